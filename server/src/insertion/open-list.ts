import type { AssignmentDocument, ListedEntry, ReferenceList } from '../assignment/document.js'
import { remembered, rememberedFor } from '../assignment/incremental/remembered.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { firstIndex } from '../text/first-index.js'
import { append } from '../text/grouped.js'
import { slice } from '../text/rope.js'
import { switchesOf } from './habits.js'
import { isJoint } from './list-parts.js'
import { leadingNames } from './names.js'
import { lineKey, sortKey, type ParticleOrder } from './sort-key.js'

/** The lists that entries are written into. */
export type ListKind = 'references' | 'bibliography'

/** A list of works, made ready to look works up in it and to write entries into it. The document may have no such list yet. */
export interface OpenList {
  readonly kind: ListKind
  /** Undefined where the text has no such list yet. */
  readonly list: ReferenceList | undefined
  readonly entries: readonly ListedEntry[]
  /** What stands before the first entry on its line: "- ", "1. ", "". */
  readonly marker: string
  /** What stands between two entries, marker included: "\n\n", "\n- ", "  \n". */
  readonly joint: string
  readonly order: ParticleOrder
  readonly keys: readonly string[]
  readonly sorted: boolean
  /** Entries by first author. */
  readonly byAuthor: ReadonlyMap<string, readonly ListedEntry[]>
}

/** The two lists that entries are written into. Kept with the document, since every fix asks for them. */
export const openLists = rememberedFor((document: AssignmentDocument): Readonly<Record<ListKind, OpenList>> => {
  return { references: openList(document, 'references'), bibliography: openList(document, 'bibliography') }
})

/** The first list of this kind in the text. A list that is not there yet takes its form from the other one. */
function openList(document: AssignmentDocument, kind: ListKind): OpenList {
  const { lists } = document.references
  const list = lists.find(candidate => candidate.kind === kind)
  const entries = list?.entries ?? []
  const model = [list, ...lists]
    .filter(candidate => candidate !== undefined)
    .sort((a, b) => (a === list ? 0 : 1) - (b === list ? 0 : 1))
  const marker = model.find(candidate => candidate.entries.length > 0)?.entries[0]
  const known = list ? keysOf(document, list) : []
  const { order, keys } = orderOf(document, known)
  return {
    kind,
    list,
    entries,
    marker: marker ? markerOf(document, marker) : '',
    joint: jointOf(document, model),
    order,
    keys,
    sorted: inversions(keys) === 0,
    byAuthor: groupedByAuthor(entries, known),
  }
}

/** What each entry of a list is sorted by, and under which letter the list has names with a particle. */
export function sortingOf(document: AssignmentDocument, list: ReferenceList): Pick<OpenList, 'order' | 'keys'> {
  return orderOf(document, keysOf(document, list))
}

/** The entry of the list that lists this work: same first author and title, and its year or one that it is also known by. */
export function entryOf(document: AssignmentDocument, kind: ListKind, work: Reference): ListedEntry | undefined {
  const { byAuthor } = openLists(document)[kind]
  const years = acceptedYears(document, work)
  const candidates = (byAuthor.get(authorKey(work)) ?? []).filter(({ reference }) =>
    years.has(plainYear(reference.year ?? '')),
  )
  return candidates.find(({ reference }) => sameTitle(reference.title, work.title))
}

/** Where a new entry goes: the index of the entry that it stands before. In a list that is not sorted, where it disturbs the order least. */
export function placeFor(open: OpenList, key: string): number {
  return open.sorted
    ? firstIndex(open.keys.length, index => (open.keys[index] ?? '') > key)
    : leastDisturbing(open.keys, key)
}

function acceptedYears(document: AssignmentDocument, work: Reference): ReadonlySet<string> {
  const other = document.inputs.catalogue.source(work.id)?.otherYears ?? []
  return new Set([plainYear(work.year ?? ''), ...other.map(({ year }) => plainYear(year))])
}

/** Whether two titles can be one: equal, one the beginning of the other, or one of them not known or still a gap. */
export function sameTitle(listed: string | undefined, wanted: string | undefined): boolean {
  if (listed === undefined || wanted === undefined || /^\[[^\]]*\?\]$/.test(listed)) return true
  const a = foldedTitle(listed)
  const b = foldedTitle(wanted)
  return a.startsWith(b) || b.startsWith(a) || (a.length > 12 && a.slice(0, 12) === b.slice(0, 12))
}

/** A title as it is compared: letters and digits alone, in lower case, without a leading The or A. */
export function foldedTitle(title: string): string {
  return foldedName(title.replace(/[^\p{L}\p{N}]/gu, ' ').replace(/^\s*(?:the|an?)\s+/i, ''))
}

function groupedByAuthor(
  entries: readonly ListedEntry[],
  known: readonly EntryKeys[],
): ReadonlyMap<string, readonly ListedEntry[]> {
  const groups = new Map<string, ListedEntry[]>()
  entries.forEach((entry, index) => append(groups, known[index]?.author ?? '', entry))
  return groups
}

function authorKey(reference: Reference): string {
  return foldedName(leadingNames(reference)[0]?.family ?? '')
}

function markerOf(document: AssignmentDocument, entry: ListedEntry): string {
  const lead = slice(document.text, document.text.lineAt(entry.span.start).from, entry.span.start)
  // A comment or other words before an entry are the writer's, and no marker.
  return isJoint(lead) ? lead : ''
}

/** The most frequent joint of the first list that has two entries; else one fitting its marker; else a blank line. */
function jointOf(document: AssignmentDocument, lists: readonly ReferenceList[]): string {
  for (const { entries } of lists) {
    const joint = mostFrequent(jointsOf(document, entries))
    if (joint !== undefined) return joint
  }
  const only = lists.find(({ entries }) => entries.length > 0)?.entries[0]
  const marker = only ? markerOf(document, only) : ''
  return marker.trim() === '' ? '\n\n' : `\n${marker}`
}

function jointsOf(document: AssignmentDocument, entries: readonly ListedEntry[]): readonly string[] {
  const joints: string[] = []
  for (let index = 1; index < entries.length && joints.length < 50; index++) {
    const before = entries[index - 1]
    const after = entries[index]
    if (!before || !after) continue
    const joint = slice(document.text, before.span.end, after.span.start)
    // Anything else between two entries (a note, a subheading) is no joint.
    if (/^[\s\\|>*+\-\d.)]*\n[\s\\|>*+\-\d.)]*$/.test(joint)) joints.push(joint)
  }
  return joints
}

function mostFrequent(joints: readonly string[]): string | undefined {
  const counts = new Map<string, { joint: string; count: number }>()
  for (const joint of joints) {
    const kind = joint.replace(/\d+/g, '1')
    const known = counts.get(kind)
    if (known) known.count++
    else counts.set(kind, { joint, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.joint
}

/** What an entry is sorted and looked up by. */
interface EntryKeys {
  readonly particle: string
  readonly surname: string
  readonly author: string
}

/** The keys of a list's entries, in order; those of untouched blocks are as they were. */
function keysOf({ blocks }: AssignmentDocument, { span, entries }: ReferenceList): readonly EntryKeys[] {
  const inList = blocks.filter(({ start, end }) => start >= span.start && end <= span.end)
  const known = new Map(inList.flatMap(({ block }) => [...keysOfBlock(block)]))
  return entries.map(({ entry }) => known.get(entry) ?? entryKeys(entry))
}

const keysOfBlock = remembered('entry keys', block => new Map(block.entries.map(entry => [entry, entryKeys(entry)])))

function entryKeys({ understood, reference, raw }: ReferenceEntry): EntryKeys {
  const author = authorKey(reference)
  if (!understood) return { particle: lineKey(raw), surname: lineKey(raw), author }
  return { particle: sortKey(reference, 'particle'), surname: sortKey(reference, 'surname'), author }
}

/** The order that the settings ask for, else in which the list has fewer entries out of place, with its keys; the particle's on a tie. */
function orderOf(document: AssignmentDocument, known: readonly EntryKeys[]): Pick<OpenList, 'order' | 'keys'> {
  const byParticle = known.map(({ particle }) => particle)
  const bySurname = known.map(({ surname }) => surname)
  const asked = switchesOf(document)['particleSort']
  const isBySurname = asked === undefined ? inversions(bySurname) < inversions(byParticle) : asked === 'surname'
  return isBySurname ? { order: 'surname', keys: bySurname } : { order: 'particle', keys: byParticle }
}

function inversions(keys: readonly string[]): number {
  let count = 0
  for (let index = 1; index < keys.length; index++) if ((keys[index - 1] ?? '') > (keys[index] ?? '')) count++
  return count
}

function leastDisturbing(keys: readonly string[], key: string): number {
  // Counted from the top, where all smaller keys are out of place: only the differences matter.
  let disturbed = 0
  let least = 0
  let place = 0
  keys.forEach((other, index) => {
    if (other !== key) disturbed += other > key ? 1 : -1
    if (disturbed < least) {
      least = disturbed
      place = index + 1
    }
  })
  return place
}
