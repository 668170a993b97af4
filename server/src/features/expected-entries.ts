import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { entryText } from '../insertion/entry-text.js'
import { openLists } from '../insertion/open-list.js'
import { sortKey } from '../insertion/sort-key.js'
import { wordsOf } from './organise/exact-copies.js'
import { missingEntries } from './organise/missing-entries.js'

/** An entry that References should hold. */
export interface ExpectedEntry {
  readonly reference: Reference
  /** As the writer has it, or as Markwise would write it. */
  readonly text: string
  /** Whether it stands in References already. */
  readonly isListed: boolean
  /** Lines below it that were not understood. */
  readonly notes: readonly string[]
}

/**
 * What References should hold, sorted as organising would sort it: its entries without exact copies, the works that are cited and known, by name or by key. Lines that
 * were not understood stay with the entry above them; those above the first entry are in none.
 */
export function expectedEntries(document: AssignmentDocument): readonly ExpectedEntry[] {
  const { order } = openLists(document).references
  const entries = [...listedEntries(document), ...addedEntries(document)]
  return entries
    .map(entry => ({ entry, key: sortKey(entry.reference, order) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry)
}

/** Of exact copies the first, with the notes of all. */
function listedEntries({ references }: AssignmentDocument): readonly ExpectedEntry[] {
  const found = new Map<string, ExpectedEntry>()
  let words: string | undefined
  for (const { list, understood, reference, raw } of references.entries) {
    if (list !== 'references') continue
    if (understood) words = wordsOf(raw)
    if (words === undefined) continue
    const first = found.get(words) ?? { reference, text: raw, isListed: true, notes: [] }
    found.set(words, understood ? first : { ...first, notes: [...first.notes, raw] })
  }
  return [...found.values()]
}

function addedEntries(document: AssignmentDocument): readonly ExpectedEntry[] {
  const named = missingEntries(document).map(({ reference, text }) => ({ reference, text }))
  const byKey = new Set(document.citations.flatMap(({ work }) => work ?? []))
  const keyed = [...byKey].map(reference => ({ reference, text: entryText(document, reference) }))
  return [...named, ...keyed].map(entry => ({ ...entry, isListed: false, notes: [] }))
}
