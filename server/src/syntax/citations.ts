import { yearsIn, type Year } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { authorsEndingAt, type AuthorRun } from './author-run.js'
import { bracketsIn, innermost, type Bracket } from './brackets.js'
import type { Certainty, Citation } from './citation.js'
import { events, lawWords, prefixes } from './citation-grammar.js'
import { keyCitations } from './key-citations.js'
import { personalCitations } from './personal-citations.js'
import type { Prose } from './prose.js'

/**
 * The author–date and key citations of a block's prose, in order; places are those of the prose. A pure function, linear in the text.
 * Each year is looked at with the bracket round it and the names before it (Cite Them Right, "In-text citations"; field forms in `test/syntax`).
 */
export function citationsIn(prose: Prose): readonly Citation[] {
  const { text } = prose
  if (!/[\d@]|n\.\s?d|no date|in press|forthcoming|personal/i.test(text)) return []
  const years = yearsIn(text)
  const brackets = bracketsIn(text)
  const around = innermost(
    brackets,
    years.map(year => year.span.start),
  )
  const found: Citation[] = []
  for (let index = 0; index < years.length;) {
    const bracket = around[index]
    let next = index + 1
    while (bracket !== undefined && next < years.length && around[next] === bracket) next++
    found.push(...(bracket ? bracketed(text, bracket, years.slice(index, next)) : bare(text, years[index])))
    index = next
  }
  const all = [...found, ...keyCitations(text, brackets), ...personalCitations(text, brackets)]
  return all
    .sort((a, b) => a.span.start - b.span.start)
    .map(citation => (isQuoted(prose, citation) ? { ...citation, kind: 'quoted' as const } : citation))
}

/** The works of one bracket: narrative where the first year has no name before it inside, else a group. */
function bracketed(text: string, bracket: Bracket, years: readonly Year[]): readonly Citation[] {
  const found: Citation[] = []
  let segment = bracket.open + 1
  let last: Part | undefined
  for (const year of years) {
    segment += text.slice(segment, year.span.start).lastIndexOf(';') + 1
    const part = partOf(text, segment, year, bracket, last)
    if (part === undefined) continue
    if (secondaryBetween(text, last, part)) markSecondary(found)
    found.push(citationOf(text, part, bracket))
    last = part
    segment = year.span.end
  }
  return found
}

/** A year with the authors it belongs to. */
interface Part {
  readonly run: AuthorRun
  readonly year: Year
  readonly narrative: boolean
  readonly repeated: boolean
  readonly certainty: Certainty
}

const separators =
  /^[\s,;:&()[\]]*(?:and|or|&|reprinted|originally|orig\.|c\.|ca\.|first published(?: in)?)?[\s,;:&()[\]]*$/i

function partOf(text: string, segment: number, year: Year, bracket: Bracket, last: Part | undefined): Part | undefined {
  const before = text.slice(segment, year.span.start)
  const isFirst = last === undefined && segment === bracket.open + 1
  if (separators.test(before)) {
    if (last !== undefined && !isFirst) return { ...last, year, repeated: true, narrative: false }
    return isFirst ? narrativePart(text, bracket, year) : undefined
  }
  const run = authorsEndingAt(text, segment, beforeComma(text, year.span.start), true)
  if (run === undefined) return undefined
  const gap = text.slice(run.span.end, year.span.start)
  if (
    !/^['’]?s?[\s,.:(*_[\])]*(?:\([^()]{0,60}\))?[\s,(]*(?:and colleagues|and others)?[\s,(]*(?:et\.?\s{1,3}al\.?)?(?:\([A-Z][\w& -]{0,30}\))?[\s,.()]*$/i.test(
      gap,
    )
  )
    return undefined
  return { run, year, narrative: false, repeated: false, certainty: certaintyOf(text, segment, run, bracket) }
}

/** "Starr (2016)", "O'Neill's (2007)", "Clutterbuck et al. (2016)": the names stand left of the bracket. */
function narrativePart(text: string, bracket: Bracket, year: Year): Part | undefined {
  if (bracket.square || !/[\p{L}.,'’‘ʼ′*_]\s{0,3}$/u.test(text.slice(Math.max(0, bracket.open - 4), bracket.open)))
    return undefined
  const run = authorsEndingAt(text, 0, bracket.open, false)
  if (run === undefined) return undefined
  if (
    !/^(?:['’‘ʼ′]s?)?[\s,*_]*(?:et\.?\s{1,3}al\.?(?:['’]s)?|and (?:colleagues|others)(?:['’]s?)?)?[\s,*_]*$/i.test(
      text.slice(run.span.end, bracket.open),
    )
  )
    return undefined
  const name = run.authors[0] ?? ''
  const lone = run.authors.length === 1 && !run.etAl
  const uncertain = lone && (events.has(name.toLowerCase()) || isLaw(name) || !/\p{L}{2}/u.test(name))
  return { run, year, narrative: true, repeated: false, certainty: uncertain ? 'possible' : 'certain' }
}

function certaintyOf(text: string, segment: number, run: AuthorRun, bracket: Bracket): Certainty {
  const before = text
    .slice(segment, run.span.start)
    .trim()
    .replace(/[,.:]+$/, '')
  const words = before
    .toLowerCase()
    .split(/[\s,.:]+/)
    .filter(Boolean)
  const name = run.authors.join(' ')
  if (run.authors.length === 1 && !run.etAl && (events.has(name.toLowerCase()) || isLaw(name))) return 'possible'
  if (bracket.square && !bracket.closed) return 'possible'
  if (words.length === 0 || words.every(word => prefixes.has(word))) return 'certain'
  return /\p{Lu}\S*\s+(?:at|in|on|with|under)$/u.test(before) || /\d$/.test(before) ? 'possible' : 'certain'
}

function isLaw(name: string): boolean {
  return name.split(' ').some(word => lawWords.has(word.toLowerCase()))
}

function beforeComma(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s,.:(]/.test(text[at - 1] ?? '')) {
    if (text[at - 1] === '.' && /\b(?:al|\p{Lu})$/u.test(text.slice(Math.max(0, at - 4), at - 1))) break
    at--
  }
  // "(European Mentoring and Coaching Council (EMCC), 2015)": the short name in its own bracket is passed over.
  const short = /\s*\([A-Z][\w&. -]{0,30}\)$/.exec(text.slice(Math.max(0, at - 40), at))
  return short ? at - short[0].length : at
}

const secondary =
  /\b(?:(?:as\s+)?(?:cited|quoted|reported|mentioned|discussed|referred to)\s+(?:in|by)|in:?)\s+(?:\p{Lu}|\p{Ll}+\s\p{Lu}|$)/u

function secondaryBetween(text: string, last: Part | undefined, part: Part): boolean {
  if (last === undefined || part.repeated) return false
  const between = text.slice(last.year.span.end, part.run.span.start)
  return !between.includes(';') && secondary.test(`${between}X`)
}

function markSecondary(found: Citation[]): void {
  const before = found.pop()
  if (before) found.push({ ...before, kind: 'secondary' })
}

function citationOf(text: string, part: Part, bracket: Bracket): Citation {
  const { run, year, narrative, repeated } = part
  const start = repeated ? year.span.start : run.span.start
  const end = narrative && bracket.closed ? bracket.end : year.span.end
  const group = narrative
    ? { start: run.span.start, end: bracket.end }
    : { start: bracket.open, end: bracket.closed ? bracket.end : year.span.end }
  return {
    span: { start, end: narrative ? Math.max(end, year.span.end) : end },
    group,
    authors: run.authors,
    authorSpan: run.span,
    etAl: run.etAl,
    year: year.text,
    yearSpan: year.span,
    locator: locatorAfter(text, year.span.end),
    key: undefined,
    kind: narrative ? 'narrative' : 'parenthetical',
    certainty: part.certainty,
    personal: false,
  }
}

const locator =
  /^\s*[,:]\s*((?:pp?\.?|pages?|paras?\.?|ch(?:ap)?\.?|chapter|§)?\s*\d[\d\s,–-]*\d|(?:pp?\.?|pages?|paras?\.?|ch(?:ap)?\.?|chapter|§)\s*[\dxvi]+)/i

function locatorAfter(text: string, end: number): string | undefined {
  const found = locator.exec(text.slice(end, end + 40))?.[1]
  return found === undefined || /^\s*(?:1[5-9]|20)\d\d/.test(found) ? undefined : found.trim()
}

/** "Giebel et al., 2023 highlighted": no bracket at all. Sure only with "et al."; two joined names are possible; one name is none. */
function bare(text: string, year: Year | undefined): readonly Citation[] {
  if (year === undefined || !/,\s{0,2}$/.test(text.slice(Math.max(0, year.span.start - 3), year.span.start))) return []
  const run = authorsEndingAt(text, 0, beforeComma(text, year.span.start), false)
  if (run === undefined || (!run.etAl && run.authors.length < 2)) return []
  const span: Span = { start: run.span.start, end: year.span.end }
  const certainty = run.etAl ? 'certain' : 'possible'
  return [
    {
      span,
      group: span,
      authors: run.authors,
      authorSpan: run.span,
      etAl: run.etAl,
      year: year.text,
      yearSpan: year.span,
      locator: locatorAfter(text, year.span.end),
      key: undefined,
      kind: 'parenthetical',
      certainty,
      personal: false,
    },
  ]
}

/** Inside a block quotation the citation belongs to the quoted author, save the bracket that closes it: that is its attribution. */
function isQuoted(prose: Prose, citation: Citation): boolean {
  const quotation = prose.quoted.find(({ start, end }) => start <= citation.span.start && citation.span.end <= end)
  if (quotation === undefined) return false
  return /\p{L}/u.test(prose.text.slice(citation.group.end, quotation.end))
}
