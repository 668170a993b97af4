import { yearsIn } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { isListHeadingLine } from './list-headings.js'
import { isLabel } from './list-labels.js'
import type { Prose } from './prose.js'

/** A marker that Markdown does not know as one; a line that is nothing else is no entry. A DOI begins with "10." as well. */
export const listMarker =
  /^(?:[•·*†‡–|-]|(?:References|Reference list|Bibliography|Works cited):\s|\[?\d{1,3}[\].)](?!\d)|\d{1,3}(?=\s*\n\s*\n))?\s*/

/**
 * The stretches of a block's prose that are an entry each: lines that each begin like an entry, with the lines that only go on; rows of a table;
 * entries that stand one behind another on a line. Linear.
 */
export function entryStretches(source: string, prose: Prose, isTable: boolean): readonly Span[] {
  const whole = isTable ? tableRows(source, prose) : lineStretches(prose.text)
  return whole.flatMap(stretch => glued(prose.text, stretch))
}

function lineStretches(text: string): readonly Span[] {
  const found: { start: number; end: number }[] = []
  const lines = linesOf(text)
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end)
    if (isNoText(written)) continue
    const last = found.at(-1)
    const isApart = last === undefined || /\n\s*\n/.test(text.slice(last.end, line.start))
    if (isApart && (isLabel(written) || (last === undefined && isListHeadingLine(written)))) continue
    const before = isApart ? '' : text.slice(last.start, last.end)
    const above = lines[index - 1]
    const isFull = above !== undefined && !hasRoom(above, written, widest)
    if (isApart || beginsEntry(before, written, isFull)) found.push({ ...line })
    else last.end = line.end
  }
  return found
}

/** A list marker alone, a directive, the number of a page. */
function isNoText(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line.replace(listMarker, '')) || isDirective(line) || isPageMark(line)
}

/** Whether a line begins an entry, behind an entry that is `before` so far. */
function beginsEntry(before: string, line: string, isFull: boolean): boolean {
  if (endsAtAddress.test(before.slice(-300)) && opensPage.test(line)) return true
  return !goesOn(before, line, isFull) && (startsEntry(line) || startsAfterStop(before, line))
}

/** Whether the first word of a line would have fitted on the line above: then the writer, and no editor, broke it. */
function hasRoom(above: Span, line: string, widest: number): boolean {
  return widest > widestWrapped || above.end - above.start + 1 + line.search(/\s|$/) <= widest
}

const widestWrapped = 120

/** Whether a line only goes on with the entry before it: names whose year has not come yet, or a sentence that an editor broke at its right edge. */
function goesOn(before: string, line: string, isFull: boolean): boolean {
  if (before === '') return false
  // "Starr, J. (" on the line above, "2016) The Coaching Manual" on this one.
  if (/[([]$/.test(before)) return true
  if (
    before.length < longestPeople &&
    /(?:[,&;]|(?<!\p{L})(?:and|et|und))$/u.test(before) &&
    yearsIn(before).length === 0
  )
    return true
  if (/^(?:&|and)\s/.test(line) || /(?:^|\s)(?:van|von|de|der|den|du|di|da)$/i.test(before.slice(-4))) return true
  if (/^\p{Lu}\.[\s-]?(?:\p{Lu}\.[\s-]?)*[(,&]/u.test(line)) return true
  return isFull && /[\p{L},:&?!’”'"–-]$/u.test(before.slice(-1)) && !opensWithPerson.test(line)
}

/** "{details}", ":::", "{.refs}", "\\newpage": what site builders and Pandoc read, not people. */
function isDirective(line: string): boolean {
  return /^(?:\\[a-z]+(?:\{[^{}]{0,40}\})?|\{[/.#%]?[\w\s.=#%/-]{1,60}\}|:::.*|\[\[[A-Z ]{3,20}\]\]|\{\{.*\}\})$/.test(
    line,
  )
}

/** "12", "Page 3 of 14": what a page says at its edge. */
function isPageMark(line: string): boolean {
  return /^(?:P\s?a\s?g\s?e|p\.)?[\s|]*\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?[\s|]*$/i.test(line)
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim()
    const start = match.index + match[0].indexOf(trimmed)
    if (trimmed !== '') lines.push({ start, end: start + trimmed.length })
  }
  return lines
}

/** "hooks, b. (1994)": a writer who writes the name small. */
const smallName = /^[^\p{L}]{0,6}\p{Ll}[\p{L}'’-]+,\s\p{Ll}\.\s?\(?(?:1[5-9]|20)\d\d/u

/** A line begins an entry when names and a year open it. */
function startsEntry(line: string): boolean {
  if (smallName.test(line)) return true
  return (
    /^[^\p{L}]{0,6}(?:\p{Lu}|\p{Lo}|(?:van|von|de|der|den|du|di|da|la|le|d')\s)/u.test(line) &&
    yearsIn(line.slice(0, 220)).length > 0 &&
    /^[^(]{0,200}\(|^[^.]{0,120}[.,]\s/.test(line) &&
    /^[^\p{L}]{0,6}[\p{L}'’-]+(?:\s(?:[\p{L}'’-]+|&)){0,8}\s?[,.(]/u.test(line)
  )
}

/** Behind a line that is finished, a name with initials or a number begins the next entry, with a year or without. */
function startsAfterStop(before: string, line: string): boolean {
  return (endsAsRead.test(before.slice(-60)) && opensWork.test(line)) || startsAfterEnd(before, line)
}

/** "(Accessed: 10 April 2024).": nothing of an entry stands behind it. */
const endsAsRead = /[([](?:last\s)?(?:accessed|viewed)(?:\son)?:?\s[^()[\]]{4,30}[)\]][\s.]*$/i
/** "Retrieved from https://…": neither does it behind an address that was announced. */
const endsAtAddress = /(?:Available|Retrieved)\s(?:at|from):?\s<?https?:\S{8,}$/
/** "Home. (n.d.). Retrieved from …", "(n.d.). What is a path? Retrieved from …": a date with a stop, and the address. */
const opensPage =
  /^(?:\p{Lu}.{1,200}?\s)?\((?:(?:1[5-9]|20)\d\d[^()]{0,14}|n\.\s?d\.?)\)\.\s(?:.{2,200}?\s)?(?:Available|Retrieved)\s(?:at|from)\b/u
/** "Get started with monitoring (no date) Google.", "Seaborn.org “Introduction”. Available at: …": a title or a site, and a date or an address. */
const opensWork =
  /^[^\p{L}]{0,6}\p{L}[^()]{1,200}(?:[([](?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.?|no date)[)\]]|(?:Available|Retrieved)\s(?:at|from)\b)/u

function startsAfterEnd(before: string, line: string): boolean {
  return (
    /[.)\]>]\s*$|https?:\S+$/.test(before.slice(-200)) &&
    /^(?:\[?\d{1,3}[\].)]\s+\p{Lu}|\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.|[a-z][\w.-]{2,30}(?:\s\((?:19|20)\d\d[a-z]?\)\s|,\s\(?(?:19|20)\d\d[a-z]?\)?\.\s))/u.test(
      line,
    )
  )
}

/** "Starr, J." */
const person = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|den|[Dd]u|[Dd]i|[Dd]a|[Ll]a|[Ll]e)\s){0,2}(?:d[’']|di|al-)?\p{Lu}[\p{L}’'-]+(?:[^\S\n]\p{Lu}[\p{L}’'-]+)?,\s{1,2}(?:\p{Lu}\.[\s-]{0,2}){1,4}`
/** "Starr, J., Hawkins, P. and Smith, N." as a pattern. */
export const people = String.raw`${person}(?:(?:\s?,\s{0,2}|\s?;\s{0,2}|,?\s{1,2}(?:&|and)\s{1,2})${person}){0,12}(?:,?\s{1,2}et\sal\.?)?`
const opensWithPerson = new RegExp(String.raw`^[^\p{L}]{0,6}${people}[\s,.]{0,3}\(?(?:1[5-9]|20)\d\d`, 'u')
const forenames = String.raw`\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}\.?|\s\p{Lu}\p{Ll}+)?`
/** "Ju, Jiandong et al.", "Rossi-Hansberg, Esteban, Pierre Sarte, and Felipe Schwartzman" */
const withForenames = String.raw`\p{Lu}[\p{L}’'-]+,\s${forenames}(?:,\s${forenames}\s\p{Lu}[\p{L}’'-]+){0,4}(?:,?\sand\s${forenames}\s\p{Lu}[\p{L}’'-]+|\set\sal\.)?`
/** Names with initials and a year in brackets, or with forenames and a year between stops or in brackets before one. */
const nextEntry = new RegExp(
  String.raw`(?:${people}\s{0,2}(?:\([Ee]ds?\.?\)\.?\s?)?\((?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.|no date|in press)(?:,\s[^()]{3,20})?\)|\p{Lu}[\p{L}’'-]+,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?\.\s(?:1[5-9]|20)\d\d[a-z]?\.\s|${withForenames}\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:1[5-9]|20)\d\d[a-z]?\)\.)`,
  'uy',
)

/** "… Mason, OH: Cengage. Greenberg, J. (2011). Behavior …": a stop, and then an entry's names and year; the space may be lost. */
function glued(text: string, { start, end }: Span): readonly Span[] {
  const last = lastYear(text.slice(start, end + longestPeople))
  if (last === undefined) return [{ start, end }]
  const found: Span[] = []
  let from = start
  const stops =
    /(?:[.)\]’'”"]|https?:\S{4,200})\s+(?=\p{Lu}|(?:van|von|de)\s|(?:d[’']|di|al-)\p{Lu})|[.)](?=\p{Lu}\p{Ll})/gu
  stops.lastIndex = start + 20
  for (let match = stops.exec(text); match && match.index < end; match = stops.exec(text)) {
    const next = match.index + match[0].length
    nextEntry.lastIndex = next
    // An initial's stop ends no entry: "Smith, J. A. Jones, B. (2001)".
    if (next >= end || next > start + last) return [...found, { start: from, end }]
    if (/(?:^|[\s.])(?:\p{Lu}|\.\s)\.$/u.test(text.slice(Math.max(0, match.index - 3), match.index + 1))) continue
    if (!nextEntry.test(text)) continue
    found.push({ start: from, end: match.index + match[0].trimEnd().length })
    from = next
  }
  return [...found, { start: from, end }]
}

/** Units of the names that may stand before a year, also where they run over the stretch. */
const longestPeople = 1200

/** Where the last year of the kind that `nextEntry` ends with stands: few entries hold another behind their own. */
function lastYear(text: string): number | undefined {
  let last: number | undefined
  for (const { index } of text.matchAll(
    /\((?:(?:1[5-9]|20)\d\d|n\.d\.|no date|in press)|\.\s(?:1[5-9]|20)\d\d[a-z]?\.\s/g,
  ))
    last = index
  return last
}

/** The rows of a table; its heading is none. */
function tableRows(source: string, prose: Prose): readonly Span[] {
  const rows: { start: number; end: number; line: number }[] = []
  let line = 0
  let at = 0
  for (const cell of linesOf(prose.text)) {
    const offset = prose.sourceOffset(cell.start)
    for (let next = source.indexOf('\n', at); next !== -1 && next < offset; next = source.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    const last = rows.at(-1)
    if (last?.line === line) last.end = cell.end
    else rows.push({ line, ...cell })
  }
  return rows
    .filter(({ start, end, line: row }) => !(row === 0 && isTableHeading(prose.text.slice(start, end))))
    .map(({ start, end }) => ({ start, end }))
}

function isTableHeading(text: string): boolean {
  return text
    .split(/\s*\n\s*/)
    .every(cell =>
      /^(?:no|nr|#|authors?|names?|year|date|titles?|source|publisher|publication|journal|reference|references|works?|link|url|doi|type|notes?|place|edition|pages?|accessed|citation)(?:\W+\w+){0,3}\W*$/i.test(
        cell,
      ),
    )
}
