import type { Criterion } from '../../brief/brief.js'
import { once } from '../../text/once.js'
import { isRubricLine } from '../../brief/label-terms.js'
import { rootOf } from '../../text/word-root.js'
import { emptyWords } from './empty-words.js'

/**
 * Whether a sentence says something beyond the criterion's own words (`spent`, of {@link spentWords}), names, what stands in brackets, and talk
 * about writing: "The conditions for coaching are set out by O'Neill (2007)" names what was asked for and tells nothing. Nor does inflated prose, in which
 * "a cornerstone of practice" stands beside "fostering growth". Linear in the sentence.
 */
export function saysBeyond(sentence: string, spent: ReadonlySet<string>, isRubric: boolean): boolean {
  const own = sentence.replace(/\([^()]{0,120}\)/g, ' ')
  const first = own.search(/[\p{L}\p{N}]/u)
  const words = [...own.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)]
  if (words.length < shortest) return true
  const named = words.map(({ index, 0: word }) => index > first && /^\p{Lu}/u.test(word))
  const names = named.filter((is, at) => is && named[at - 1] !== true).length
  const others = words.flatMap(({ 0: word }, at) => (named[at] === true ? [] : [word.toLowerCase()]))
  const puffed = others.filter(word => inflated().has(word)).length
  const beyond = others.filter(word => !inflated().has(word) && !isEmpty(word, spent)).length - puffed
  if (isRubric || (words.length < longish && puffed < 2)) return beyond > 0
  return beyond >= (names < manyNames ? 2 : 3)
}

/** In fewer words than this nobody pads: "The coach is a facilitator." */
const shortest = 8
/** In more than this one word beyond what was asked tells nothing yet. */
const longish = 14
/** So many names want something said of them. */
const manyNames = 6

/** The words of a criterion's title and of the topics it asks for, as they are compared; not of a rubric, whose words are what an answer is made of. */
export function spentWords(criterion: Criterion): ReadonlySet<string> {
  const texts = isRubric(criterion) ? [criterion.title] : [criterion.title, ...topicsOf(criterion)]
  return new Set(
    (
      texts
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).map(rootOf),
  )
}

/** Whether all points of a criterion are worded as lines of a rubric. */
export function isRubric({ points = [] }: Criterion): boolean {
  return points.length > 0 && points.every(isRubricLine)
}

function topicsOf({ points = [] }: Criterion): readonly string[] {
  return points.filter(({ kind }) => kind === 'topic').map(({ label }) => label)
}

function isEmpty(word: string, spent: ReadonlySet<string>): boolean {
  return word.length < 2 || joining().has(word) || spent.has(rootOf(word)) || talk().has(rootOf(word))
}

const joining = emptyWords('small')
const inflated = emptyWords('inflated')
const talk = once(() => new Set([...emptyWords('talk')()].map(rootOf)))
