import { bodyHeads } from './citation-grammar.js'
import { issueDate, publisherWord, publishingPlaces, serialWord } from './source-grammar.js'
import { countWords, isPlace, isPlaceOnly, isPublisher, isTitleCase } from './source-words.js'

/** ", 1949 (first published 1893)" */
const yearAtEnd = /,\s(?:1[5-9]|20)\d\d[a-z]?(?:\s\([^()]{1,60}\))?$/

/** Whether what a comma parts from a title is its source: `written` up to the end of the sentence, `further` beyond it. `commas` as for `entryTitle`. */
export function isSource(written: string, further: string, commas: boolean): boolean {
  const rest = written.replace(yearAtEnd, '')
  const [first = '', ...others] = rest.split(/,\s+/)
  if (isPlaceAndPublisher(rest) || isNumbered(further) || journalOf.test(further)) return true
  if (!isTitleCase(first)) return false
  return (
    (isEnd(further.slice(written.length)) && isPublished(first, others)) ||
    (serialWord.test(first) && others.length > 0 && others.every(other => isIssue.test(other))) ||
    isWordedPublisher(first, others) ||
    volumeAndIssue.test(further) ||
    (commas && (datedSerial.test(rest) || isShortSource(first, others)))
  )
}

/** "International Journal of Health, Work and Leisure: Part B, 10": with commas and colons in its name. */
const journalOf = /^(?:The\s)?(?:\p{Lu}\p{L}+\s){0,2}Journal\s(?:of|for|on)\s(?:the\s)?\p{Lu}[^.?!]{3,120},\s\d/u

function isNumbered(further: string): boolean {
  const serial = numberedSerial.exec(further)?.[1]
  return serial !== undefined && isTitleCase(serial)
}

/** "Open University Press, Maidenhead", "Sage, 2nd printing" */
function isWordedPublisher(first: string, others: readonly string[]): boolean {
  const isShort = countWords(first) <= 7 && publisherWord.test(first)
  return isShort && others.every(other => isTitleCase(other) || /\d/.test(other))
}

/** "Cognition, 49(3)", "Cognition 41:6, 977", "Cognition 41: 97–107", "Cognition 4: 1." */
const volumeAndIssue =
  /^[a-zÀ-ӿ][^,.]{2,90}?\.?,?\s(?:vol\.?\s)?\d{1,4}\s?(?:\(\d{1,4}[^)]{0,9}\)|:\s?\d{1,3},\s\d|:\s?\d{1,5}(?:\s?[–-]\s?\d|\.?\s*$))/i
/** "The Guardian, 2 September" */
const datedSerial = new RegExp(`^[a-zÀ-ӿ][^,]{2,60},\\s${issueDate}(?:\\s\\d{4})?(?:,|$)`, 'i')

function isShortSource(first: string, others: readonly string[]): boolean {
  return countWords(first) <= 8 && others.every(other => countWords(other) <= 8 && isTitleCase(other))
}

/** "Nursing Times, 106: 3, 4-9", "in: Coaching Today, Vol. 3, No. 2" */
const numberedSerial = /^(?:in:?\s)?([^,:]{2,60}),\s(?:vol(?:ume)?\.?\s?)?\d{1,4}\s?[:,]\s?(?:no\.?\s?)?\d/i

const isIssue = new RegExp(`^(?:${issueDate}|(?:(?:vol|no|iss(?:ue)?|pp?)\\.?\\s?[\\d–-]+\\s?)+)$`, 'i')

function isEnd(text: string): boolean {
  return /^[\s.]*$/.test(text)
}

/** "Doubleday, Garden City, NY" */
export function isPublisherAndPlace(rest: string): boolean {
  const [first = '', ...others] = rest.split(/,\s+/)
  // "Leeds, UK" is a town and its country.
  const hasTown = others.length === 1 ? publishingPlaces.has((others[0] ?? '').toLowerCase()) : others.length > 1
  if (!hasTown || others.length > 3 || countWords(first) > 4) return false
  const isFirm = isTitleCase(first) && !isPlace(first) && !serialWord.test(first) && !/\d/.test(first)
  return isFirm && isPlaceOnly(others.join(', '))
}

/** "London, Edward Arnold", "Century Business, London", "Doubleday, Garden City, NY": a place and a publisher, and nothing else. */
function isPublished(first: string, others: readonly string[]): boolean {
  const [other = '', ...more] = others
  if (more.length > 0) return isPublisherAndPlace([first, ...others].join(', '))
  if (other === '' || !isTitleCase(other)) return false
  return (isPlace(first) && countWords(other) <= 5) || (isPlace(other) && countWords(first) <= 4)
}

/** "New York: Oxford University Press" */
export function isPlaceAndPublisher(rest: string): boolean {
  const found = /^([^:]{2,40}):\s?(\p{Lu}[^:]{1,70})$/u.exec(rest)
  if (found?.[1] === undefined || found[2] === undefined || !isTitleCase(found[1])) return false
  return isPlace(found[1]) || (countWords(found[1]) <= 3 && publisherWord.test(found[2]))
}

/** A translator, a series, a journal, a quotation, words in capitals: no subtitle. With `mayHaveCapitals`, all words of a subtitle may begin with one. */
export function tellsSource(sentence: string, mayHaveCapitals: boolean): boolean {
  if (inSearch.test(sentence)) return false
  return (
    tellsBook(sentence) ||
    /\d/.test(sentence.replace(/^\p{L}+\s\d{1,2}:/u, '')) ||
    serialWord.test(sentence) ||
    (!mayHaveCapitals && isTitleCase(sentence))
  )
}

/** "In Advances in Walking", "Edited by Abel", "[Paper]": what no title goes on with. */
export function tellsBook(sentence: string): boolean {
  return !inSearch.test(sentence) && (/^[“"'‘[(*_]|^(?:In|Dans)\s\p{Lu}/u.test(sentence) || noSubtitle.test(sentence))
}

/** "In Search of Simplicity" is said, and no book. */
const inSearch = /^In (?=(?:Search|Defen[cs]e|Praise|Pursuit) of\b)/

const noSubtitle =
  /^(?:in|eds?|edited|trans|trad|translated|foreword|with|report|vol|paper|available|retrieved|accessed|unpublished|doctoral|master|thesis|working|posted)\b/i

/** "Thoughts on the Future of Business": words that the name of a site or a body does not have. */
export function saysMore(sentence: string): boolean {
  const words = sentence.toLowerCase().split(/\s+/)
  return (
    words.length > 4 && words.slice(1).some(word => saidWords.has(word)) && !words.some(word => bodyHeads.has(word))
  )
}

const saidWords = new Set('on to a an from into how why what is are with we our your'.split(' '))

/** "Best testing tools, Applikey. Available at: …": the name of a website between a title and its address. */
export function isSite(title: string, rest: string, behind: string): boolean {
  if (!/^\.?\s+Available at/i.test(behind) || /[,:]/.test(rest)) return false
  if (countWords(title) < 3 || !isTitleCase(rest)) return false
  // "Walking Shoes, Boots & Socks. Available at: …": all of it is the title.
  if (/^\p{L}+\s(?:&|and)\s/u.test(rest) && !publisherWord.test(rest)) return false
  // "…, Leeds University Data Science Institute. Available at: …"
  return countWords(rest) <= 4 || (countWords(rest) <= 8 && (serialWord.test(rest) || isPublisher(rest)))
}
