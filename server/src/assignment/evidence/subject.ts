import { criteriaOf, type Brief } from '../../brief/brief.js'
import { rememberedFor } from '../incremental/remembered.js'
import type { AnswerText } from './answer-text.js'
import type { CriterionSigns } from './criterion-signs.js'

/**
 * What a whole brief is about, as stems: the words that at least two in three of its criteria have in their titles ("coach", "mentor"). None for a
 * brief of fewer than three criteria, and none where the titles share no telling word.
 */
export const subjectOf: (brief: Brief) => readonly string[] = rememberedFor((brief: Brief) => {
  const titles = criteriaOf(brief).map(({ criterion }) => wordsOf(criterion.title))
  if (titles.length < 3) return []
  const words = new Set(titles.flatMap(title => [...title]))
  return [...words].filter(word => titles.filter(title => title.has(word)).length * 3 >= titles.length * 2)
})

/**
 * Whether a longer answer is about what was asked. What was written for another question holds stray words of this one too, so its finds would be
 * chance: an answer of a hundred words or more names the brief's subject once in a hundred and fifty, and uses a quarter of a rubric's own words.
 */
export function isOnSubject({ said }: AnswerText, { subject, vocabulary }: CriterionSigns, words: number): boolean {
  if (words < longAnswer) return true
  const hits = said.flatMap(({ statement }) => statement.hits.map(({ sign }) => sign))
  if (subject !== undefined && hits.filter(sign => sign === subject).length * wordsPerMention < words) return false
  const used = new Set(hits)
  return vocabulary.filter(sign => used.has(sign)).length * 4 >= vocabulary.length
}

const longAnswer = 100
const wordsPerMention = 150

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return new Set(
    words.map(word => word.replace(/(?<=\p{L}{4})(?:ing|ed|es|s)$/u, '')).filter(word => !joining.has(word)),
  )
}

const joining = new Set([
  'other',
  'their',
  'there',
  'these',
  'which',
  'where',
  'between',
  'through',
  'within',
  'different',
  'various',
])
