import { abbreviations, numberWords } from './source-grammar.js'

/**
 * Where sentences end in text[from, to): the offsets of their full stops, question and exclamation marks. A stop behind an initial, an
 * abbreviation or a number word is none, nor is one inside a number or an address. Linear.
 */
export function stopsIn(text: string, from: number, to: number): readonly number[] {
  const stops: number[] = []
  const marks = /[.?!。．]+/g
  marks.lastIndex = from
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    const end = match.index + match[0].length
    if (/[。．]/.test(match[0]) || endsSentence(text, match.index, end)) stops.push(match.index)
  }
  return stops
}

function endsSentence(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (!/^(?:[)\]'’"”*_]{0,3}(?:\s|$)|\t)/.test(after)) return false
  if (text[at] !== '.') return /^\S{0,3}\s*(?:$|[\p{Lu}\p{Lo}\d("'“‘[*_<])/u.test(after)
  if (text.slice(at, end) === '...') return false
  const word = /[^\s([’'"“‘–-]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && !/^\s+\p{Lu}\./u.test(after)
  // "Washington, D.C. National Academy" ends there, "P.A. Gross" does not.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^\s*$/.test(after) || /^(?:D\.C|N\.[JY])$/.test(word)
  const lower = word.toLowerCase()
  if (abbreviations.has(lower)) return /^\s*$/.test(after)
  if (numberWords.has(lower)) return !/^\s*[\d[]/.test(after)
  if (lower === 'ed' || lower === 'eds') return !/^\s+(?:by|of)\b/.test(after)
  return true
}
