import { foldedName } from '../bibliography/folded.js'
import { nameLikeness } from '../bibliography/name-distance.js'
import { plainYear, yearLetter } from '../bibliography/years.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { Difference } from './document.js'
import type { EntryIndex, IndexedEntry } from './entry-index.js'

/** What a citation means among the entries. */
export interface Match {
  readonly entries: readonly ReferenceEntry[]
  readonly differs: readonly Difference[]
  /** Whether what is meant is certain, so that a correction may be preferred. */
  readonly certain: boolean
}

const nothing: Match = { entries: [], differs: [], certain: false }

/**
 * The entries a citation can mean: those that agree with it; else those that a slip of the pen away do (product: `citation-mismatch`).
 * A name that is itself listed is never taken for a slip of another.
 */
export function matchCitation(citation: Citation, index: EntryIndex): Match {
  const exact = agreeing(citation.authors, citation, index)
  if (exact.entries.length > 0) return exact
  for (let drop = 1; drop < citation.authors.length && citation.kind === 'narrative'; drop++) {
    // "In Wales, Gilbert and Whittleworth (2009)": what stands left of the team may be no author at all.
    const fewer = agreeing(citation.authors.slice(drop), citation, index)
    if (fewer.entries.length > 0) return fewer
  }
  return nearMatch(citation, index)
}

function agreeing(authors: readonly string[], citation: Citation, index: EntryIndex): Match {
  const year = citation.year ?? 'n.d.'
  const name = authors.length > 1 && !citation.etAl ? authors.join('and') : (authors[0] ?? '')
  const called = new Set([...index.find(authors[0] ?? '', plainYear(year)), ...index.find(name, plainYear(year))])
  const teams = [...called].filter(item => sameTeam(authors, citation.etAl, item))
  const letter = yearLetter(year)
  const lettered = teams.filter(({ entry }) => yearLetter(entry.reference.year ?? '') === letter)
  if (lettered.length > 0)
    return { entries: lettered.map(({ entry }) => entry), differs: [], certain: lettered.length === 1 }
  if (teams.length === 0) return nothing
  const bare = letter !== '' && teams.length === 1 && yearLetter(teams[0]?.entry.reference.year ?? '') === ''
  return { entries: teams.map(({ entry }) => entry), differs: ['letter'], certain: bare }
}

/** The same people in the same order; "et al." stands for any others, a joined name for a body whose name holds "and". */
function sameTeam(authors: readonly string[], etAl: boolean, { names, entry }: IndexedEntry): boolean {
  const cited = authors.map(foldedName)
  if (entry.reference.authors.length === 0 && entry.reference.editors.length === 0) return cited.length === 1
  if (etAl)
    return (
      (names.length > cited.length || entry.reference.etAl) &&
      cited.every((name, place) => sameName(name, names[place]))
    )
  if (cited.length === names.length) return cited.every((name, place) => sameName(name, names[place]) || place === 0)
  if (entry.reference.etAl) return cited.every((name, place) => place >= names.length || sameName(name, names[place]))
  return names.length === 1 && cited.join('and') === names[0]
}

/** Particles may be left out: "Haan" and "de Haan". */
function sameName(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    (a === b || (a.length > 3 && b.endsWith(a)) || (b.length > 3 && a.endsWith(b)))
  )
}

function nearMatch(citation: Citation, index: EntryIndex): Match {
  const year = plainYear(citation.year ?? 'n.d.')
  const sameYear = index
    .byYear(year)
    .map(item => ({ item, differs: teamDifference(citation, item, index) }))
    .filter(isNear)
  const best = sameYear.length > 0 ? sameYear : otherYears(citation, year, index)
  if (best.length === 0) return nothing
  const fewest = Math.min(...best.map(({ differs }) => differs.length))
  const nearest = best.filter(({ differs }) => differs.length === fewest)
  const first = nearest[0]
  return {
    entries: nearest.map(({ item }) => item.entry),
    differs: first?.differs ?? [],
    certain: nearest.length === 1 && first?.differs.length === 1,
  }
}

interface Near {
  readonly item: IndexedEntry
  readonly differs: readonly Difference[]
}

function isNear(candidate: {
  readonly item: IndexedEntry
  readonly differs: readonly Difference[] | undefined
}): candidate is Near {
  return candidate.differs !== undefined && candidate.differs.length > 0
}

/** How the cited team and the listed one differ; undefined where they are other people. */
function teamDifference(
  citation: Citation,
  { names }: IndexedEntry,
  index: EntryIndex,
): readonly Difference[] | undefined {
  const cited = citation.authors
  if (cited.length === 0 || names.length === 0) return undefined
  const differs = new Set<Difference>()
  const places: number[] = []
  for (const author of cited) {
    const place = bestPlace(author, names, index)
    if (place === undefined) return undefined
    if (place.likeness === 'slip') differs.add('spelling')
    places.push(place.at)
  }
  if (new Set(places).size < places.length) return undefined
  const complete = citation.etAl ? places[0] === 0 : places.length === names.length
  if (!complete) differs.add('authors')
  if (!places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))) differs.add('order')
  // A lone surname out of a long team, misspelt on top, tells too little.
  if (differs.has('spelling') && differs.has('authors') && cited.length === 1 && names.length > 2) return undefined
  return [...differs]
}

function bestPlace(
  author: string,
  names: readonly string[],
  index: EntryIndex,
): { readonly at: number; readonly likeness: 'same' | 'slip' } | undefined {
  const folded = foldedName(author)
  const same = names.findIndex(name => sameName(folded, name))
  if (same !== -1) return { at: same, likeness: 'same' }
  if (index.byName(author).length > 0) return undefined
  const slip = names.findIndex(name => nameLikeness(folded, name) === 'slip')
  return slip === -1 ? undefined : { at: slip, likeness: 'slip' }
}

/** The same team under another year: a slip only where the years look alike. */
function otherYears(citation: Citation, year: string, index: EntryIndex): readonly Near[] {
  const first = citation.authors[0]
  if (first === undefined) return []
  const found = [...index.byName(first), ...index.find(first, year)]
    .filter(item => item.year !== year && sameTeam(citation.authors, citation.etAl, item))
    .filter(item => yearsLookAlike(year, item.year))
  return found.map(item => ({ item, differs: ['year' as const] }))
}

/** Two digits swapped, one digit off, or at most two years apart; "n.d." against a year says nothing. */
function yearsLookAlike(a: string, b: string): boolean {
  if (!/^\d{4}$/.test(a) || !/^\d{4}$/.test(b)) return false
  if (Math.abs(Number(a) - Number(b)) <= 2) return true
  const off = [...a].filter((digit, at) => digit !== b[at]).length
  return off === 1 || (off === 2 && [...a].sort().join('') === [...b].sort().join(''))
}
