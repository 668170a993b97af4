import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countListed, foldedWord, hashOfWord, wordList } from '../../server/src/syntax/word-list.js'
import { countWords } from '../../server/src/text/words.js'

test.each([
  ['A coach’s role', ['a', 'coachs', 'role']],
  ["O'Neill's 3 Key Factors, 2007.", ['oneills', '3', 'key', 'factors', '2007']],
  ['state-of-the-art', ['state', 'of', 'the', 'art']],
  ['Café “Émile”', ['café', 'émile']],
  ["the '90s and dogs' bowls", ['the', '90s', 'and', 'dogs', 'bowls']],
  ['😀 … –', []],
])('%s has the words %j', (text, expected) => {
  const words = wordList(text)
  expect(expected.map((_, index) => foldedWord(text, words, index))).toEqual(expected)
  expect(words).toHaveLength(expected.length)
})

test('spellings of one word share a number, and capitals are told', () => {
  const words = wordList('Coach’s COACHS coachs couches')
  expect(new Set(words.hashes.slice(0, 3))).toEqual(new Set([hashOfWord("coach's")]))
  expect(words.hashes[3]).not.toBe(words.hashes[0])
  expect(words.capitals).toEqual([0, 1])
})

test('words are counted by their list as by their text', () => {
  const piece = fc.oneof(
    fc.constantFrom('word', ' ', '\n', "'", '’', '-', '–', '&', '1', 'é', '王', '😀', '𝐁', '\u00a0', '/'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const text = pieces.join('')
      expect(countListed(text, wordList(text))).toBe(countWords(text))
    }),
    { numRuns: 2000 },
  )
})
