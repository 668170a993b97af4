import data from '../../../../data/quality-words.yaml'
import { once } from '../../../text/once.js'
import { wordsListed } from '../../../text/word-lists.js'

/** "sure": it names a quality of the whole text; "in company": it does beside others that do; "part": it names a part of the text; "other". */
export type TitleKind = 'sure' | 'in company' | 'part' | 'other'

/**
 * What the title of a criterion names, by the words of `server/data/quality-words.yaml`: "Structure and presentation" a quality for sure, "Analysis" one in
 * company, "Introduction" a part.
 */
export function titleKind(title: string): TitleKind {
  const words = (
    withoutAsides(title)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter(word => !small(word))
  if (words.length === 0 || words.length > mostWords) return 'other'
  if (words.some(parts)) return 'part'
  if (!words.every(word => qualities(word) || eitherWay(word))) return 'other'
  return words.some(qualities) ? 'sure' : 'in company'
}

/** A longer title is a sentence about what is to be done. */
const mostWords = 6

function withoutAsides(title: string): string {
  return title.replace(/\([^)]*\)/g, ' ')
}

const qualities = wordIn('qualities')
const eitherWay = wordIn('eitherWay')
const small = wordIn('small')
const parts = wordIn('parts')

/** Whether a word, in lower case, is in a list, of which some words stand for all that begin so: "judg~". */
function wordIn(list: string): (word: string) => boolean {
  const lists = once(() => {
    const words = wordsListed(data(), list)
    return {
      whole: new Set(words.filter(word => !word.endsWith('~'))),
      starts: words.filter(word => word.endsWith('~')).map(word => word.slice(0, -1)),
    }
  })
  return word => lists().whole.has(word) || lists().starts.some(start => word.startsWith(start))
}
