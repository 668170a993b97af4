import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { shifted } from '../text/span.js'
import type { CitedWork, Inputs, ListedEntry, PlacedBlock, ReferenceLists } from './document.js'
import { acronym, entryIndex, entryReader, type EntryReader } from './entry-index.js'
import { matchCitation, type Match } from './match-citation.js'
import type { Outline } from './outline.js'
import { remembered } from './remembered.js'

/** What citations mean for one state of the lists. Kept from version to version while the entries are the same. */
export interface Meanings {
  readonly entries: readonly ReferenceEntry[]
  readonly kinds: string
  readonly shortNames: string
  readonly reader: EntryReader
  readonly shortNamesIn: (block: Block) => readonly string[]
  /** For each citation of a block what it means. */
  readonly meanings: (block: Block) => readonly Meaning[]
}

interface Meaning extends Match {
  readonly state: CitedWork['state']
}

/** The citations of the body in order, each with what it means among the lists. */
export function citedWorks(
  blocks: readonly PlacedBlock[],
  outline: Outline,
  lists: ReferenceLists,
  meanings: Meanings,
  inputs: Inputs,
): readonly CitedWork[] {
  const byEntry = new Map(lists.entries.map(listed => [listed.entry, listed]))
  const keys = new Map(inputs.libraries.flatMap(library => library.works.map(work => [work.id, work] as const)))
  const found: CitedWork[] = []
  forBody(blocks, outline, (placed, index) => {
    const { citations } = placed.block
    if (citations.length === 0) return
    const meant = meanings.meanings(placed.block)
    citations.forEach((citation, at) => found.push(citedWork(citation, meant[at], placed.start, index, byEntry, keys)))
  })
  return found
}

/** The meanings for the present lists: those of the version before where nothing they depend on has changed. */
export function meaningsOf(
  blocks: readonly PlacedBlock[],
  outline: Outline,
  lists: ReferenceLists,
  before: Meanings | undefined,
): Meanings {
  const entries = lists.entries.map(listed => listed.entry)
  const kinds = lists.entries.map(listed => listed.list[0]).join('')
  const shortNamesIn = before?.shortNamesIn ?? remembered('short names', readShortNames)
  const short = shortNames(blocks, outline, shortNamesIn)
  const same =
    before !== undefined &&
    before.kinds === kinds &&
    before.shortNames === short &&
    entries.every((entry, index) => before.entries[index] === entry)
  if (same) return before
  const reader = before?.reader ?? entryReader()
  const explained = new Map(short.split('\n').map(line => line.split(' ') as [string, string]))
  const references = entryIndex(
    entries.filter((_, index) => kinds[index] === 'r'),
    explained,
    reader,
  )
  const others = entryIndex(
    entries.filter((_, index) => kinds[index] !== 'r'),
    explained,
    reader,
  )
  return {
    entries,
    kinds,
    shortNames: short,
    reader,
    shortNamesIn,
    meanings: remembered('meanings', block => block.citations.map(citation => meaningOf(citation, references, others))),
  }
}

type Index = Parameters<typeof matchCitation>[1]

function meaningOf(citation: Citation, references: Index, others: Index): Meaning {
  const match = matchCitation(citation, references)
  if (match.entries.length > 0 && match.differs.length === 0) return { ...match, state: 'listed' }
  const elsewhere = matchCitation(citation, others)
  if (elsewhere.entries.length > 0 && elsewhere.differs.length === 0) return { ...elsewhere, state: 'bibliography' }
  if (match.differs.includes('letter') && match.entries.length > 1) return { ...match, state: 'ambiguous' }
  if (match.entries.length > 0) return { ...match, state: 'listed' }
  const isExempt = citation.kind === 'secondary' || citation.kind === 'quoted' || citation.personal
  return { entries: [], differs: [], certain: false, state: isExempt ? 'exempt' : 'unlisted' }
}

function citedWork(
  citation: Citation,
  meaning: Meaning | undefined,
  by: number,
  block: number,
  byEntry: ReadonlyMap<ReferenceEntry, ListedEntry>,
  keys: ReadonlyMap<string, Reference>,
): CitedWork {
  const placed = moved(citation, by)
  if (citation.key !== undefined || meaning === undefined) {
    const work = keys.get(citation.key ?? '')
    const state = work ? 'listed' : keys.size === 0 ? 'not-checked' : 'unlisted'
    return { citation: placed, block, entries: [], differs: [], certain: false, state, work }
  }
  const { entries, differs, certain, state } = meaning
  return { citation: placed, block, entries: placedEntries(entries, byEntry), differs, certain, state, work: undefined }
}

function placedEntries(
  entries: readonly ReferenceEntry[],
  byEntry: ReadonlyMap<ReferenceEntry, ListedEntry>,
): readonly ListedEntry[] {
  const first = entries[0] && byEntry.get(entries[0])
  if (entries.length === 1 && first) return [first]
  return entries.map(entry => byEntry.get(entry)).filter(entry => entry !== undefined)
}

/** Calls `visit` for each block that is in no list. */
function forBody(
  blocks: readonly PlacedBlock[],
  outline: Outline,
  visit: (placed: PlacedBlock, index: number) => void,
): void {
  const lists = outline.headings.filter(heading => heading.list !== undefined)
  let next = 0
  blocks.forEach((placed, index) => {
    while ((lists[next]?.regionEnd ?? Infinity) <= index) next++
    if (index < (lists[next]?.section.firstBlock ?? Infinity)) visit(placed, index)
  })
}

/** The citation at its place in the text. Written out, since this runs for every citation at every keystroke. */
function moved(citation: Citation, by: number): Citation {
  const { authors, etAl, year, locator, key, kind, certainty, personal, yearSpan } = citation
  return {
    span: shifted(citation.span, by),
    group: shifted(citation.group, by),
    authors,
    authorSpan: shifted(citation.authorSpan, by),
    etAl,
    year,
    yearSpan: yearSpan && shifted(yearSpan, by),
    locator,
    key,
    kind,
    certainty,
    personal,
  }
}

/** Short names that the text explains by citing a body in full: lines of "emcc europeanmentoringandcoachingcouncil". */
function shortNames(blocks: readonly PlacedBlock[], outline: Outline, shortNamesIn: Meanings['shortNamesIn']): string {
  const lines = new Set<string>()
  forBody(blocks, outline, ({ block }) => {
    for (const line of shortNamesIn(block)) lines.add(line)
  })
  return [...lines].join('\n')
}

function readShortNames(block: Block): readonly string[] {
  if (!block.citations.some(isBody)) return []
  return block.citations.filter(isBody).flatMap(({ authors }) => {
    const capitals = acronym(authors[0] ?? '')
    return capitals.length > 1 ? [`${capitals} ${foldedName(authors[0] ?? '')}`] : []
  })
}

function isBody({ authors }: Citation): boolean {
  return authors.length === 1 && (authors[0]?.includes(' ') ?? false)
}
