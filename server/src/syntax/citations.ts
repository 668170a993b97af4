import { bareCitation } from './bare-citations.js'
import { bracketCitations } from './bracket-citations.js'
import type { BracketReader } from './bracket-readings.js'
import { bracketsIn, innermost, type Bracket } from './brackets.js'
import type { Citation } from './citation.js'
import { articledNames } from './citation-grammar.js'
import { citedYears, type CitedYear } from './cited-years.js'
import { keyCitations } from './key-citations.js'
import { personalCitations } from './personal-citations.js'
import type { Prose } from './prose.js'
import { withSecondary } from './secondary-citations.js'

/**
 * The author–date and key citations of a block's prose, in order; places are those of the prose. A pure function, linear in the text.
 * Each year is looked at with the bracket round it and the names before it (Cite Them Right, "In-text citations"; forms in `test/accuracy/citations`).
 */
export function citationsIn(prose: Prose, readBracket: BracketReader = bracketCitations): readonly Citation[] {
  const { text } = prose
  if (!/[\d@]/.test(text) && !/n\.?\s?d|date|no[\s-]year|press|prep|in.review|forthcoming|pers/i.test(text)) return []
  const brackets = bracketsIn(text)
  const dated = inOrder(datedCitations(prose, brackets, readBracket)).filter(one => !isOfPersonal(text, one))
  const all = [...withSecondary(text, dated), ...keyCitations(text, brackets), ...personalCitations(text, brackets)]
  return borneOut(
    inOrder(all)
      .map(citation => (isQuoted(prose, citation) ? { ...citation, kind: 'quoted' as const } : citation))
      .map(citation => (isTitle(prose, citation) ? { ...citation, certainty: 'possible' as const } : citation)),
  )
}

/** "Mason 1991 suggests" is sure where the block has "(Mason, 1991)" as well. */
function borneOut(citations: readonly Citation[]): readonly Citation[] {
  if (citations.length < 2 || citations.every(({ certainty }) => certainty === 'certain')) return citations
  const sure = new Set(citations.flatMap(one => (one.certainty === 'certain' ? [workOf(one)] : [])))
  return citations.map(one =>
    one.certainty === 'possible' && one.year !== undefined && sure.has(workOf(one))
      ? { ...one, certainty: 'certain' as const }
      : one,
  )
}

function workOf({ authors, etAl, year }: Citation): string {
  return `${authors.join(' ')} ${etAl ? 'et al.' : ''} ${year ?? ''}`
}

/** The "comm., 2020" of "(Jones, pers. comm., 2020)" is no work. */
function isOfPersonal(text: string, { authors, authorSpan }: Citation): boolean {
  return /^comm\.?$/i.test(authors[0] ?? '') && /pers\.?\s?$/i.test(text.slice(authorSpan.start - 6, authorSpan.start))
}

function inOrder(citations: readonly Citation[]): readonly Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start)
}

/** What stands this far behind a bracket that was never closed is no longer taken to be inside it. */
const longestUnclosed = 160

function datedCitations(prose: Prose, brackets: readonly Bracket[], readBracket: BracketReader): readonly Citation[] {
  const { text } = prose
  const years = citedYears(text)
  const around = innermost(
    brackets,
    years.map(year => year.span.start),
  )
  const ofBracket = new Map<Bracket, CitedYear[]>()
  const found: Citation[] = []
  years.forEach((year, index) => {
    const bracket = around[index]
    if (bracket === undefined || (!bracket.closed && year.span.start - bracket.open > longestUnclosed)) {
      const citation = bareCitation(text, year, years[index - 1]?.span.end ?? 0)
      if (citation) found.push(citation)
    } else if (ofBracket.get(bracket)?.push(year) === undefined) ofBracket.set(bracket, [year])
  })
  for (const [bracket, inside] of ofBracket) found.push(...readBracket(prose, bracket, inside))
  return found
}

/**
 * "*Inception* (2010)", "in *Discipline and Punish* (1977)": what is in italics without its year is a title rather than a name, and so is what reaches
 * into italics, as in "Penn, *Writing & Lettering* (1906)".
 */
function isTitle({ italic }: Prose, { kind, etAl, authors, authorSpan, span }: Citation): boolean {
  if (kind !== 'narrative' || etAl || articledNames.has(authors[0]?.toLowerCase() ?? '')) return false
  return italic.some(({ start, end }) => start < authorSpan.end && authorSpan.end <= end && end < span.end)
}

/** Inside a block quotation the citation belongs to the quoted author, save the bracket that closes it: that is its attribution. */
function isQuoted(prose: Prose, citation: Citation): boolean {
  const quotation = prose.quoted.find(({ start, end }) => start <= citation.span.start && citation.span.end <= end)
  if (quotation === undefined) return false
  const rest = prose.text.slice(citation.group.end, quotation.end)
  return /\p{L}{3}/u.test(rest.replace(/^\s*,?\s*(?:pages?|paras?|emphasis added)/i, ''))
}
