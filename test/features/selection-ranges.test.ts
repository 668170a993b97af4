import { expect, test } from 'vitest'
import { selectionRanges } from '../../server/src/features/selection-ranges.js'
import { assignmentAt } from '../check-features.js'

function grown(marked: string): readonly string[] {
  const { document, offset, text } = assignmentAt(marked)
  return selectionRanges(document, offset).map(({ start, end }) => text.slice(start, end))
}

test('a selection grows from word to citation, bracket, sentence, paragraph, section and all', () => {
  const marked = '# Title\n\nFirst one. It *works* (Starr, 20‸16; Bone, 2011) well. Third.\n\n## Next\n\nMore.\n'
  expect(grown(marked)).toEqual([
    '2016',
    'Starr, 2016',
    '(Starr, 2016; Bone, 2011)',
    'It *works* (Starr, 2016; Bone, 2011) well.',
    'First one. It *works* (Starr, 2016; Bone, 2011) well. Third.',
    expect.stringContaining('# Title'),
    '# Title\n\nFirst one. It *works* (Starr, 2016; Bone, 2011) well. Third.\n\n## Next\n\nMore.\n',
  ])
})

test('each stretch holds the one before', () => {
  for (const marked of [
    '‸',
    'a‸b\n',
    '# T‸itle\n',
    'Text “quoted ‸words” [li](nk.md).\n',
    '```\nco‸de\n```\n',
    '<!-- c‸omment -->\n',
    'Text.\n\n‸\n\nMore.\n',
  ]) {
    const { document, offset } = assignmentAt(marked)
    const ranges = selectionRanges(document, offset)
    expect(ranges.length).toBeGreaterThan(0)
    ranges.forEach(({ start, end }, index) => {
      expect(start <= offset && offset <= end).toBe(true)
      const inner = ranges[index - 1]
      if (inner) expect(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start).toBe(true)
    })
  }
})
