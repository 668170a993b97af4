import type { AssignmentDocument } from '../assignment/document.js'
import { openLists } from '../insertion/open-list.js'
import { entriesAdded } from '../insertion/reference-list.js'
import { groupRewritten } from '../insertion/list-rewritten.js'
import { grouped } from '../text/amounts.js'
import type { Edit } from '../text/edit.js'
import type { OrganiseKind, OrganiseStep } from './organise/organise-step.js'
import { listChanges, type ListChanges } from './organise/list-changes.js'
import { organised } from './organise/organised.js'

/** What is done unless the writer chooses otherwise: a work that is never cited stays where it is. */
export const usualKinds: ReadonlySet<OrganiseKind> = new Set(['sort', 'merge', 'add'])

/** "2 lines were not understood, so they stay with the entry above them."; undefined where every line of the lists was understood. */
export function unreadLines({ references }: AssignmentDocument): string | undefined {
  const count = references.entries.filter(({ understood }) => !understood).length
  if (count === 0) return undefined
  return count === 1
    ? '1 line was not understood, so it stays with the entry above it.'
    : `${grouped(count)} lines were not understood, so they stay with the entry above them.`
}

/** What there is to do in the lists of a text, in the order in which it is done; empty where they are in order. */
export function organiseSteps(document: AssignmentDocument): readonly OrganiseStep[] {
  const changes = listChanges(document)
  return changes.steps.map(step => ({ ...step, usual: usualKinds.has(step.kind) }))
}

/**
 * The edits that do these things to all lists of the text: each list sorted by author, year, letter and title below each of its headings; exact copies
 * made one; cited works added that a library or the catalogue vouches for, or that stand in the Bibliography alone. Every word that was typed is
 * kept, each place keeps its bullet or number, and lines that were not understood go with the entry above them. Empty where nothing is to do.
 */
export function organisedReferences(
  document: AssignmentDocument,
  kinds: ReadonlySet<OrganiseKind> = usualKinds,
): readonly Edit[] {
  const changes = listChanges(document)
  const edits = organised(document, changes, kinds).flatMap(({ group, texts, open }) =>
    groupRewritten(document, group, texts, open),
  )
  return [...edits, ...intoNewLists(document, changes, kinds)]
}

/** Lists that are not there, or have no entry yet, are made as a fix makes them. */
function intoNewLists(
  document: AssignmentDocument,
  changes: ListChanges,
  kinds: ReadonlySet<OrganiseKind>,
): readonly Edit[] {
  const { references, bibliography } = openLists(document)
  const added = kinds.has('add') && references.entries.length === 0 ? changes.added : []
  const moved = kinds.has('move') && bibliography.entries.length === 0 ? changes.moved : []
  return [
    ...entriesAdded(document, 'references', added),
    ...entriesAdded(
      document,
      'bibliography',
      moved.map(({ part }) => ({ text: part.text, reference: part.entry.reference })),
    ),
  ]
}
