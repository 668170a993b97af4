import { describe, expect, it, test } from 'vitest'
import { proposedPoints } from '../../../server/src/brief/handout/brief-file/proposed-points.js'

// What an import proposes to look for, from the wording of a criterion and the guidance below it.

function proposed(wording: string, guidance = ''): readonly string[] {
  return proposedPoints('1', wording, guidance).map(({ label, kind, need }) =>
    kind === 'theory' ? `${label} (${String(need)} works)` : label,
  )
}

test('topics that a cell of a rubric parts by semicolons', () => {
  expect(proposed('Essay', 'Clear thesis; balanced argument; good use of sources')).toEqual([
    'Clear thesis',
    'balanced argument',
    'good use of sources',
  ])
  expect(proposed('Report on the pump: its seal; its shaft; and its bearings.')).toEqual([
    'its seal',
    'its shaft',
    'its bearings',
  ])
})

test.each([
  ['two parts', 'Clear thesis; balanced argument'],
  ['sentences', 'The thesis is stated in the first paragraph of the essay and then kept to; it is fair; it is new'],
  ['works', 'Read Otter, 2010; Vole, 2012; Shrew, 2015'],
])('no topics of %s with semicolons', (_, guidance) => {
  expect(proposed('Essay', guidance)).toEqual([])
})

test('topics that the one line below a name gives in a row', () => {
  expect(proposed('Background', 'Explain the stages of fatigue: initiation, propagation and final fracture.')).toEqual([
    'initiation',
    'propagation',
    'final fracture',
  ])
  expect(proposed('Background', 'Students found initiation, propagation and final fracture hard.')).toEqual([])
})

test('items of a list without their numbers, and without what leads up to examples', () => {
  expect(
    proposed('Report', '- 1. Choice of a river\n- ii) Two methods of sampling, such as:\n- 3-5 sources of error'),
  ).toEqual(['Choice of a river', 'Two methods of sampling', '3-5 sources of error'])
})

test.each([
  ['levels by their marks', '- 4: The dam holds in every case\n- 2: The dam holds in some cases'],
  ['levels by their names', '- Good (60%) - few cases are missing\n- Poor: most cases are missing'],
  ['what marks are taken off for', '- -5 for every missing case\n- −10% if the dam breaks'],
  ['lines that lead up to a list', '- Your report should include:\n- At least these checks:'],
])('no topics of %s', (_, guidance) => {
  expect(proposed('Dam', guidance)).toEqual([])
})

test('how a text is made and handed in is asked of the writer, since no text says it of itself', () => {
  const points = proposedPoints(
    '1',
    'Memo',
    '- 500-750 words (body only)\n- Clear section headings\n- Needs of two readers',
  )
  expect(points.map(({ label, reliability }) => `${label}: ${reliability}`)).toEqual([
    '500-750 words (body only): low',
    'Clear section headings: low',
    'Needs of two readers: medium',
  ])
})

describe('sources', () => {
  it.each([
    ['Use at least eight sources.', 'at least eight sources (8 works)'],
    [
      'Cite a minimum of 10 peer-reviewed, recent articles',
      'a minimum of 10 peer-reviewed, recent articles (10 works)',
    ],
    ['No fewer than six academic references are expected.', 'No fewer than six academic references (6 works)'],
  ])('%s', (guidance, point) => {
    expect(proposed('Literature', guidance)).toEqual([point])
  })

  it.each(['At least two pages.', 'At least three of the patients.', 'At least 200 sources.', 'Use sources.'])(
    'none: %s',
    guidance => {
      expect(proposed('Literature', guidance)).toEqual([])
    },
  )

  it('are a point beside the topics of a list, once', () => {
    expect(proposed('Literature', '- Gaps in it\n- At least five sources')).toEqual([
      'Gaps in it',
      'At least five sources (5 works)',
    ])
  })
})
