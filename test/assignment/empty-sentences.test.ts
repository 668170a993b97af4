import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { emptySentences } from '../../server/src/assignment/evidence/empty-words.js'
import { isHollow } from '../../server/src/assignment/evidence/hollow.js'

const { sentences } = parse(
  readFileSync(new URL('../../server/data/empty-sentences.yaml', import.meta.url), 'utf8'),
) as { readonly sentences: readonly { readonly finds: string }[] }

function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

test('every pattern finds its own example', () => {
  expect(sentences.length).toBeGreaterThan(25)
  const missed = sentences.filter(({ finds }, index) => emptySentences()[index]?.test(finds) !== true)
  expect(missed).toEqual([])
})

test.each([
  'A coach needs no knowledge of the trade, because her questions do the work.',
  'Leaders must model coaching before others will follow, and both warn against leaving it to HR.',
  'I did not tell my client what to do; I asked what he had tried.',
  'The lists of the professional bodies are useful for beginners and of little help in a boardroom.',
])('a sentence that tells something is not empty: %s', sentence => {
  expect(isHollow(sentence, wordsOf(sentence))).toBe(false)
})

test('the patterns are linear in a long sentence', () => {
  const long = `It is ${'very '.repeat(4000)}and the ${'culture of the '.repeat(4000)}has not been`
  const started = process.cpuUsage().user
  isHollow(long, wordsOf(long))
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(300)
})
