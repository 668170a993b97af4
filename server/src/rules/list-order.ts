import { citesByNumber } from '../assignment/citations/cited-numbers.js'
import type { AssignmentDocument, ListedEntry, ReferenceList } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { foldedName } from '../bibliography/folded.js'
import { switchesInForce } from '../catalogue/harvard.js'
import { leadingNames } from '../insertion/names.js'
import { partsEntries } from '../insertion/list-parts.js'
import { withoutParticles } from '../insertion/sort-key.js'
import { allSections } from '../syntax/sections.js'
import { contains } from '../text/span.js'
import { longestSorted } from './longest-sorted.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'

/** Entries that stand under one heading of a list, with how they would be sorted. */
export interface ListOrder {
  /** Those that were understood, as they stand; an unread line keeps its place. */
  readonly entries: readonly ListedEntry[]
  /** The same in alphabetical order. */
  readonly sorted: readonly ListedEntry[]
  /** Those out of their place, each with the entry that it should stand before, or undefined for the end. */
  readonly misplaced: readonly { readonly entry: ListedEntry; readonly next: ListedEntry | undefined }[]
}

/**
 * The alphabetical order of a list by its first authors, for each stretch between headings. All orders that are taught are right: with particles
 * or without (unless the style says which), letter by letter or word by word; the one that the list keeps best counts. Works of one first author may stand in any order.
 */
export function listOrders(document: AssignmentDocument, list: ReferenceList): readonly ListOrder[] {
  // The text cites by these numbers, so their order is that of the citations.
  if (citesByNumber(document) && list.kind === 'references') return []
  const { particleSort } = switchesInForce(document.inputs.references, document.frontMatter.style?.value)
  const ways = particleSort === 'particle' ? [0, 2] : particleSort === 'surname' ? [1, 3] : [0, 1, 2, 3]
  return stretches(document, list).map(entries => orderOf(entries, ways))
}

const longestJoint = 8

/** A list may be split by headings and labels of its own, and is then sorted below each. */
function stretches(
  document: AssignmentDocument,
  { span, entries }: ReferenceList,
): readonly (readonly ListedEntry[])[] {
  const headings = allSections(document.sections).filter(({ heading }) => contains(span, heading))
  const found: ListedEntry[][] = [[]]
  let next = 0
  let end: number | undefined
  for (const entry of entries) {
    if (!entry.understood) {
      end = entry.span.end
      continue
    }
    const { start } = entry.span
    // Markers, blank lines and the like are shorter than any label.
    const gap =
      end === undefined || document.distance(end, start) <= longestJoint
        ? ''
        : document.written({ start: end, end: start })
    if (partsEntries(gap)) found.push([])
    end = entry.span.end
    for (; (headings[next]?.heading.start ?? Infinity) < start; next++) found.push([])
    found.at(-1)?.push(entry)
  }
  return found.filter(stretch => stretch.length > 0)
}

function orderOf(entries: readonly ListedEntry[], ways: readonly number[]): ListOrder {
  const keys = entries.map(({ entry }) => keysOf(entry))
  const variants = ways.map(variant => keys.map(key => key[variant] ?? ''))
  if (variants.some(isSorted)) return { entries, sorted: entries, misplaced: [] }
  const [best] = variants
    .map(variant => ({ variant, kept: longestSorted(variant) }))
    .sort((a, b) => b.kept.length - a.kept.length)
  const variant = best?.variant ?? []
  const kept = new Set(best?.kept)
  const order = entries
    .map((entry, at) => ({ entry, at, key: variant[at] ?? '' }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
  const misplaced = order
    .map(({ entry, at }, place) => ({ entry, at, next: order[place + 1]?.entry }))
    .filter(({ at }) => !kept.has(at))
    .sort((a, b) => a.at - b.at)
  return { entries, sorted: order.map(({ entry }) => entry), misplaced }
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key)
}

/** The first author in each of the orders that are taught. */
const keysOf = rememberedFor(({ reference }: ReferenceEntry): readonly string[] => {
  const [first] = leadingNames(reference)
  const family = (first?.family ?? reference.title ?? '').replace(/^\s*(?:the|an?)\s+/i, '')
  const short = first?.body === false ? withoutParticles(family) : family
  return [foldedName(family), foldedName(short), byWords(family), byWords(short)]
})

function byWords(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(foldedName)
    .join(' ')
}
