import { expect, test } from 'vitest'
import { writtenName, writtenWords } from '../../server/src/assignment/evidence/written-words.js'

test.each([
  ['A coach is a ⟦facilitat⟧or, not an adviser.', 'facilitator'],
  ['It moves on⟦, so its⟧ agenda does too.', 'so its'],
  ['They save ⟦£4⟧00 a year.', '£400'],
  ['It grew by ⟦12%⟧.', '12%'],
  ['Their *coach⟦e⟧es* said so.', 'coachees'],
  ['She said ⟦            ⟧ to them.', 'as looked for'],
  ['We ⟦compared what the first group of managers had said in spring⟧.', 'compared what the first group of …'],
  ['Über⟦führ⟧ungen', 'Überführungen'],
])('whole words as they are written: %s', (marked, expected) => {
  const start = marked.indexOf('⟦')
  const word = marked.slice(start + 1, marked.indexOf('⟧'))
  const found = writtenWords(marked.replace(/[⟦⟧]/g, ''), { start, word: word.trim() === '' ? 'as looked for' : word })
  expect(found).toBe(expected)
})

test.each([
  ['For Roberts and Jarrett trust comes first.', 'robertsjarrett', 'Roberts and Jarrett'],
  ['As O’Neill’s model says', 'oneill', 'O’Neill'],
  ['Nobody says', 'hawkins', 'hawkins'],
])('the name of a writer as it is written: %s', (sentence, folded, expected) => {
  expect(writtenName(sentence, folded)).toBe(expected)
})
