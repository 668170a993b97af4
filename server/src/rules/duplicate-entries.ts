import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { sameWork, workKey } from './same-work.js'

/** An entry that lists the work of one above it in a list of the same kind. */
export interface DuplicateEntry {
  readonly first: ListedEntry
  readonly later: ListedEntry
  readonly certainty: 'certain' | 'possible'
}

/** Works listed twice; the same work in References and in the Bibliography is none of them. Linear. */
export function duplicateEntries({ references }: AssignmentDocument): readonly DuplicateEntry[] {
  const firsts = new Map<string, ListedEntry>()
  const found: DuplicateEntry[] = []
  for (const later of references.entries) {
    const key = later.understood ? keyOf(later.entry) : undefined
    if (key === undefined) continue
    const first = firsts.get(later.list + key)
    const certainty = first && sameWork(first.reference, later.reference)
    if (first && certainty) found.push({ first, later, certainty })
    else firsts.set(later.list + key, later)
  }
  return found
}

const keyOf = rememberedFor((entry: ReferenceEntry) => workKey(entry.reference))
