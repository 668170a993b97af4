import type { Block } from '../../syntax/block.js'
import type { Citation } from '../../syntax/citation.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import type { Span } from '../../text/span.js'
import { bracketedNames } from '../../syntax/bracketed-names.js'
import { lawsIn } from '../../syntax/law-names.js'
import { tabledWorks } from '../../syntax/tabled-works.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { CitedWork, ReferenceLists } from '../document.js'
import {
  entryIndex,
  entryReader,
  indexedEntries,
  type EntryIndex,
  type EntryReader,
  type IndexedEntries,
} from './entry-index.js'
import { matchCitation, type Match } from './match-citation.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'
import { remembered } from '../incremental/remembered.js'
import { explainedIn, shortNamesFrom, type ShortNames } from './short-names.js'
import { isStillFound, watchedEntries, type LookUp } from './watched-index.js'

/** What citations mean for one state of the lists. Kept from version to version while the entries are the same. */
export interface Meanings {
  readonly entries: readonly ReferenceEntry[]
  readonly kinds: string
  readonly shortNames: string
  readonly reader: EntryReader
  /** For each citation of a block what it means. */
  readonly meanings: (block: Block) => readonly Meaning[]
}

/** What one citation means. */
export interface Meaning extends Match {
  /** As the block reads it. */
  readonly read: Citation
  /** A law that running text names, or what a bracket or a cell holds before a year: a citation only where it is listed just so. */
  readonly isNamed: boolean
  readonly citation: Citation
  readonly state: CitedWork['state']
  /** What was looked up to find it: while that stands, so does the meaning. */
  readonly lookedUp: { readonly references: readonly LookUp[]; readonly others: readonly LookUp[] }
}

/** The meanings for the present lists: those of the version before where nothing they depend on has changed. */
export function meaningsOf(
  facts: BlockFacts,
  outline: OutlineParts,
  lists: ReferenceLists,
  before: Meanings | undefined,
): Meanings {
  const entries = lists.entries.map(listed => listed.entry)
  const kinds = lists.entries.map(listed => listed.list[0]).join('')
  const short = shortNames(facts, outline)
  if (before !== undefined && areOf(before, entries, kinds, short)) return before
  const reader = before?.reader ?? entryReader()
  return {
    entries,
    kinds,
    shortNames: short,
    reader,
    meanings: meaningsAmong(entries, kinds, shortNamesFrom(short), reader),
  }
}

function areOf(meanings: Meanings, entries: readonly ReferenceEntry[], kinds: string, shortNames: string): boolean {
  return (
    meanings.kinds === kinds &&
    meanings.shortNames === shortNames &&
    entries.every((entry, index) => meanings.entries[index] === entry)
  )
}

// Apart from `meaningsOf`, so that what is kept with blocks holds on to no meanings of versions before.
function meaningsAmong(
  entries: readonly ReferenceEntry[],
  kinds: string,
  explained: ShortNames,
  reader: EntryReader,
): Meanings['meanings'] {
  const among = (isAmong: (kind: string | undefined) => boolean): IndexedEntries =>
    indexedEntries(
      entries.filter((_, index) => isAmong(kinds[index])),
      explained,
      reader,
    )
  const lists = { references: among(kind => kind === 'r'), others: among(kind => kind !== 'r') }
  return remembered('meanings', (block, known: readonly Meaning[] | undefined) => meaningsIn(block, lists, known))
}

/** The lists as citations look into them. */
interface Listed {
  readonly references: IndexedEntries
  readonly others: IndexedEntries
}

const none: readonly Meaning[] = []

/** What a block cites, in order: its citations, and what it names that may be listed. Kept on the block, so that these stay the same objects. */
export const citedIn = remembered('cited', (block): Cited => {
  const named = [...lawsIn(block), ...bracketedNames(block), ...tabledWorks(block)]
  if (named.length === 0) return { citations: block.citations, named }
  return { citations: [...block.citations, ...named].sort((a, b) => a.span.start - b.span.start), named }
})

interface Cited {
  readonly citations: readonly Citation[]
  readonly named: readonly Citation[]
}

function meaningsIn(block: Block, lists: Listed, known: readonly Meaning[] | undefined): readonly Meaning[] {
  const { citations, named } = citedIn(block)
  if (citations.length === 0) return none
  if (known?.length === citations.length && known.every((meaning, at) => stands(meaning, citations[at], lists)))
    return known
  return citations.map((read, at) => {
    const before = known?.[at]
    return before && stands(before, read, lists)
      ? before
      : { ...freshMeaning(block, read, lists), isNamed: named.includes(read) }
  })
}

function stands({ read, lookedUp }: Meaning, citation: Citation | undefined, { references, others }: Listed): boolean {
  return read === citation && isStillFound(lookedUp.references, references) && isStillFound(lookedUp.others, others)
}

function freshMeaning({ source }: Block, read: Citation, { references, others }: Listed): Omit<Meaning, 'isNamed'> {
  const written = writtenAuthors(source, read.authorSpan)
  const lookedUp = { references: new Array<LookUp>(), others: new Array<LookUp>() }
  const meaning = meaningOf(
    read,
    written,
    entryIndex(watchedEntries(references, lookedUp.references)),
    entryIndex(watchedEntries(others, lookedUp.others)),
  )
  const citation = isBorneOut(read, meaning) ? { ...read, certainty: 'certain' as const } : read
  return { ...meaning, read, citation, lookedUp }
}

/**
 * The cited authors as they stand, with names before them that can be the family of the first or the rest of a body: "Li Wei" of "Li Wei (2018)", "Deans
 * for Impact".
 */
export function writtenAuthors(source: string, { start, end }: Span): string {
  const before = /(?:^|[\s("“‘[*_])((?:\p{Lu}[\p{L}'’-]+\s(?:(?:for|of|on|in|and|the)\s)?){1,3})$/u.exec(
    source.slice(Math.max(0, start - 60), start),
  )
  return (before?.[1] ?? '') + source.slice(start, end)
}

/** What may be a citation is one where its entry is in the lists just so: "(London, 2003)" beside London, M. (2003). */
function isBorneOut({ certainty }: Citation, { entries, differs }: Match): boolean {
  return certainty === 'possible' && entries.length > 0 && differs.length === 0
}

function meaningOf(
  citation: Citation,
  written: string,
  references: EntryIndex,
  others: EntryIndex,
): Match & Pick<Meaning, 'state'> {
  const match = matchCitation(citation, written, references)
  if (match.entries.length > 0 && match.differs.length === 0) return { ...match, state: 'listed' }
  const elsewhere = matchCitation(citation, written, others)
  if (elsewhere.entries.length > 0 && elsewhere.differs.length === 0) return { ...elsewhere, state: 'bibliography' }
  if (match.differs.includes('letter') && match.entries.length > 1) return { ...match, state: 'ambiguous' }
  if (match.entries.length > 0) return { ...match, state: 'listed' }
  const isExempt = citation.kind === 'secondary' || citation.kind === 'quoted' || citation.personal
  return { entries: [], differs: [], certain: false, state: isExempt ? 'exempt' : 'unlisted' }
}

/** Short names that the text explains by citing a body in full: lines of "emcc europeanmentoringandcoachingcouncil". */
function shortNames(facts: BlockFacts, outline: OutlineParts): string {
  const lines = new Set<string>()
  const inBody = bodyBlocks(outline)
  facts.of(explainedIn, inBody).forEach((found, index) => {
    if (found && found.length > 0 && inBody(index)) for (const line of found) lines.add(line)
  })
  return [...lines].join('\n')
}
