import { months, seasons, weekdays } from './citation-grammar.js'
import { isLetter, isSpace } from './letters.js'

/**
 * Where the date begins whose year begins at `start`: before "12 March", "May–June", "Spring"; `start` itself where the year stands alone. A month
 * that is a surname behind a given name, or begins the bracket, stays a name: "(Rollo May, 1969)", "(March, 1991)".
 */
export function dateStart(text: string, start: number, floor: number): number {
  let at = start
  while (at > floor && (isSpace(text.charCodeAt(at - 1)) || text[at - 1] === ',')) at--
  const word = wordBefore(text, text[at - 1] === '.' ? at - 1 : at, floor)
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)
  if (!isDay && !months.has(word) && !seasons.has(word)) return start
  const stretch = text.slice(Math.max(floor, start - 64), start)
  const found = date.exec(stretch)
  if (found === null || !/[a-z]{3}/i.test(found[0])) return start
  const began = start - found[0].length + (found[1]?.length ?? 0)
  return isSurname(text, found[0].slice(found[1]?.length ?? 0), began) ? start : began
}

const month = [...months].join('|')
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const joint = '\\s?(?:[-–/&]|and|to|until)\\s?'
const date = new RegExp(
  `(^|[^A-Za-z\\d])(?:(?:${[...weekdays].join('|')}),?\\s+)?(?:(?:${day}${joint})?${day}\\s+(?:of\\s+)?)?` +
    `(?:(?:${month})\\.?${joint}(?:${day}\\s+)?)?(?:${month}|${[...seasons].join('|')})\\.?(?:\\s+term)?(?:\\s+${day}(?:${joint}${day})?)?,?\\s*$`,
  'i',
)

function wordBefore(text: string, end: number, floor: number): string {
  let at = end
  while (at > floor && end - at < 12 && (isLetter(text.charCodeAt(at - 1)) || /\d/.test(text[at - 1] ?? ''))) at--
  return text.slice(at, end).toLowerCase()
}

function isSurname(text: string, found: string, began: number): boolean {
  if (!/^(?:March|May|June|April|August),\s*$/.test(found)) return false
  const before = text.slice(Math.max(0, began - 24), began)
  return /(?:[A-Z][a-z]+\s|[A-Z]\.\s|and\s|&\s|[([;]\s?)$/.test(before)
}
