import type { AssignmentDocument } from '../assignment/document.js'
import type { Source } from '../catalogue/catalogue.js'
import { citedForms, nameForms } from '../assignment/citations/name-forms.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { acronyms } from '../assignment/citations/short-names.js'
import { foldedName } from '../bibliography/folded.js'
import { emptyReference, isNamedByYear, type Name, type Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import { leadingNames } from '../insertion/names.js'
import { bodyWords, particles } from '../syntax/citation-grammar.js'
import type { Citation } from '../syntax/citation.js'
import { sameWork, workKey } from './same-work.js'
import { groupedBy } from '../text/grouped.js'

/** A known work that a citation fits. */
export interface FittingWork {
  readonly work: Reference
  readonly from: 'library' | 'catalogue'
  /** What the cited year stands for, where it is not the work's own. */
  readonly meaning: string | undefined
  /** Whether its facts were confirmed, and the citation names its authors as one names so many. */
  readonly sure: boolean
}

/**
 * Works of the libraries, then of the catalogue, by the cited authors and year; those known under another year come last. A work that several of them
 * hold is there once, from the first.
 */
export function fittingWorks({ inputs }: AssignmentDocument, citation: Citation): readonly FittingWork[] {
  const year = plainYear(citation.year ?? 'n.d.')
  const inLibraries = inputs.libraries.flatMap(({ works }) => fittingIn(works, citation, year)).slice(0, mostFound)
  const inCatalogue = inputs.catalogue.sources.flatMap(source => fittingSource(source, citation, year) ?? [])
  return [...onceEach([...inLibraries, ...inCatalogue])].sort((a, b) => rank(a) - rank(b))
}

function fittingIn(works: readonly Reference[], citation: Citation, year: string): readonly FittingWork[] {
  const found: FittingWork[] = []
  for (const work of worksByYear(works).get(year) ?? []) {
    if (found.length === mostFound) break
    if (isTeam(citation, work))
      found.push({ work, from: 'library', meaning: undefined, sure: !shortensPair(citation, work) })
  }
  return found
}

/** The source, where it is of this year or known under it, and the citation calls it so. */
function fittingSource(
  { reference: work, otherYears, aliases, confidence }: Source,
  citation: Citation,
  year: string,
): FittingWork | undefined {
  const isOwnYear = plainYear(work.year ?? 'n.d.') === year
  const other = isOwnYear ? undefined : otherYears.find(candidate => plainYear(candidate.year) === year)
  if (!isOwnYear && other === undefined) return undefined
  if (!isTeam(citation, work) && !isAlias(citation, aliases)) return undefined
  const sure = isOwnYear && confidence !== 'medium' && !shortensPair(citation, work)
  return { work, from: 'catalogue', meaning: other?.meaning, sure }
}

const worksByYear = rememberedFor((works: readonly Reference[]) =>
  groupedBy(works, ({ year }) => plainYear(year ?? 'n.d.')),
)

/** Among more works than this nobody chooses. */
const mostFound = 100

function onceEach(found: readonly FittingWork[]): readonly FittingWork[] {
  const seen = new Map<string, Reference[]>()
  return found.filter(({ work }) => {
    const key = workKey(work)
    if (key === undefined) return true
    const alike = seen.get(key) ?? []
    if (alike.some(other => sameWork(other, work) !== undefined)) return false
    seen.set(key, [...alike, work])
    return true
  })
}

/** The work as far as the citation tells it; all else is for the writer to fill in. */
export function workToFillIn({ authors, etAl, year }: Citation): Reference {
  return { ...emptyReference, type: 'book', authors: authors.map(nameOf), etAl, year }
}

function rank({ from, meaning }: FittingWork): number {
  return (meaning === undefined ? 0 : 2) + (from === 'library' ? 0 : 1)
}

function isTeam({ authors, etAl }: Citation, work: Reference): boolean {
  const names = calledNames(work)
  if (authors.length === 0 || (etAl ? names.length <= authors.length && !work.etAl : names.length !== authors.length))
    return false
  return authors.every((name, at) => citedForms(name).some(form => names[at]?.has(form)))
}

/** "Hawkins et al." for a work of two authors: they are named both, so a work of more may well be meant. */
function shortensPair({ etAl }: Citation, work: Reference): boolean {
  return etAl && !work.etAl && leadingNames(work).length === 2
}

/** How each leading name may be called in a citation: a body by its initials as well, a work without authors by its title. */
const calledNames = rememberedFor((work: Reference): readonly ReadonlySet<string>[] => {
  const names = leadingNames(work).map(name => {
    const bare = { ...name, family: name.family.replace(/\s*\([^()]*\)\s*$/, '') }
    return name.body ? new Set([...nameForms(name), ...nameForms(bare), ...acronyms(bare.family)]) : nameForms(name)
  })
  if (names.length > 0 || work.title === undefined) return names
  const title = isNamedByYear(work) ? work.title.trim().slice(0, -(work.year?.length ?? 0)) : work.title
  return [new Set([title, title.split(/[:.]/)[0] ?? title].map(foldedName))]
})

/** "EMCC" for a body, "Whittleworth and Gilbert, 2009" for a team. */
function isAlias({ authors, year }: Citation, aliases: readonly string[]): boolean {
  const cited = foldedName(authors.join(' and '))
  return aliases.some(
    alias => foldedName(alias) === cited || foldedName(alias) === foldedName(`${authors.join(' and ')}, ${year ?? ''}`),
  )
}

/** A body where the name is in capitals, or in several words that are no particles. */
function nameOf(family: string): Name {
  const words = family.split(/\s+/)
  const isBody =
    /^[\p{Lu}\d&-]{2,}$/u.test(family) ||
    words.some(word => bodyWords.has(word.toLowerCase())) ||
    words.slice(0, -1).some(word => !particles.has(word.toLowerCase()))
  return { family, given: '', body: isBody }
}
