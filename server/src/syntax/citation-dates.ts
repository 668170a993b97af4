import { months, seasons, weekdays } from './citation-grammar.js'
import { isDigit, isLetter, isSpace } from './letters.js'

/** More words than these has no date: "Monday the 3rd of May to Tuesday the 4th of May". */
const longestDate = 9
const joiners: ReadonlySet<string> = new Set(['and', 'to', 'of', 'until', 'the', 'term', 'early', 'late', 'mid'])

/**
 * Where the date begins whose year begins at `start`: before "12 March", "May–June", "Spring"; `start` itself where the year stands alone. A month
 * that is a surname behind a given name, or begins the bracket, stays a name: "(Rollo May, 1969)", "(March, 1991)".
 */
export function dateStart(text: string, start: number, floor: number): number {
  let began = start
  let hasMonth = false
  let at = start
  for (let words = 0; words < longestDate; words++) {
    const end = behindSeparators(text, at, floor)
    const from = wordStart(text, end, floor)
    const word = text.slice(from, end).toLowerCase()
    const isMonth = months.has(word) || seasons.has(word)
    if (isMonth || (hasMonth && isDayBefore(word, text.slice(end, at)))) began = from
    else if (!joiners.has(word) && (hasMonth || !isDay(word))) break
    hasMonth ||= isMonth
    at = from
  }
  return hasMonth && !isSurname(text, began, start) ? began : start
}

/** Whether the year that ends at `end` begins a date: "(Pavlov, 2017 Mar 13)" says when somebody wrote in. "2020, March 15" is how guides date works. */
export function beginsDate(text: string, end: number): boolean {
  const month = /^\s([A-Z][a-z]{2,8})\.?\s\d{1,2}\b/.exec(text.slice(end, end + 16))?.[1]
  return month !== undefined && months.has(month.toLowerCase())
}

function behindSeparators(text: string, at: number, floor: number): number {
  let end = at
  while (end > floor && (isSpace(text.charCodeAt(end - 1)) || ',.-–/&'.includes(text[end - 1] ?? ' '))) end--
  return end
}

function wordStart(text: string, end: number, floor: number): number {
  let at = end
  while (at > floor && end - at < 12 && (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))) at--
  return at
}

/** "12" and "Monday" before a month; in "p. 4, May" the number is none. */
function isDayBefore(word: string, gap: string): boolean {
  return weekdays.has(word) || (isDay(word) && !gap.includes(','))
}

function isDay(word: string): boolean {
  return word.length < 5 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)
}

function isSurname(text: string, began: number, start: number): boolean {
  const before = text.slice(Math.max(0, began - 24), began)
  const date = text.slice(began, start)
  // "(Allen and March 2012)"; but "(spring and May 2012)".
  if (/^(?:March|May) $/.test(date) && /[(;,]\s?[A-Z][a-z]+\s(?:and|&)\s$/.test(before)) return true
  if (!/^(?:March|May|June|April|August),\s*$/.test(date)) return false
  return /(?:[A-Z][a-z]+\s|[A-Z]\.\s|and\s|&\s|[([;]\s?)$/.test(before)
}
