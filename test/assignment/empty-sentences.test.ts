import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { emptySentences, emptySentencesOfTheWriter } from '../../server/src/assignment/evidence/empty-words.js'
import { isHollow } from '../../server/src/assignment/evidence/hollow.js'

const { sentences, ofTheWriter } = parse(
  readFileSync(new URL('../../server/data/empty-sentences.yaml', import.meta.url), 'utf8'),
) as Record<'sentences' | 'ofTheWriter', readonly { readonly finds: string }[]>

function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

test('every pattern finds its own example', () => {
  expect(sentences.length).toBeGreaterThan(25)
  const missed = sentences.filter(({ finds }, index) => emptySentences()[index]?.test(finds) !== true)
  expect(missed).toEqual([])
  expect(ofTheWriter.filter(({ finds }, index) => emptySentencesOfTheWriter()[index]?.test(finds) !== true)).toEqual([])
  expect(ofTheWriter.filter(({ finds }) => !/\b(?:i|we)\b/i.test(finds))).toEqual([])
})

test.each([
  'I have not put any figures on the cost of training compared with coaching.',
  'No other interventions such as training, e-learning or action learning were considered.',
  'My tutor asked me to contrast the role of the coach with the role of the mentor; I have yet to do so.',
  'Neither coaching nor mentoring has been tried at my workplace.',
  'The distinctions between leadership and professional coaching escape me.',
  'Training is great, secondments are great, and coaching is the greatest of them all.',
  'Both coaching and mentoring have wonderful processes and a lovely environment, and our managers enjoy them very much.',
  'I have no doubt that our scheme delivered all required outcomes and more.',
])('denials and praise tell nothing: %s', sentence => {
  expect(isHollow(sentence, wordsOf(sentence))).toBe(true)
})

test.each([
  'No training course could have dealt with his confidence, so coaching was the better choice although it took longer.',
  'Reactions were excellent, but behaviour was not measured until turnover had dropped from 21 to 14 %.',
  'The board had not agreed a coaching strategy, therefore each department bought its own coaches and nobody could compare results.',
  'Two of our coaches were excellent, one was plainly out of her depth.',
  'The scheme did not deliver its outcomes: only two of nine were promoted, so I would not recommend it unchanged.',
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
