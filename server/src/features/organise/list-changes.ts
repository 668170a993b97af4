import { citesByNumber } from '../../assignment/citations/cited-numbers.js'
import type { AssignmentDocument, ReferenceList } from '../../assignment/document.js'
import { partGroups, type ListPart, type PartGroup } from '../../insertion/list-parts.js'
import { openLists, sortingOf } from '../../insertion/open-list.js'
import type { NewEntry } from '../../insertion/reference-list.js'
import type { ParticleOrder } from '../../insertion/sort-key.js'
import { workName } from '../../rules/wording.js'
import { counted, listed } from '../../text/amounts.js'
import { slice } from '../../text/rope.js'
import type { OrganiseStep } from './organise-step.js'
import { exactCopies, type ExactCopies } from './exact-copies.js'
import { missingEntries } from './missing-entries.js'
import { uncitedParts, type MovedPart } from './uncited-parts.js'

/** All that organising could change, read once. */
export interface ListChanges {
  readonly lists: readonly SortableList[]
  readonly copies: ExactCopies
  /** Entries that References lack. */
  readonly added: readonly NewEntry[]
  /** Entries of References that are never cited. */
  readonly moved: readonly MovedPart[]
  readonly steps: readonly Omit<OrganiseStep, 'usual'>[]
}

/** A list with what its parts are sorted by. */
export interface SortableList {
  readonly list: ReferenceList
  readonly groups: readonly PartGroup[]
  readonly order: ParticleOrder
  /** By a part's `index`. */
  readonly keys: readonly string[]
}

/** All changes that putting the lists in order could make, each group apart, so that the writer can choose. */
export function listChanges(document: AssignmentDocument): ListChanges {
  // A list that is cited by number keeps its order: sorted, each number would mean another work.
  const sortable = document.references.lists.filter(({ kind }) => kind !== 'references' || !citesByNumber(document))
  const lists = sortable.map(list => ({
    list,
    groups: partGroups(document, list),
    ...sortingOf(document, list),
  }))
  const copies = exactCopies(lists)
  const added = missingEntries(document)
  const moved = uncitedParts(document, lists)
  const found = { lists, copies, added, moved }
  return { ...found, steps: stepsOf(document, found) }
}

function stepsOf(
  document: AssignmentDocument,
  { lists, copies, added, moved }: Omit<ListChanges, 'steps'>,
): readonly Omit<OrganiseStep, 'usual'>[] {
  const unsorted = lists.filter(list => list.groups.some(group => !isSorted(group.parts, list.keys)))
  const headings = unsorted.map(({ list }) => headingWords(document, list))
  const target = openLists(document).bibliography.list ? 'the Bibliography' : 'a Bibliography'
  return [
    { kind: 'sort' as const, label: `Sort ${listed(headings)} by surname`, detail: '', count: headings.length },
    {
      kind: 'merge' as const,
      label: `Remove ${counted(copies.dropped.size, 'exact copy', 'exact copies')}`,
      detail: namesOf([...copies.dropped].map(({ entry }) => entry)),
      count: copies.dropped.size,
    },
    {
      kind: 'add' as const,
      label: `Add ${counted(added.length, 'work')} cited in the text`,
      detail: namesOf(added),
      count: added.length,
    },
    {
      kind: 'move' as const,
      label: `Move ${counted(moved.length, 'work')} never cited to ${target}`,
      detail: namesOf(moved.map(({ part }) => part.entry)),
      count: moved.length,
    },
  ]
    .filter(({ count }) => count > 0)
    .map(({ kind, label, detail }) => ({ kind, label, detail }))
}

function isSorted(parts: readonly ListPart[], keys: readonly string[]): boolean {
  return parts.every(({ index }, at) => at === 0 || (keys[parts[at - 1]?.index ?? 0] ?? '') <= (keys[index] ?? ''))
}

function headingWords({ text }: AssignmentDocument, { heading }: ReferenceList): string {
  const [line = ''] = slice(text, heading.start, heading.end).split('\n')
  return line.replace(/^[#\s>*_]+|[#\s*_:]+$/g, '')
}

/** More names would be more than anybody reads in a line. */
const mostNames = 20

function namesOf(works: readonly Pick<NewEntry, 'reference'>[]): string {
  const names = works.slice(0, mostNames).map(({ reference }) => workName(reference))
  const left = works.length - names.length
  return left === 0 ? names.join(', ') : `${names.join(', ')} and ${counted(left, 'other')}`
}
