import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { nameLikeness } from '../bibliography/name-distance.js'
import { leadingNames } from '../insertion/names.js'

/** How many entries are offered at most. */
const mostOffered = 3

/** Entries of References that a citation without an entry could mean: the same author under another year, else names one slip away. */
export function nearEntries({ references }: AssignmentDocument, { citation }: CitedWork): readonly ListedEntry[] {
  const author = citation.authors[0]
  if (author === undefined) return []
  const likeness = references.entries
    .filter(({ list, understood }) => list === 'references' && understood)
    .map(entry => ({ entry, like: nameLikeness(author, leadingNames(entry.reference)[0]?.family ?? '') }))
  const same = likeness.filter(({ like }) => like === 'same')
  // A name that is itself listed is never taken for a slip of another.
  const near = same.length > 0 ? same : likeness.filter(({ like }) => like === 'slip')
  return near.slice(0, mostOffered).map(({ entry }) => entry)
}
