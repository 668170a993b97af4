import type { Reference } from '../bibliography/reference.js'
import { foldedName } from '../bibliography/folded.js'
import { leadingNames } from '../insertion/names.js'
import { textOfData } from '../text/plain-data.js'
import type { Span } from '../text/span.js'
import type { BibEntry } from './citation-js.js'
import type { CslItem } from './csl-item.js'
import { referenceOf } from './csl-reference.js'
import { bibPieces, jsonPieces, risPieces, type LibraryPiece } from './library-pieces.js'

/** Something wrong in a library file; places are offsets of the file's text. */
export interface LibraryProblem {
  readonly code: 'library-unreadable' | 'library-entry-unreadable' | 'library-key-twice'
  readonly severity: 'warning' | 'information'
  readonly span: Span
  /** What is wrong and what to do. */
  readonly message: string
}

/** The works of a library file as far as it was read. */
export interface ReadLibrary {
  readonly works: readonly Reference[]
  /** The CSL data of each work, with all that a style may print. */
  readonly items: ReadonlyMap<Reference, CslItem>
  readonly problems: readonly LibraryProblem[]
  /** Entries in the file, the unreadable ones included. */
  readonly entries: number
  /** Whether the file ends within an entry, as it does while another program writes it. */
  readonly cut: boolean
}

/** What reads one entry each: the door to Citation.js, which is loaded with the first library. */
export interface EntryReaders {
  readonly bibEntryOf: (source: string) => BibEntry
  readonly itemOfBibEntry: (entry: BibEntry, parents: readonly BibEntry[]) => CslItem
  readonly itemOfRis: (source: string) => CslItem
  readonly itemOfJson: (source: string) => CslItem
}

/** The kinds of library files, by the end of their name. */
export const libraryEndings = ['.bib', '.ris', '.csl.json', '.csljson', '.json'] as const

/**
 * Reads a library entry by entry: a bad one costs itself alone. A generator, so that the caller can pause after any entry; it yields how far it has
 * come, from 0 to 1. Never throws.
 */
export function* readLibrary(name: string, text: string, readers: EntryReaders): Generator<number, ReadLibrary, void> {
  const reading = newReading()
  const lowered = name.toLowerCase()
  if (lowered.endsWith('.bib')) yield* readBib(text, reading, readers)
  else if (lowered.endsWith('.ris')) yield* readEach(risPieces(text), text.length, reading, readers.itemOfRis)
  else yield* readEach(jsonPieces(text), text.length, reading, readers.itemOfJson)
  const { items, problems, entries, cut } = reading
  return { works: [...items.keys()], items, problems, entries, cut }
}

/** The same for records that are split already; `length` is that of all their text. */
export function* readRecords(
  pieces: Iterable<LibraryPiece>,
  length: number,
  itemOf: (source: string) => CslItem,
): Generator<number, ReadLibrary, void> {
  const reading = newReading()
  yield* readEach(pieces, length, reading, itemOf)
  const { items, problems, entries, cut } = reading
  return { works: [...items.keys()], items, problems, entries, cut }
}

interface Reading {
  readonly items: Map<Reference, CslItem>
  readonly problems: LibraryProblem[]
  readonly keys: Set<string>
  entries: number
  cut: boolean
}

function newReading(): Reading {
  return { items: new Map(), problems: [], keys: new Set(), entries: 0, cut: false }
}

function* readEach(
  pieces: Iterable<LibraryPiece>,
  length: number,
  reading: Reading,
  itemOf: (source: string) => CslItem,
): Generator<number, void, void> {
  for (const piece of pieces) {
    readPiece(piece, length, reading, () => itemOf(piece.source))
    yield piece.start / length
  }
}

/** In two rounds, since an entry may inherit from one that stands behind it. */
function* readBib(text: string, reading: Reading, readers: EntryReaders): Generator<number, void, void> {
  const strings = new Map<string, string>()
  const read: { piece: LibraryPiece; entry: unknown }[] = []
  const byKey = new Map<string, BibEntry>()
  for (const piece of bibPieces(text)) {
    if ('name' in piece) strings.set(piece.name, piece.source)
    else {
      const entry = entryOrReason(() => readers.bibEntryOf(withStrings(piece.source, strings)))
      if (isEntry(entry)) byKey.set(entry.label, entry)
      read.push({ piece, entry })
      yield piece.start / text.length / 2
    }
  }
  for (const { piece, entry } of read) {
    readPiece(piece, text.length, reading, () => {
      if (!isEntry(entry)) throw entry
      const parent = byKey.get(textOfData(entry.properties['crossref']) ?? '')
      return readers.itemOfBibEntry(entry, parent && parent !== entry ? [parent] : [])
    })
    yield 0.5 + piece.start / text.length / 2
  }
}

function entryOrReason(read: () => BibEntry): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

function isEntry(entry: unknown): entry is BibEntry {
  return typeof entry === 'object' && entry !== null && 'properties' in entry
}

/** The entry behind the definitions that it names, and those that these name; a definition that leads back to itself is left out. */
function withStrings(source: string, strings: ReadonlyMap<string, string>): string {
  if (strings.size === 0) return source
  const needed: string[] = []
  const seen = new Set<string>()
  const add = (text: string): void => {
    for (const match of text.matchAll(/[=#]\s*([a-z][\w:.+/-]*)/gi)) {
      const name = match[1]?.toLowerCase() ?? ''
      const definition = strings.get(name)
      if (definition === undefined || seen.has(name)) continue
      seen.add(name)
      add(definition)
      needed.push(definition)
    }
  }
  add(source)
  return [...needed, source].join('\n')
}

function readPiece(piece: LibraryPiece, length: number, reading: Reading, itemOf: () => CslItem): void {
  reading.entries++
  const ends = piece.start + piece.source.length
  if (piece.unclosed && ends >= length - 2) reading.cut = true
  try {
    keep(piece, reading, itemOf())
  } catch (error) {
    reading.problems.push(unreadable(piece, error))
  }
}

function keep(piece: LibraryPiece, reading: Reading, item: CslItem): void {
  const reference = referenceOf(item)
  if (reference.title === undefined && leadingNames(reference).length === 0) throw new Error('neither author nor title')
  const id = piece.key ?? ownKey(reference, reading.keys)
  if (reading.keys.has(id)) {
    reading.problems.push({
      code: 'library-key-twice',
      severity: 'information',
      span: keySpan(piece),
      message: `The key “${id}” stands in this file twice, so “@${id}” means the first entry. Give this one another key.`,
    })
  }
  reading.keys.add(id)
  reading.items.set({ ...reference, id }, { ...item, id })
}

/** "starr2016", for a record without a key of its own; the same at every reading. */
function ownKey(reference: Reference, taken: ReadonlySet<string>): string {
  const name = foldedName(leadingNames(reference)[0]?.family ?? reference.title?.split(/\s+/)[0] ?? 'work')
  const base = `${name.replace(/[^a-z0-9]/g, '')}${/\d{4}/.exec(reference.year ?? '')?.[0] ?? ''}`
  for (let count = 1; ; count++) {
    const key = count === 1 ? base : `${base}-${String(count)}`
    if (!taken.has(key)) return key
  }
}

function unreadable(piece: LibraryPiece, error: unknown): LibraryProblem {
  const name = piece.key === undefined ? 'This entry' : `The entry “${piece.key}”`
  return {
    code: 'library-entry-unreadable',
    severity: 'warning',
    span: keySpan(piece),
    message: `${name} cannot be read: ${reasonOf(piece, error)} It is left out; the others are read.`,
  }
}

function reasonOf(piece: LibraryPiece, error: unknown): string {
  if (piece.unclosed) return piece.source.startsWith('TY') ? 'its “ER  -” line is missing.' : 'a brace is never closed.'
  if (piece.source.startsWith('@') && piece.key === undefined) return 'it has no key behind its opening brace.'
  const [what = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const expected = /^expected "([^"]+)", got (?:"([^"]+)"|(\w+)) at line (\d+)/.exec(what)
  if (expected) return `a ${signs.get(expected[1] ?? '') ?? 'sign'} is missing in its line ${expected[4] ?? ''}.`
  if (what === 'neither author nor title') return 'it has neither author nor title.'
  return 'its form is broken.'
}

/** Citation.js's names of what it expected. */
const signs: ReadonlyMap<string, string> = new Map([
  ['comma', 'comma'],
  ['rbrace', 'comma or a closing brace'],
  ['equals', '“=”'],
  ['label', 'key'],
  ['identifier', 'name of a field'],
])

/** The key, else the entry's first line. */
function keySpan({ source, start, key }: LibraryPiece): Span {
  const at = key === undefined ? -1 : source.indexOf(key)
  if (at === -1) return { start, end: start + (source.split('\n', 1)[0] ?? '').trimEnd().length }
  return { start: start + at, end: start + at + (key ?? '').length }
}
