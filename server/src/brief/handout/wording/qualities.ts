import data from '../../../../data/quality-words.yaml'
import { once } from '../../../text/once.js'
import { isLabelWord } from '../../label-words.js'
import { wordsListed } from '../../../text/word-lists.js'

/** "sure": it names a quality of the whole text; "in company": it does beside others that do; "part": it names a part of the text; "other". */
export type TitleKind = 'sure' | 'in company' | 'part' | 'other'

/**
 * What the title of a criterion names, by the words of `server/data/quality-words.yaml`: "Structure and presentation" a quality for sure, "Analysis" one in
 * company, "Introduction" a part.
 */
export function titleKind(title: string): TitleKind {
  const words = namingWords(title)
  if (words.length === 0 || words.length > mostWords) return 'other'
  if (words.some(parts)) return 'part'
  if (!words.every(word => qualities(word) || eitherWay(word))) return 'other'
  return words.some(qualities) ? 'sure' : 'in company'
}

/** A longer title is a sentence about what is to be done. */
const mostWords = 6

/** Whether a title names how a text is made and nothing else, by two words at least: "Presentation" alone may be a talk. */
export function namesOnlyForm(title: string): boolean {
  const words = namingWords(title)
  return words.length > 1 && words.length <= mostWords && words.every(word => isLabelWord('form', word))
}

function namingWords(title: string): readonly string[] {
  const words =
    withoutAsides(title)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.filter(word => !small(word))
}

/** Without what is said in brackets or behind a semicolon: "Referencing; use at least eight sources". */
function withoutAsides(title: string): string {
  return title.replace(/\([^)]*\)/g, ' ').replace(/;.*$/s, '')
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
