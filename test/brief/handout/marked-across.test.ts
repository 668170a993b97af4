import { expect, test } from 'vitest'
import { briefFrom } from '../../../server/src/brief/brief-from.js'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'

// Which criteria of a handout are marked by the whole text, and so get no heading.

function across(markdown: string): readonly string[] {
  const { criteria } = readBriefText('markdown', markdown).imported
  return criteria.map(criterion => `${criterion.title}${criterion.across ? ' *' : ''}`)
}

function rubric(...rows: readonly (readonly [string, number])[]): string {
  const lines = rows.map(([title, marks]) => `| ${title} | ${String(marks)}% |`)
  return `# HIS204 Cities\n\nWrite an essay of 2,500 words.\n\n| Criterion | Weight |\n|---|---|\n${lines.join('\n')}\n`
}

test('a scheme of qualities is marked across the whole, whatever one of them is called', () => {
  const brief = rubric(['Argument', 35], ['Use of evidence', 30], ['Historiography', 20], ['Structure and style', 15])
  expect(across(brief)).toEqual(['Argument *', 'Use of evidence *', 'Historiography *', 'Structure and style *'])
  const { doubts, criteria } = readBriefText('markdown', brief).imported
  expect(doubts).toEqual([
    {
      line: criteria[0]?.line,
      message:
        'I take it that “Argument” and 3 more are marked across the whole text, under no heading: “across: true”. Take it away where a part of its own is meant.',
    },
  ])
})

test('beside parts of a text only what is a quality for sure', () => {
  expect(
    across(rubric(['Introduction', 20], ['Methods', 30], ['Analysis', 35], ['Presentation and referencing', 15])),
  ).toEqual(['Introduction', 'Methods', 'Analysis', 'Presentation and referencing *'])
})

test('tasks and numbered criteria keep their headings', () => {
  expect(across(rubric(['Design a pump', 50], ['Test the pump', 50]))).toEqual(['Design a pump', 'Test the pump'])
  expect(across('# B\n\n1.1 Argument (50 marks)\n\n1.2 Structure (50 marks)\n')).toEqual(['Argument', 'Structure'])
})

test('a numbered criterion that names how a text is made has no heading either, a talk does', () => {
  const numbered = (last: string) =>
    across(`# B\n\n1. Design a pump (50 marks)\n2. Test the pump (40 marks)\n3. ${last} (10 marks)\n`).at(-1)
  expect(numbered('Presentation, structure and referencing')).toBe('Presentation, structure and referencing *')
  expect(numbered('Spelling and grammar; at least five sources')).toBe('Spelling and grammar; at least five sources *')
  expect(numbered('Presentation')).toBe('Presentation')
  expect(numbered('Structure of the pump')).toBe('Structure of the pump')
})

test('a number of sources is counted, whatever else is a question', () => {
  const { data } = readBriefText(
    'markdown',
    '# HIS204 Cities\n\n## Use of sources (50%)\n\n- A minimum of 6 academic sources\n- Fairly used\n\n## Structure (50%)\n\nClear paragraphs.\n',
  )
  expect(briefFrom(data)?.sections[0]?.criteria[0]?.points).toEqual([
    expect.objectContaining({
      label: 'A minimum of 6 academic sources',
      kind: 'theory',
      need: 6,
      reliability: 'medium',
    }),
    expect.objectContaining({ label: 'Fairly used', kind: 'topic', reliability: 'low' }),
  ])
})

test('what a quality is to have is a question for the writer', () => {
  const { data } = readBriefText(
    'markdown',
    '# HIS204 Cities\n\n## Argument (50%)\n\n- A line of argument\n- A reasoned conclusion\n\n## Structure (50%)\n\nClear paragraphs.\n',
  )
  const [argument] = briefFrom(data)?.sections[0]?.criteria ?? []
  expect(argument?.across).toBe(true)
  expect(argument?.points?.map(({ label, reliability }) => `${label}: ${reliability}`)).toEqual([
    'A line of argument: low',
    'A reasoned conclusion: low',
  ])
})

test('the heading above the criteria is no guidance', () => {
  const { imported } = readBriefText(
    'markdown',
    '# HIS204 Cities\n\nWas it fear or care?\n\n## How it is marked\n\n| Criterion | Weight |\n|---|---|\n| Argument | 60% |\n| Structure | 40% |\n',
  )
  expect(imported.guidance).toBe('Was it fear or care?')
})
