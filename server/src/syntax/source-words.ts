import { bodyWords } from './citation-grammar.js'
import { countries, publisherWord, publishingPlaces } from './source-grammar.js'

/** A place that is known, or one with its country or state behind it. */
export function isPlace(text: string): boolean {
  const parts = text.trim().split(/\s*[,/&]\s*|\s+and\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return publishingPlaces.has(first.toLowerCase()) || (parts.length > 1 && isRegion(last))
}

/** "Champaign, IL", "Washington", "Toronto, Canada": nothing but a place. */
export function isPlaceOnly(text: string): boolean {
  const parts = text.replace(/\.$/, '').split(/,\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (countries.has(text.toLowerCase())) return true
  if (publishingPlaces.has(first.toLowerCase())) return parts.length === 1 || (parts.length < 4 && isRegion(last))
  // "Doubleday, New York" is a firm and its town.
  return parts.length === 2 && isRegion(last) && last !== 'New York' && !publisherWord.test(first)
}

/** "MA", "Mass.", "UK" */
function isRegion(text: string): boolean {
  return /^\p{Lu}{2}\.?$|^(?:\p{Lu}\.){2,3}$/u.test(text) || countries.has(text.toLowerCase())
}

/** Whether all longer words begin with a capital, as in a name. Figures and pages may stand in it. */
export function isTitleCase(text: string): boolean {
  return (
    /^[“"'‘(]?[\p{Lu}\p{Lo}\d]|^pp?\.|^vol|^no\./u.test(text) &&
    text.split(/\s+/).every(word => !/^\p{Ll}{4,}/u.test(word) || smallInNames.has(word))
  )
}

const smallInNames = new Set('from with upon pour dans della delle über pages'.split(' '))

/** A publisher by its words, or a body that publishes. */
export function isPublisher(text: string): boolean {
  return (
    publisherWord.test(text) ||
    (countWords(text) > 1 && text.split(/[\s,()]+/).some(word => bodyWords.has(word.toLowerCase())))
  )
}

/** How many words a stretch has. */
export function countWords(text: string): number {
  return text.split(/\s+/).length
}

/** The fields that have a value. */
export function withDefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** A name without the marks and punctuation round it. */
export function withoutMarks(text: string): string {
  const bare = text.replace(/^[\s“"'‘*_([]+|[\s.,:;*_(–-]+$/g, '')
  return bare
    .replace(/\s\[(?:preprint|online|internet|blog)\]$/i, '')
    .replace(/[’”"']$/, '')
    .replace(/[\s.,:;]+$/, '')
}
