import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { identifierIn, identifierOf, sameIdentifier, type Identifier } from '../bibliography/identifier.js'
import { spokenReference, type Reference } from '../bibliography/reference.js'
import { gapsIn } from '../insertion/gaps.js'
import { gapsFilled } from '../insertion/gaps-filled.js'
import { entryOf } from '../insertion/open-list.js'
import { entriesAdded, worksListed } from '../insertion/reference-list.js'
import { addressSpan, bareAddress } from '../rules/bare-address.js'
import { missingPart, wantedParts } from '../rules/missing-parts.js'
import { sameWork, workKey } from '../rules/same-work.js'
import { listed } from '../text/amounts.js'
import { applyEdits, insertedAt, type Edit } from '../text/edit.js'
import { entryText } from '../insertion/entry-text.js'
import { entryAt } from './places.js'

/** What a work that was looked up changes in a text. */
export interface PlacedWork {
  /**
   * completed: an entry that was nothing but the identifier; filled: gaps of an entry of the writer's; added: a new entry; listed: the text has it
   * already, and lacks nothing that is known.
   */
  readonly outcome: 'completed' | 'filled' | 'added' | 'listed'
  /** One undo. */
  readonly edits: readonly Edit[]
  /** The whole entry as it then reads, for the clipboard. */
  readonly entry: string
  /** "Completed from doi.org: Starr (2016). [publisher?] is still to be filled in." */
  readonly message: string
}

/** The DOI or ISBN of the entry at the offset; undefined where none stands there. */
export function identifierAt(document: AssignmentDocument, offset: number): Identifier | undefined {
  const entry = entryAt(document, offset)
  return entry && identifierOfEntry(entry)
}

/**
 * Puts a work that was looked up where it belongs: into the entry that holds its identifier, nearest the offset; else into the entry at the offset if
 * that lists the same work; else as a new entry in its place in References. Words of the writer's stay: only an entry that was nothing but the
 * identifier is written anew.
 */
export function placedWork(
  document: AssignmentDocument,
  offset: number,
  identifier: Identifier,
  work: Reference,
  host: string,
): PlacedWork {
  const entry = entryFor(document, offset, identifier, work)
  if (entry === undefined) return added(document, work, host)
  return bareAddress(entry) === undefined ? filled(document, entry, work, host) : completed(document, entry, work, host)
}

function identifierOfEntry(entry: ListedEntry): Identifier | undefined {
  const whole = identifierOf(entry.raw)
  return whole.kind === 'none' ? identifierIn(entry.raw) : whole
}

function entryFor(
  document: AssignmentDocument,
  offset: number,
  identifier: Identifier,
  work: Reference,
): ListedEntry | undefined {
  const { entries } = document.references
  const holds = (entry: ListedEntry): boolean => {
    const own = identifierOfEntry(entry)
    return own !== undefined && sameIdentifier(own, identifier)
  }
  const here = entryAt(document, offset)
  if (here && (holds(here) || listsWork(here, work))) return here
  const holding = entries.filter(holds)
  return holding.find(entry => bareAddress(entry) !== undefined) ?? holding[0] ?? entryOf(document, 'references', work)
}

function listsWork({ understood, reference }: ListedEntry, work: Reference): boolean {
  const key = workKey(work)
  return understood && key !== undefined && key === workKey(reference) && sameWork(reference, work) !== undefined
}

function completed(document: AssignmentDocument, entry: ListedEntry, work: Reference, host: string): PlacedWork {
  const insert = entryText(document, work)
  const edits = [{ span: addressSpan(document, entry), insert }]
  return { outcome: 'completed', edits, entry: insert, message: `Completed from ${host}: ${told(work, insert)}` }
}

/** Gaps that stand in the entry, else the part that it lacks. */
function filled(document: AssignmentDocument, entry: ListedEntry, work: Reference, host: string): PlacedWork {
  const { raw, span } = entry
  const edits = gapsIn(raw).length > 0 ? gapsFilled(raw, work) : missingFilled(document, entry, work)
  const text = applyEdits(raw, edits)
  const moved = edits.map(({ span: { start, end }, insert }) => ({
    span: { start: span.start + start, end: span.start + end },
    insert,
  }))
  if (edits.length === 0) {
    const message = `${spokenReference(work)} is in your lists already, and ${host} knows nothing more that its entry lacks.`
    return { outcome: 'listed', edits: [], entry: raw, message }
  }
  return { outcome: 'filled', edits: moved, entry: text, message: `Filled in from ${host}: ${told(work, text)}` }
}

function missingFilled(document: AssignmentDocument, entry: ListedEntry, work: Reference): readonly Edit[] {
  const missing = missingPart(entry, wantedParts(document))
  if (missing === undefined) return []
  const fillings = gapsFilled(missing.insert, work)
  if (fillings.length === 0) return []
  return [insertedAt(missing.at, applyEdits(missing.insert, fillings))]
}

/** A work that stands in the Bibliography is copied from there, as every other door does it. */
function added(document: AssignmentDocument, work: Reference, host: string): PlacedWork {
  const text = entryText(document, work)
  const copy = entryOf(document, 'bibliography', work)
  const edits = copy ? worksListed(document, [work]) : entriesAdded(document, 'references', [{ text, reference: work }])
  const entry = copy?.raw ?? text
  return { outcome: 'added', edits, entry, message: `Added from ${host}: ${told(work, entry)}` }
}

/** "Starr (2016). [publisher?] is still to be filled in." */
function told(work: Reference, entry: string): string {
  const gaps = [...new Set(gapsIn(entry).map(({ start, end }) => entry.slice(start, end)))]
  const left = gaps.length === 0 ? '' : ` ${listed(gaps)} ${gaps.length === 1 ? 'is' : 'are'} still to be filled in.`
  return `${spokenReference(work)}.${left}`
}
