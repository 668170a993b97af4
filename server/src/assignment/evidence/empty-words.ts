import data from '../../../data/empty-sentences.yaml'
import { once } from '../../text/once.js'
import { entriesOf, fieldsOf, textOfData } from '../../text/plain-data.js'
import { wordsListed } from '../../text/word-lists.js'

/** Lists of `server/data/empty-sentences.yaml`, which says what each is for. */
type List =
  | ('joining' | 'verbs' | 'small' | 'talk' | 'inflated' | 'denying' | 'firstPerson' | 'inHeaps')
  | ('articles' | 'prepositions' | 'conjunctions' | 'finiteVerbs' | 'neverBehindArticles')

/** The words of a list of `server/data/empty-sentences.yaml`, in lower case; made when first asked for. */
export function emptyWords(list: List): () => ReadonlySet<string> {
  return once(() => new Set(wordsListed(data(), list)))
}

/** What sentences look like that tell nothing, whoever speaks; compiled when first asked for. */
export const emptySentences: () => readonly RegExp[] = once(() => patternsOf('sentences'))

/** What sentences look like in which the writer, as I or we, tells nothing; none of them finds anything in other sentences. */
export const emptySentencesOfTheWriter: () => readonly RegExp[] = once(() => patternsOf('ofTheWriter'))

function patternsOf(list: 'sentences' | 'ofTheWriter'): readonly RegExp[] {
  return entriesOf(fieldsOf(data())[list]).map(
    sentence => new RegExp(withParts(textOfData(fieldsOf(sentence)['pattern']) ?? '(?!)'), 'i'),
  )
}

function withParts(pattern: string): string {
  const parts = fieldsOf(fieldsOf(data())['parts'])
  return pattern.replace(/\{(\w*[a-z])\}/g, (whole, name: string) => textOfData(parts[name]) ?? whole)
}
