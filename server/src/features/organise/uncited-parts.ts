import { unreadCitations } from '../../assignment/citations/unread-citations.js'
import type { AssignmentDocument } from '../../assignment/document.js'
import type { ListPart } from '../../insertion/list-parts.js'
import { entryOf } from '../../insertion/open-list.js'
import { wordsOf } from './exact-copies.js'
import type { SortableList } from './list-changes.js'

/** An entry of References that is never cited. */
export interface MovedPart {
  readonly part: ListPart
  /** Whether the Bibliography says the same already: then it only goes. */
  readonly isThere: boolean
}

/** The entries of References that could go to the Bibliography; one that stands there in other words stays, for the writer to look at. */
export function uncitedParts(document: AssignmentDocument, lists: readonly SortableList[]): readonly MovedPart[] {
  if (unreadCitations(document)) return []
  const cited = new Set(document.citations.flatMap(({ meant }) => meant))
  const parts = lists.filter(({ list }) => list.kind === 'references').flatMap(({ groups }) => groups)
  return parts
    .flatMap(group => group.parts)
    .filter(({ entry }) => !cited.has(entry.entry))
    .flatMap((part): readonly MovedPart[] => {
      const there = entryOf(document, 'bibliography', part.entry.reference)
      if (there === undefined) return [{ part, isThere: false }]
      return wordsOf(there.raw) === wordsOf(part.text) ? [{ part, isThere: true }] : []
    })
}
