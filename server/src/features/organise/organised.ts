import type { AssignmentDocument } from '../../assignment/document.js'
import type { Reference } from '../../bibliography/reference.js'
import { tableEnd, type PartGroup } from '../../insertion/list-parts.js'
import { openLists, type OpenList } from '../../insertion/open-list.js'
import type { NewEntry } from '../../insertion/reference-list.js'
import { sortKey } from '../../insertion/sort-key.js'
import type { OrganiseKind } from './organise-step.js'
import type { ListChanges, SortableList } from './list-changes.js'

/** What the places of a group are to hold. */
export interface OrganisedGroup {
  readonly group: PartGroup
  readonly texts: readonly string[]
  readonly open: OpenList
}

/** Every group of every list as it is to be; unchanged ones too. */
export function organised(
  document: AssignmentDocument,
  changes: ListChanges,
  kinds: ReadonlySet<OrganiseKind>,
): readonly OrganisedGroup[] {
  const { references, bibliography } = openLists(document)
  return changes.lists.flatMap(sortable => {
    const { list, groups } = sortable
    const open = list.kind === 'references' ? references : bibliography
    const incoming = list === open.list ? incomingFor(list.kind, changes, kinds) : []
    return groups.map((group): OrganisedGroup => {
      const kept = keptItems(sortable, group, changes, kinds)
      const here = incoming.filter(({ reference }) => groupFor(groups, reference) === group).map(itemIn(sortable))
      // New entries stand below a table, in an order of their own.
      const items = isTable(document, group) ? [...kept, ...byKey(here)] : withInserted(kept, here)
      return { group, texts: items.map(({ text }) => text), open }
    })
  })
}

function incomingFor(
  kind: SortableList['list']['kind'],
  { added, moved }: ListChanges,
  kinds: ReadonlySet<OrganiseKind>,
): readonly NewEntry[] {
  if (kind === 'references') return kinds.has('add') ? added : []
  if (!kinds.has('move')) return []
  return moved
    .filter(({ isThere }) => !isThere)
    .map(({ part }) => ({ text: part.text, reference: part.entry.reference }))
}

interface Item {
  readonly key: string
  readonly text: string
}

/** The parts that stay in a group, in the order in which they are to stand. */
function keptItems(
  { keys }: SortableList,
  { parts }: PartGroup,
  { copies, moved }: ListChanges,
  kinds: ReadonlySet<OrganiseKind>,
): readonly Item[] {
  const leaving = new Set(kinds.has('move') ? moved.map(({ part }) => part) : [])
  const merges = kinds.has('merge')
  const items = parts
    .filter(part => !leaving.has(part) && !(merges && copies.dropped.has(part)))
    .map(part => ({ key: keys[part.index] ?? '', text: (merges && copies.texts.get(part)) || part.text }))
  return kinds.has('sort') ? byKey(items) : items
}

/** Each new one before the first that comes after it in the alphabet; those that are there stay as they stand. */
function withInserted(kept: readonly Item[], added: readonly Item[]): readonly Item[] {
  const items = [...kept]
  for (const item of added) {
    const next = items.findIndex(({ key }) => key > item.key)
    items.splice(next === -1 ? items.length : next, 0, item)
  }
  return items
}

function isTable(document: AssignmentDocument, { parts }: PartGroup): boolean {
  const last = parts.at(-1)
  return last !== undefined && tableEnd(document, last) !== undefined
}

function itemIn({ order }: SortableList): (entry: NewEntry) => Item {
  return ({ text, reference }) => ({ key: sortKey(reference, order), text })
}

/** Equal ones stay as they stand. */
function byKey(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Words of a heading within a list, and the kinds of work that belong below it. */
const headings: readonly { readonly words: RegExp; readonly types: RegExp }[] = [
  { words: /\bbooks?\b/i, types: /^(?:book|chapter)$/ },
  { words: /\b(?:journals?|articles?|papers?)\b/i, types: /^(?:article|paper)/ },
  { words: /\b(?:web\w*|online|internet|electronic)\b/i, types: /^(?:webpage|post)/ },
  { words: /\b(?:reports?|publications?)\b/i, types: /^report$/ },
]

/** Where a list is split by kinds of work, the part for this kind; else its first. */
function groupFor(groups: readonly PartGroup[], { type }: Reference): PartGroup | undefined {
  const heading = headings.find(({ types }) => types.test(type))
  return groups.find(({ above }) => heading?.words.test(above)) ?? groups[0]
}
