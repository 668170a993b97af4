import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { citationNames, leadingNames } from '../insertion/names.js'
import type { PlacedShown } from './manner.js'

/**
 * Citations of three authors or more, each with whether it names them all. Of three, guides differ (`etAlMinText`); of four and more all shorten,
 * though some name everybody the first time, which is therefore passed over.
 */
export function shortenedTeams(document: AssignmentDocument): readonly PlacedShown[] {
  const seen = new Set<object>()
  const found: PlacedShown[] = []
  for (const cited of document.citations) {
    const [entry, other] = cited.entries
    if (entry === undefined || other !== undefined || cited.differs.length > 0 || cited.citation.key !== undefined)
      continue
    const isFirst = !seen.has(entry.entry)
    seen.add(entry.entry)
    const size = leadingNames(entry.reference).length
    if (size < 3 || entry.reference.etAl) continue
    const shown = shownTeam(document, cited, entry)
    // It speaks for the writer's manner, and departs from none.
    if (shown) found.push(isFirst && !cited.citation.etAl ? { ...shown, shown: { ...shown.shown, forms: {} } } : shown)
  }
  return found
}

function shownTeam(
  document: AssignmentDocument,
  { citation }: CitedWork,
  { reference }: ListedEntry,
): PlacedShown | undefined {
  const { authorSpan, yearSpan, etAl, authors } = citation
  const names = leadingNames(reference)
  if (yearSpan === undefined || (etAl ? authors.length !== 1 : authors.length !== names.length)) return undefined
  const team = document.written(authorSpan)
  const after = etAl
    ? (/^\s[*_]?et al\.[*_]?/.exec(document.written({ start: authorSpan.end, end: yearSpan.start }))?.[0] ?? '')
    : ''
  if (etAl && after === '') return undefined
  const short = `${citation.authors[0] ?? ''} et al.`
  const written = team + after
  const place = {
    switch: 'etAlMinText',
    span: { start: authorSpan.start, end: authorSpan.end + after.length },
    written,
  }
  if (names.length === 3) {
    const all = citationNames(names, false, { citationJoiner: team.includes('&') ? '&' : 'and' })
    return {
      by: 0,
      shown: { ...place, point: 'three authors', value: etAl ? '3' : '4', forms: { '3': short, '4': all } },
    }
  }
  const right = etAl ? written : short
  const forms = { short: right, '3': right, '4': right }
  return { by: 0, shown: { ...place, point: 'many authors', value: etAl ? 'short' : 'all', forms } }
}
