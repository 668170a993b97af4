import data from '../../data/label-words.yaml'
import { once } from '../text/once.js'
import { fieldsOf } from '../text/plain-data.js'
import { wordsListed } from '../text/word-lists.js'

/** Lists of `server/data/label-words.yaml`, which says what each is for. */
type List = 'empty' | 'joining' | 'asking' | 'describing' | 'manner' | 'leading' | 'form' | 'formKinds' | 'handedIn'

/** Whether a word, however it is written, is on one of the lists of words in labels, wordings and rubrics. */
export function isLabelWord(list: List, word: string): boolean {
  return lists().get(list)?.has(word.toLowerCase()) ?? false
}

/** Whether a word says what is to be done, as a verb of a command or a label does. */
export function asksFor(word: string): boolean {
  return isLabelWord('asking', word) || isLabelWord('asking', stemOf(word.toLowerCase()))
}

/** The telling words of a label in lower case, each once. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]{2,}/gu) ?? []
  return [...new Set(words)].filter(word => !isLabelWord('empty', word))
}

/** What stands at the start of a word, in lower case, in its other forms too: "role" of "roles", "coach" of "coaching". */
export function stemOf(word: string): string {
  const plain = word.replace(/[’']s$/, '')
  if (/ies$/.test(plain) && plain.length > 5) return plain.slice(0, -3)
  const stem = plain.replace(/(?<=\p{L}{5})(?:ing|ed|ly|es)$/u, '')
  return stem === plain ? plain.replace(/(?<=[^s])s$/, '') : stem
}

/**
 * What words of one family begin with: "implement" of "implementation", "relevan" of "relevance", "strateg" of "strategic". A word of three letters stands
 * for itself alone.
 */
export function rootTerm(word: string): string {
  const stem = /[iu]s$|bias$/.test(word) ? word : stemOf(word).replace(/(?<=\p{L}{4}[ae]n)c$/u, '')
  if (stem.length < 4) return `${stem}.`
  for (const ending of endings) {
    const root = stem.replace(ending, '')
    if (root !== stem) return root
  }
  return stem
}

/** The longest first; each leaves enough to tell a word by. */
const endings = [
  /(?<=\p{L}{4})(?:ications?|ied)$/u,
  /(?<=\p{L}{5})ations?$/u,
  /(?<=\p{L}{6})(?:ments?|ions?|ness)$/u,
  /(?<=\p{L}{4}[ae]n)(?:ce|cy|t)$/u,
  /(?<=\p{L}{5})(?:al|is|y)$/u,
  /(?<=\p{L}{5})ics?$/u,
  /(?<=\p{L}{5})e$/u,
]

const lists = once(
  () => new Map(Object.keys(fieldsOf(data())).map(list => [list, new Set(wordsListed(data(), list))] as const)),
)
