import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import { leadingNames } from '../insertion/names.js'
import { bodyWords, particles } from '../syntax/citation-grammar.js'
import type { Citation } from '../syntax/citation.js'

/** A known work that a citation fits. */
export interface FittingWork {
  readonly work: Reference
  readonly from: 'library' | 'catalogue'
  /** What the cited year stands for, where it is not the work's own. */
  readonly meaning: string | undefined
  /** Whether its facts were confirmed. */
  readonly sure: boolean
}

/** Works of the libraries, then of the catalogue, by the cited authors and year; those known under another year come last. */
export function fittingWorks({ inputs }: AssignmentDocument, citation: Citation): readonly FittingWork[] {
  const year = plainYear(citation.year ?? 'n.d.')
  const found: FittingWork[] = []
  for (const { works } of inputs.libraries) {
    for (const work of works)
      if (isTeam(citation, work) && plainYear(work.year ?? 'n.d.') === year)
        found.push({ work, from: 'library', meaning: undefined, sure: true })
  }
  for (const { reference: work, otherYears, aliases, confidence } of inputs.catalogue.sources) {
    if (!isTeam(citation, work) && !isAlias(citation, aliases)) continue
    const other = otherYears.find(candidate => plainYear(candidate.year) === year)
    if (plainYear(work.year ?? 'n.d.') === year)
      found.push({ work, from: 'catalogue', meaning: undefined, sure: confidence !== 'medium' })
    else if (other) found.push({ work, from: 'catalogue', meaning: other.meaning, sure: false })
  }
  return found.sort((a, b) => rank(a) - rank(b))
}

/** The work as far as the citation tells it; all else is for the writer to fill in. */
export function workToFillIn({ authors, etAl, year }: Citation): Reference {
  return { ...emptyReference, type: 'book', authors: authors.map(nameOf), etAl, year }
}

function rank({ from, meaning }: FittingWork): number {
  return (meaning === undefined ? 0 : 2) + (from === 'library' ? 0 : 1)
}

function isTeam({ authors, etAl }: Citation, work: Reference): boolean {
  const names = leadingNames(work).map(name => foldedName(name.family))
  const cited = authors.map(foldedName)
  if (cited.length === 0 || (etAl ? names.length <= cited.length && !work.etAl : names.length !== cited.length))
    return false
  return cited.every((name, at) => name === names[at] || (name.length > 3 && (names[at]?.endsWith(name) ?? false)))
}

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
