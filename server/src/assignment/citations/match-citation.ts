import { foldedName } from '../../bibliography/folded.js'
import { foldedLikeness } from '../../bibliography/name-distance.js'
import { plainYear, plainYears, yearLetter } from '../../bibliography/years.js'
import type { Citation } from '../../syntax/citation.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { smallest } from '../../text/extremes.js'
import type { Difference } from '../document.js'
import type { EntryIndex, IndexedEntry } from './entry-index.js'
import { citedForms } from './name-forms.js'
import { byOtherName, familyFirst } from './other-names.js'

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
 * A name that is itself listed is never taken for a slip of another. `written`: the authors as they stand where they are cited, with a name before
 * them.
 */
export function matchCitation(citation: Citation, written: string, index: EntryIndex): Match {
  const exact = agreeing(citation.authors, citation, index)
  if (exact.entries.length > 0) return exact
  // "García y López" can be a double surname, and two authors.
  const halves = citation.authors.length === 1 ? (citation.authors[0] ?? '').split(/\s+y\s+/) : []
  const two = halves.length === 2 ? agreeing(halves, citation, index) : nothing
  if (two.entries.length > 0) return two
  const short = citation.shortName === undefined ? nothing : agreeing([citation.shortName], citation, index)
  if (short.entries.length > 0) return short
  // "In Wales, Gilbert and Whittleworth (2009)": what stands left of the team may be no author at all. Who is joined by "and" is one.
  const fewest = /\band\b|&/.test(written) ? 2 : 1
  for (let drop = 1; citation.authors.length - drop >= fewest && citation.kind === 'narrative'; drop++) {
    const fewer = agreeing(citation.authors.slice(drop), citation, index)
    if (fewer.entries.length > 0) return fewer
  }
  const named = byOtherName(citation, index, agreeing)
  const other = named.length > 0 ? named : familyFirst(citation, written, index, agreeing)
  return other.length > 0 ? { entries: other, differs: [], certain: other.length === 1 } : nearMatch(citation, index)
}

function agreeing(authors: readonly string[], citation: Citation, index: EntryIndex): Match {
  const years = plainYears(citation.year ?? 'n.d.')
  const name = authors.length > 1 && !citation.etAl ? authors.join('and') : (authors[0] ?? '')
  const called = new Set(years.flatMap(year => [...index.find(authors[0] ?? '', year), ...index.find(name, year)]))
  const teams = [...called].filter(item => sameTeam(authors, citation.etAl, item))
  const letter = yearLetter(citation.year ?? '')
  const lettered = teams.filter(({ entry }) => yearLetter(entry.reference.year ?? '') === letter)
  if (lettered.length > 0)
    return { entries: lettered.map(({ entry }) => entry), differs: [], certain: lettered.length === 1 }
  if (teams.length === 0) return nothing
  const bare = letter !== '' && teams.length === 1 && yearLetter(teams[0]?.entry.reference.year ?? '') === ''
  return { entries: teams.map(({ entry }) => entry), differs: ['letter'], certain: bare }
}

/** The same people in the same order; "et al." stands for any others, a joined name for a body whose name holds "and". */
function sameTeam(authors: readonly string[], etAl: boolean, { names, forms, entry }: IndexedEntry): boolean {
  const { reference } = entry
  if (reference.authors.length === 0 && reference.editors.length === 0) return authors.length === 1
  const isAt = (author: string, place: number): boolean => sameName(author, forms[place])
  if (etAl) return (names.length > authors.length || reference.etAl) && authors.every(isAt)
  if (authors.length === names.length) return authors.every((author, place) => place === 0 || isAt(author, place))
  if (reference.etAl) return authors.every((author, place) => place >= names.length || isAt(author, place))
  const whole = names.length === 1 || authors.length === 1 ? names.join('and') : undefined
  return whole !== undefined && citedForms(authors.join('and')).some(form => form === whole)
}

/** Particles may be left out on either side: "Haan" and "de Haan". */
function sameName(author: string, forms: ReadonlySet<string> | undefined): boolean {
  return forms !== undefined && citedForms(author).some(form => forms.has(form))
}

interface Near {
  readonly item: IndexedEntry
  readonly differs: readonly Difference[]
}

function nearMatch(citation: Citation, index: EntryIndex): Match {
  const year = plainYear(citation.year ?? 'n.d.')
  const cited = citation.authors.map(name => citedAuthor(name, index))
  const sameYear = index.byYear(year).flatMap(item => {
    const differs = teamDifference(cited, citation.etAl, item)
    return differs === undefined || differs.length === 0 ? [] : [{ item, differs }]
  })
  const best = withOtherYears(citation, year, sameYear, index)
  if (best.length === 0) return nothing
  const fewest = smallest(best.map(({ differs }) => differs.length))
  const nearest = best.filter(({ differs }) => differs.length === fewest)
  const [first] = nearest
  return {
    entries: nearest.map(({ item }) => item.entry),
    differs: first?.differs ?? [],
    // An entry without date may be another work of theirs.
    certain:
      nearest.length === 1 &&
      first?.differs.length === 1 &&
      !(first.differs[0] === 'year' && first.item.year === 'n.d.'),
  }
}

/**
 * Other years where none agrees; beside a team that lacks somebody they are as likely: "Latham, 2002" can be Locke and Latham (2002) or Latham
 * (2003), the latter rather where the cited author does not even lead the team.
 */
function withOtherYears(
  citation: Citation,
  year: string,
  sameYear: readonly Near[],
  index: EntryIndex,
): readonly Near[] {
  if (sameYear.some(({ differs }) => !differs.includes('authors'))) return sameYear
  const others = otherYears(citation, year, index)
  const leads = sameYear.some(({ item }) => sameName(citation.authors[0] ?? '', item.forms[0]))
  return leads ? [...sameYear, ...others] : [...others, ...sameYear]
}

/** A cited author, folded once: it is compared with the names of all entries of its year. */
interface CitedAuthor {
  readonly folded: string
  readonly forms: readonly string[]
  /** A name that is itself listed is no slip of another. */
  readonly listed: boolean
}

function citedAuthor(name: string, index: EntryIndex): CitedAuthor {
  return { folded: foldedName(name), forms: citedForms(name), listed: index.byName(name).length > 0 }
}

/** How the cited team and the listed one differ; undefined where they are other people. */
function teamDifference(
  cited: readonly CitedAuthor[],
  etAl: boolean,
  { names, forms }: IndexedEntry,
): readonly Difference[] | undefined {
  if (cited.length === 0 || names.length === 0 || cited.length > names.length) return undefined
  // Nearly all entries of a year are by others: told before anything is made for them.
  if (!names.some((name, at) => likenesses.some(likeness => isCalled(cited[0], likeness, name, forms[at]))))
    return undefined
  const places = placesOf(cited, names, forms)
  if (places === undefined) return undefined
  const isMisspelt = places.some(({ likeness }) => likeness === 'slip')
  const isComplete = etAl ? places[0]?.at === 0 : places.length === names.length
  // Who is cited alone or before "et al.", and stands far down a team, is somebody else: many share a name.
  if (cited.length === 1 && (places[0]?.at ?? 0) > (etAl ? 1 : 2)) return undefined
  const isOrdered = places.every(({ at }, place) => place === 0 || at > (places[place - 1]?.at ?? -1))
  // A lone surname out of a long team, misspelt on top, tells too little.
  if (isMisspelt && !isComplete && cited.length === 1 && names.length > 2) return undefined
  return [
    ...(isMisspelt ? (['spelling'] as const) : []),
    ...(isComplete ? [] : (['authors'] as const)),
    ...(isOrdered ? [] : (['order'] as const)),
  ]
}

interface Place {
  readonly at: number
  readonly likeness: (typeof likenesses)[number]
}

const likenesses = ['same', 'slip'] as const

function isCalled(
  author: CitedAuthor | undefined,
  likeness: Place['likeness'],
  name: string,
  forms: ReadonlySet<string> | undefined,
): boolean {
  if (author === undefined) return false
  return likeness === 'same'
    ? author.forms.some(form => forms?.has(form))
    : !author.listed && foldedLikeness(author.folded, name) === 'slip'
}

/** Where each cited author stands among the listed, no two at one place: first those spelt alike, then those a slip away. */
function placesOf(
  cited: readonly CitedAuthor[],
  names: readonly string[],
  forms: readonly ReadonlySet<string>[],
): readonly Place[] | undefined {
  const places = new Map<number, Place>()
  const taken = new Set<number>()
  for (const likeness of likenesses) {
    for (const [place, author] of cited.entries()) {
      if (places.has(place)) continue
      const at = names.findIndex(
        (name, listed) => !taken.has(listed) && isCalled(author, likeness, name, forms[listed]),
      )
      if (at === -1 && likeness === 'slip') return undefined
      if (at === -1) continue
      taken.add(at)
      places.set(place, { at, likeness })
    }
  }
  return cited.flatMap((_, place) => places.get(place) ?? [])
}

/** The same team under another year: a slip only where the years look alike. */
function otherYears(citation: Citation, year: string, index: EntryIndex): readonly Near[] {
  const first = citation.authors[0]
  if (first === undefined) return []
  const found = new Set(citedForms(first).flatMap(form => index.byName(form)))
  return [...found]
    .filter(
      item => item.year !== year && sameName(first, item.forms[0]) && sameTeam(citation.authors, citation.etAl, item),
    )
    .filter(item => yearsLookAlike(year, item.year) || (item.year === 'n.d.' && found.size === 1))
    .map(item => ({ item, differs: ['year' as const] }))
}

/** Two digits swapped, one digit off, or at most two years apart; "n.d." against a year says nothing. */
function yearsLookAlike(a: string, b: string): boolean {
  if (!/^\d{4}$/.test(a) || !/^\d{4}$/.test(b)) return false
  if (Math.abs(Number(a) - Number(b)) <= 2) return true
  const off = [...a].filter((digit, at) => digit !== b[at]).length
  return off === 1 || (off === 2 && [...a].sort().join('') === [...b].sort().join(''))
}
