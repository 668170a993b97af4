import type { Span } from '../text/span.js'

/** A year as it may stand in a citation or an entry. */
export interface Year {
  /** As written, without white space inside: "2016", "2012a", "n.d.", "in press". */
  readonly text: string
  readonly span: Span
}

// Either case is written out: under the flag `i` V8 takes five times as long to compile this, before any text is read.
const letter = String.raw`A-Za-zµÀ-\u1fff\u3040-\ud7ff`
const noLetter = `(?![${letter}])`
const number = String.raw`(?:1[5-9]|20)\d\d`
/** The hyphen of "Mar-2017" parts no page from another. */
const monthHyphen = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-'
const pattern = new RegExp(
  String.raw`(?<![${letter}\d/.$£€#–]|(?<!${monthHyphen})(?<=-))(?:${[
    String.raw`${number}(?:\s?[/–-]\s?(?:${number}|\d\d)(?!\d))?(?:[A-Za-z]${noLetter})?(?![${letter}\d%]|[.,]\d)`,
    // "( 1 992)", "(19 83)": as a scan gives it.
    String.raw`(?<=[([]\s?)(?:1\s?[5-9]|2\s?0)\s?\d\s?\d(?:\s?[a-z])?(?=\s?[)\]])`,
    // "n.d. A Quick Guide" goes on with the title, "n.d.C" with a letter.
    String.raw`[Nn]\.\s?[Dd]\.?(?:-?[a-z](?![${letter}#+])|-?[A-Z](?![${letter}.#+])|\s[A-Za-z](?=\s?[)\],;:]))?`,
    inEitherCase('no date') + noLetter,
    String.raw`(?<=[([])(?:${inEitherCase('nd|undated')})(?=[)\]])`,
    inEitherCase('in press') + noLetter,
    inEitherCase('forthcoming') + noLetter,
  ].join('|')})`,
  'g',
)

function inEitherCase(words: string): string {
  return words.replace(/[a-z]/g, sign => `[${sign}${sign.toUpperCase()}]`)
}

/** All years in the text, in order; bare numbers that cannot be years are left out. */
export function yearsIn(text: string): readonly Year[] {
  const years: Year[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const text = match[0].replace(/^\d[\d\s]+/, digits => digits.replace(/\s/g, '')).replace(/\s+/g, ' ')
    years.push({ text, span: { start, end: start + match[0].length } })
  }
  return years
}

/** "2012a" → "2012"; "n.d.", "no date", "nd" → "n.d."; for comparing, not for showing. */
export function plainYear(year: string): string {
  const digits = /\d{4}/.exec(year)
  if (digits) return digits[0]
  return /^n\.?\s?d|^no[ -](?:date|year)|^undated|^date unknown|^s\.\s?d/i.test(year)
    ? 'n.d.'
    : year.toLowerCase().replace(/-/g, ' ')
}

/** All of them: "1949/2011", of the first edition and of the one that was read, → "1949", "2011". */
export function plainYears(year: string): readonly string[] {
  const all = year.length > 8 ? year.match(/\d{4}/g) : null
  return all ?? [plainYear(year)]
}

/** The letter of "2012a" or "n.d.-b", or "" without one. */
export function yearLetter(year: string): string {
  return /(?:\d{4}|n\.\s?d\.?)[\s-]?([a-z])$/i.exec(year)?.[1]?.toLowerCase() ?? ''
}
