import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import { workAt, type WorkAt } from '../work-at.js'
import { groupedBy } from '../../text/grouped.js'

/** A work with those that are cited with the very same written name, as the two of "Starr (2008, 2016)" are. */
export interface SharedAuthor {
  readonly all: WorkAt
  /** One citation of each work that shares the name. */
  readonly sharing: readonly CitedWork[]
}

/** Goes on until no citation of the works shares its name with another work. */
export function withSharing(document: AssignmentDocument, work: WorkAt): SharedAuthor {
  const byName = groupedBy(document.citations, placeOf)
  const citations = new Set(work.citations)
  const entries = new Set(work.entries)
  const sharing: CitedWork[] = []
  // A set that grows while it is walked through is walked to its new end.
  for (const cited of citations) {
    for (const other of byName.get(placeOf(cited)) ?? []) {
      if (citations.has(other)) continue
      const found = workAt(document, other.citation.yearSpan?.start ?? other.citation.span.start)
      sharing.push(other)
      citations.add(other)
      found?.citations.forEach(one => citations.add(one))
      found?.entries.forEach(one => entries.add(one))
    }
  }
  return { all: { ...work, citations: [...citations], entries: [...entries] }, sharing }
}

function placeOf({ block, read }: CitedWork): string {
  return `${String(block)} ${String(read.authorSpan.start)} ${String(read.authorSpan.end)}`
}
