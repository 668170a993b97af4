import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { entryText } from '../insertion/entry-text.js'
import { plainEntry } from '../insertion/plain-entry.js'
import { habitsOf } from '../insertion/habits.js'
import { entriesAdded, worksListed } from '../insertion/reference-list.js'
import { fittingWorks, workToFillIn, type FittingWork } from './fitting-works.js'
import type { Fix } from './rule.js'
import { citedName, shortened, workName } from './wording.js'

/** How many works are offered for one citation at most. */
const mostOffered = 4

/** The fixes that give a citation its entry: from the libraries, from the catalogue, then a line to fill in. */
export function entryFixes(document: AssignmentDocument, cited: CitedWork): readonly Fix[] {
  const works = fittingWorks(document, cited.citation)
  const exact = works.filter(({ meaning }) => meaning === undefined)
  const known = works.slice(0, mostOffered).map((fitting): Fix => {
    const isOnly = exact.length === 1 && exact[0] === fitting
    return {
      kind: 'add-entry',
      title: titleOf(fitting),
      edits: worksListed(document, [withCitedYear(fitting, cited)]),
      ...(isOnly && fitting.sure ? { preferred: true } : {}),
      ...(isOnly && fitting.sure && fitting.from === 'library' ? { certain: true } : {}),
    }
  })
  return [...known, lineToFillIn(document, cited)]
}

/** One entry for each work cited without one, for a text that has no list: known works as they are, others to be filled in. */
export function allEntriesFix(document: AssignmentDocument, unlisted: readonly CitedWork[]): Fix {
  const seen = new Map<string, CitedWork>()
  for (const cited of unlisted)
    if (cited.citation.key === undefined) seen.set(citedName(cited.citation).toLowerCase(), cited)
  const entries = [...seen.values()].map(cited => {
    const exact = fittingWorks(document, cited.citation).filter(({ meaning }) => meaning === undefined)
    if (exact.length === 1 && exact[0]?.sure) {
      const reference = withCitedYear(exact[0], cited)
      return { text: entryText(document, reference), reference }
    }
    const reference = workToFillIn(cited.citation)
    return { text: plainEntry(reference, habitsOf(document)), reference }
  })
  const title =
    entries.length === 1
      ? 'Add a References list with this work'
      : `Add a References list with these ${String(entries.length)} works`
  return { kind: 'add-entry', title, edits: entriesAdded(document, 'references', entries) }
}

function titleOf({ work, meaning }: FittingWork): string {
  const name = workName(work)
  const title = work.title === undefined || name.includes(work.title) ? '' : ` ${shortened(work.title, 60)}`
  const year = meaning === undefined ? '' : ` – the year given is ${meaning}`
  return `Add to References: ${work.year === undefined ? `${name} (no date)` : name}${title}${year}`
}

/** The work with the year as the writer cites it, letter included. Where nothing differs, the same object: printed entries are found by it. */
export function withCitedYear({ work, meaning }: FittingWork, { citation }: CitedWork): Reference {
  if (meaning !== undefined || citation.year === undefined || work.year === undefined) return work
  const unverified = work.unverified.filter(field => field !== 'issued' && field !== 'year')
  const isSame = citation.year === work.year && unverified.length === work.unverified.length
  return isSame ? work : { ...work, year: citation.year, unverified }
}

function lineToFillIn(document: AssignmentDocument, { citation }: CitedWork): Fix {
  const reference = workToFillIn(citation)
  const text = plainEntry(reference, habitsOf(document))
  return {
    kind: 'add-entry',
    title: `Add a line to fill in: ${shortened(text.replace(/[*_]/g, ''), 60)}`,
    edits: entriesAdded(document, 'references', [{ text, reference }]),
  }
}
