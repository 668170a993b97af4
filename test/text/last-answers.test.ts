import { expect, test } from 'vitest'
import { lastAnswers } from '../../server/src/text/last-answers.js'

test('an answer is kept until others have taken its place', () => {
  const asked: string[] = []
  const length = lastAnswers<number>(2)
  const lengthOf = (word: string): number =>
    length(word, () => {
      asked.push(word)
      return word.length
    })
  expect(['one', 'three', 'one', 'eleven', 'three', 'one'].map(lengthOf)).toEqual([3, 5, 3, 6, 5, 3])
  expect(asked).toEqual(['one', 'three', 'eleven', 'one'])
})
