import { expect, test } from 'vitest'
import { readPdfDocument } from '../../server/src/workspace/pdf-document.js'
import { pdfFile } from '../pdf-file.js'

const lines = [
  'You are asked to write a report on people management in an organisation that you',
  'know. Answer all tasks; each of them is marked on its own, and the marks are added',
  'up. Two examples are enough, as long as they come from your own place of work.',
  '',
  '1.1 Explain the stages of a recruitment process in your own organisation. (10',
  'marks)',
  '',
  '1.2 Evaluate two methods of selection, such as the interview, and refer to theory (20',
  'marks)',
]

test.each([
  ['single', 12],
  ['one and a half', 18],
  ['double', 24],
])('lines of %s spacing stay together, paragraphs apart', async (_, distance) => {
  const read = await readPdfDocument(pdfFile([lines, lines], distance))
  const page = lines.join('\n')
  expect(read).toEqual({ text: `${page}\n\n${page}` })
})

test('short lines far apart are no text of wide spacing', async () => {
  const items = ['Leadership', 'Delegation', 'Motivation', 'Recruitment of staff', 'Reflection']
  expect(await readPdfDocument(pdfFile([items], 18))).toEqual({ text: items.join('\n\n') })
})
