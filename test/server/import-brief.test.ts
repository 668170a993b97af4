import { expect, test } from 'vitest'
import type { ImportBriefAnswer } from '../../server/src/lsp/protocol-briefs.js'
import { seedText } from '../brief/handout/seed.js'
import { inProcess } from './in-process.js'

async function imported(name: string, content: string | Uint8Array): Promise<ImportBriefAnswer> {
  const client = await inProcess()
  return client.request<ImportBriefAnswer>('markwise/importBrief', {
    name,
    content: Buffer.from(content).toString('base64'),
  })
}

test('a brief is read and said, and nothing is written', async () => {
  const answer = await imported('notes.txt', seedText)
  expect(answer).toMatchObject({
    id: 'ilm-8581-700',
    summary: '4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words',
    criteria: 9,
    isBuiltIn: true,
  })
  expect('text' in answer && answer.text).toMatch(/^# Read from notes\.txt\./)
  expect('doubts' in answer && answer.doubts.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('“References”'),
  )
})

test('without criteria there is a brief to fill in, which holds what else was read', async () => {
  const answer = await imported('essay.md', '# Essay on soil\n\nWrite 2,000 words on the soil of your garden.')
  expect(answer).toMatchObject({ id: 'essay-on-soil', criteria: 0, isBuiltIn: false })
  expect('text' in answer && answer.text).toMatch(/title: Essay on soil[^]*max: 2000[^]*in its official wording/)
  expect('doubts' in answer && answer.doubts[0]?.message).toBe(
    'I found no numbered criteria; start from an empty brief?',
  )
})

test('a document that this host cannot read is told, with what to do', async () => {
  expect(await imported('brief.pdf', '%PDF-1.7')).toEqual({
    fault: 'A PDF file cannot be read here. Save it as text, or import it with the desktop editor or the command line.',
  })
  expect(await imported('brief.bin', new Uint8Array([1, 0, 2, 0]))).toMatchObject({
    fault: expect.stringContaining('no document I can read') as string,
  })
})
