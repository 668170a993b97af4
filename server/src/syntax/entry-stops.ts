import { abbreviations, numberWords } from './source-grammar.js'
import { isPlace } from './source-words.js'

/**
 * Where sentences end in text[from, to): the offsets of their full stops, question and exclamation marks, one by one. A stop behind an initial, an
 * abbreviation or a number word is none, nor is one inside a number or an address. Linear.
 */
export function* stopsIn(text: string, from = 0, to = text.length): Generator<number, undefined> {
  const marks = /[.?!。．]+/g
  marks.lastIndex = from
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    const end = match.index + match[0].length
    if (/[。．]/.test(match[0]) || endsSentence(text, match.index, end)) yield match.index
  }
  return undefined
}

/** The first of them; undefined where no sentence ends. */
export function firstStop(text: string, from = 0, to = text.length): number | undefined {
  return stopsIn(text, from, to).next().value
}

function endsSentence(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 12)
  // "of the hills.Journal of Walks": the space was lost, as it often is in what comes out of a PDF.
  if (/^\p{Lu}\p{Ll}{2}/u.test(after))
    return text[at] === '.' && /\p{Ll}{4}$/u.test(text.slice(Math.max(0, at - 4), at))
  if (!/^(?:[)\]'’"”*_]{0,3}(?:\s|$)|\t)/.test(after)) return false
  if (text[at] !== '.') return /^\S{0,3}\s*(?:$|[\p{Lu}\p{Lo}\d("'“‘[*_<]|in\s\p{Lu})/u.test(after)
  if (text.slice(at, end) === '...') return false
  const word = wordBefore(text, at)
  if (/^\p{Lu}$/u.test(word))
    return (word === 'I' && !/^\s+\p{Lu}\./u.test(after)) || (isWordBefore(text, at) && isPlaceNext(text, end))
  // "Washington, D.C. National Academy" ends there, "P.A. Gross" does not.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^\s*$/.test(after) || /^(?:D\.C|N\.[JY])$/.test(word)
  const lower = word.toLowerCase()
  if (abbreviations.has(lower)) return /^\s*$/.test(after)
  if (numberWords.has(lower)) return !/^\s*[\d[]/.test(after)
  if (lower === 'ed' || lower === 'eds') return !/^\s+(?:by|of)\b/.test(after)
  return true
}

/** "statistics with R. Hoboken, NJ: Wiley": a letter behind a word in small letters, and then the place. */
function isWordBefore(text: string, at: number): boolean {
  return /(?:^|\s)\p{Ll}+\s\p{Lu}$/u.test(text.slice(Math.max(0, at - 24), at))
}

function isPlaceNext(text: string, end: number): boolean {
  const town = /^\s+(\p{Lu}[^:;()]{2,40}):\s/u.exec(text.slice(end, end + 50))?.[1]
  return town !== undefined && isPlace(town)
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < longestWord && !/[\s([’'"“‘–-]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, end)
}

const longestWord = 24
