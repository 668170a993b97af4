import { expect, test } from 'vitest'
import { readBriefText } from '../../server/src/workspace/brief-reader.js'

function times(count: number, part: string): string {
  return part.repeat(count)
}

/** Documents with more of something than any handout has. Each is read in seconds; where time grew with the square of the text, it took minutes. */
const hostile: readonly (readonly [name: string, kind: 'text' | 'markdown' | 'html', text: string])[] = [
  ['5,000 fenced texts below headings "Marks"', 'markdown', times(5_000, '# Marks\n```\nPart A 10 marks\n```\n\n')],
  ['5,000 numbered items with marks', 'markdown', times(5_000, '1. Graph (7 marks)\n')],
  [
    '5,000 numbered items of bullets with marks',
    'text',
    times(5_000, '(a) Graph (7 marks)\n- Axes (3 marks)\n- Title (4 marks)\n'),
  ],
  ['5,000 criteria of one number', 'markdown', times(5_000, 'LO1 Understand teams\n1.1 Explain roles\n\n')],
  ['5,000 tasks of one name, and the bullets in them', 'markdown', times(5_000, '## Task 1 (5%)\n\n- Plan it\n\n')],
  ['130,000 bullets with marks', 'markdown', times(130_000, '- Graph [3 marks]\n')],
  ['a table of 20,000 rows', 'markdown', '| Criterion | Marks |\n| --- | --- |\n' + times(20_000, '| Graph | 5 |\n')],
  [
    'a table of 20,000 columns',
    'markdown',
    times(20_000, '| a ') + '\n' + times(20_000, '| - ') + '\n' + times(20_000, '| 5 '),
  ],
  [
    '5,000 rows of HTML in one line',
    'html',
    '<table>' + times(5_000, '<tr><td>Graph</td><td>5 marks</td></tr>') + '</table>',
  ],
  ['200,000 tabs', 'markdown', times(200_000, '\t')],
]

test.each(hostile)('%s are read without harm', { timeout: 60_000 }, (_name, kind, text) => {
  const { imported } = readBriefText(kind, text)
  const last = text.split('\n').length
  const named = [...imported.sections, ...imported.criteria, ...imported.doubts].map(({ line }) => line)
  expect(named.filter(line => line < 1 || line > last)).toEqual([])
  expect(imported.moduleWeight ?? 0).toBeLessThanOrEqual(100)
})
