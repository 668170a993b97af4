import type { Span } from '../text/span.js'
import { authorsBefore, type AuthorRun } from './author-run.js'
import { says } from './bare-citations.js'
import type { Bracket } from './brackets.js'
import type { Citation } from './citation.js'
import { certaintyOf } from './citation-certainty.js'
import { articledNames, venues } from './citation-grammar.js'
import { beginsDate, dateStart } from './citation-dates.js'
import { lawBefore } from './law-names.js'
import { namesAnother, type CitedYear } from './cited-years.js'
import { narrativePart } from './narrative-citations.js'
import { ownerBefore } from './owned-theory.js'
import type { Prose } from './prose.js'
import { citationOf, type CitedPart } from './read-citation.js'
import { authorOfTitle, titleBefore } from './title-authors.js'

/** The works of one bracket: narrative where the first year has no name before it inside ("Starr (2016)"), else a group. */
export function bracketCitations(
  { text, italic }: Pick<Prose, 'text' | 'italic'>,
  bracket: Bracket,
  years: readonly CitedYear[],
): readonly Citation[] {
  const found: CitedPart[] = []
  let segment = bracket.open + 1
  let before: CitedPart | undefined
  for (const year of years) {
    const between = text.slice(segment, year.span.start)
    segment += behindWorkBefore(between)
    const part = partOf(text, { bracket, italic, segment, last: found.at(-1), before }, year)
    if (part) found.push(part)
    before = part
    segment = year.span.end
  }
  return found.map(part => citationOf(text, part))
}

/** Behind the last semicolon that parts works; one behind an initial parts people: "Rose, S.; Borchert, O.". */
function behindWorkBefore(between: string): number {
  let at = Math.max(between.lastIndexOf(';'), between.lastIndexOf('；'))
  while (at > 0 && /[\s.]\p{Lu}\.?$/u.test(between.slice(Math.max(0, at - 3), at)))
    at = between.lastIndexOf(';', at - 1)
  return at + 1
}

interface Place {
  readonly bracket: Bracket
  readonly italic: readonly Span[]
  /** Behind the year before, or the semicolon. */
  readonly segment: number
  /** The last work of the bracket. */
  readonly last: CitedPart | undefined
  /** The work of the year just before, where that is one. */
  readonly before: CitedPart | undefined
}

/** What may stand between two years of one author, or before the year of a narrative citation. */
const joins =
  /^[\s,;:&()[\]/*_–-]*(?:\d{4}\][\s,]*)?(?:and|or|und|also|again|and again|see|see also|in|c\.?|ca\.?|circa|eg|e\.g\.|e\.g|e\.g\.,|for example|among others|especially|esp\.|eds?\.?|editors?)?[\s,;:&()[\]*_]*(?:in)?[\s,]*$/i

function partOf(text: string, place: Place, year: CitedYear): CitedPart | undefined {
  const { bracket, segment, last, before } = place
  if (year.isLetterOnly) return before && repeated(before, year)
  const { date, isDated } = dateOf(text, year, segment)
  if (joins.test(text.slice(segment, date))) {
    if (last !== undefined) return isDated || year.isPeriod ? undefined : repeated(last, year)
    return isFirst(text, place, date)
      ? narrativePart({ text, italic: place.italic }, bracket, year, isDated)
      : undefined
  }
  return venuePart(text, place, year, date) ?? namedPart(text, place, year, { date, isDated })
}

/** "Drucker (HBR, 2005) warns": the bracket says where the work appeared, and who wrote it stands before. */
function venuePart(text: string, { bracket, italic }: Place, year: CitedYear, date: number): CitedPart | undefined {
  if (!isVenue(text.slice(bracket.open + 1, date)) || !says(text.slice(bracket.end, bracket.end + 40))) return undefined
  const part = narrativePart({ text, italic }, bracket, year, false)
  return part?.certainty === 'certain' && !part.run.body && /\p{Ll}$/u.test(part.run.written) ? part : undefined
}

/** "HBR, ", "*The Guardian*, ", "Harvard Business Review, " */
function isVenue(inside: string): boolean {
  if (inside.length > longestVenue || !/,\s*$/.test(inside)) return false
  const words = inside.toLowerCase().match(/[a-z]+/g) ?? []
  return words.length < 6 && words.some(word => word !== 'review' && (venues.has(word) || articledNames.has(word)))
}

const longestVenue = 60

/** Where the year's date, its "c." or a page before it begins, and whether it has a date. */
interface CitedDate {
  readonly date: number
  readonly isDated: boolean
}

function dateOf(text: string, { span }: CitedYear, segment: number): CitedDate {
  const date = dateStart(text, span.start, segment)
  const circa = /(?:\bca?\.?|\bcirca|\bpublished in)\s?$/i.exec(text.slice(Math.max(segment, date - 13), date))
  const page = pageBefore.exec(text.slice(Math.max(segment, date - 24), date))
  return { date: date - ((circa ?? page)?.[0].length ?? 0), isDated: date < span.start || beginsDate(text, span.end) }
}

/** The page of "(Starr, p. 41, 2016)" and of the work before in "(Starr 2011: 3, 2016: 4)". */
const pageBefore = /[\s,]*(?:\bpp?\.?\s?|:\s?)\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s*,\s*$/

/** Whether what stands left of the bracket may be looked at to read it: where no name stands before a year in it. */
export function looksLeft(text: string, { open, square }: Bracket, years: readonly CitedYear[]): boolean {
  return (
    square ||
    years.some(year => {
      const before = text.slice(open + 1, dateOf(text, year, open + 1).date)
      return joins.test(before) || isVenue(before)
    })
  )
}

/** No other year stands before this one in the bracket. */
function isFirst(text: string, { bracket }: Place, date: number): boolean {
  return joins.test(text.slice(bracket.open + 1, date))
}

function repeated(last: CitedPart, year: CitedYear): CitedPart {
  const { group, kind } = last
  return {
    ...last,
    year,
    isRepeated: true,
    span: year.span,
    group,
    kind: kind === 'narrative' ? 'parenthetical' : kind,
  }
}

function namedPart(
  text: string,
  { bracket, italic, segment }: Place,
  year: CitedYear,
  { date, isDated }: CitedDate,
): CitedPart | undefined {
  const run = namesBefore(text, date, segment, italic)
  if (run === undefined || text[run.span.start - 1] === '@' || isShortLaw(text, bracket, run.span.start, year))
    return undefined
  const hasComma = /[,:;.，]/.test(text.slice(run.span.end, date))
  if (!hasComma && (year.isWeak || isOfAnother(text, run, year))) return undefined
  const lead = text.slice(segment, run.start)
  const certainty = certaintyOf({ run, year, form: 'bracket', isDated, hasComma, lead, speaks: false })
  if (certainty === undefined) return undefined
  return {
    run,
    year,
    certainty: bracket.square && !bracket.closed ? 'possible' : certainty,
    kind: 'parenthetical',
    isRepeated: false,
    span: { start: run.span.start, end: year.span.end },
    group: { start: bracket.open, end: bracket.closed ? bracket.end : year.span.end },
  }
}

/** Who is cited: a title that stands for its author, who is named with the title or theory, a law, authors. */
function namesBefore(text: string, date: number, segment: number, italic: readonly Span[]): AuthorRun | undefined {
  return (
    titleBefore(text, date, segment, italic) ??
    authorOfTitle(text, { end: date, floor: segment, inBracket: true }, italic) ??
    ownerBefore(text, date, segment, true) ??
    lawBefore(text, date, segment) ??
    authorsBefore(text, date, segment, true)
  )
}

/** "(London 2012 Olympics)": the year of a name alone belongs to what follows. */
function isOfAnother(text: string, { isPeople, authors }: AuthorRun, year: CitedYear): boolean {
  return (
    !isPeople &&
    authors.length === 1 &&
    namesAnother(text, year.span.end) &&
    !says(text.slice(year.span.end, year.span.end + 40))
  )
}

/** "the Health and Safety at Work etc. Act 1974 (HSWA 1974)": what the law is called from here on. */
function isShortLaw(text: string, { open }: Bracket, start: number, { text: year }: CitedYear): boolean {
  if (start !== open + 1 || !/^[A-Z]{2,}\s/.test(text.slice(start, start + 12))) return false
  return (
    /^(?:Act|Regulations?|Order|Directive|Bill|Code)\s\d{4}\s$/.test(
      /\S+\s\d{4}\s$/.exec(text.slice(Math.max(0, open - 24), open))?.[0] ?? '',
    ) && text.slice(open - 5, open - 1) === year
  )
}
