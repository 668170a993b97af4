import type { Reference } from '../../bibliography/reference.js'
import type { Citation } from '../../syntax/citation.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import type { BlockView, Fact } from '../incremental/block-view.js'
import type { CitedWork, ReferenceLists } from '../document.js'
import {
  entryIndex,
  entryReader,
  indexedEntries,
  type EntryIndex,
  type EntryReader,
  type IndexedEntries,
} from './entry-index.js'
import { citedIn, type BlockCitation } from './cited-in.js'
import { matchCitation, type Match } from './match-citation.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'
import { rememberedFrom } from '../incremental/remembered.js'
import { explainedIn, shortNamesFrom, type ShortNames } from './short-names.js'
import type { Span } from '../../text/span.js'
import { isStillFound, watchedEntries, type LookUp } from './watched-index.js'

/** What citations mean for one state of the lists. Kept from version to version while the entries are the same. */
export interface Meanings {
  readonly entries: readonly ReferenceEntry[]
  readonly kinds: string
  readonly shortNames: string
  readonly reader: EntryReader
  /** For each citation of a block what it means. */
  readonly meanings: Fact<readonly Meaning[]>
}

/** What of blocks short names are read from. */
export const shortNameFacts = { explained: explainedIn }

/** What one citation means. */
export interface Meaning extends Match {
  /** As the block reads it. */
  readonly read: Citation
  readonly isNamed: BlockCitation['isNamed']
  readonly citation: Citation
  readonly state: CitedWork['state']
  /** What was looked up to find it: while that stands, so does the meaning. */
  readonly lookedUp: { readonly references: readonly LookUp[]; readonly others: readonly LookUp[] }
}

/** The meanings for the present lists: those of the version before where nothing they depend on has changed. */
export function meaningsOf(
  view: BlockView<typeof shortNameFacts>,
  outline: OutlineParts,
  lists: ReferenceLists,
  before: Meanings | undefined,
): Meanings {
  const entries = lists.entries.map(listed => listed.entry)
  const kinds = lists.entries.map(listed => listed.list[0]).join('')
  const short = shortNames(view, outline)
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
  return rememberedFrom('meanings', citedIn, (cited, known: readonly Meaning[] | undefined) =>
    meaningsIn(cited, lists, known),
  )
}

/** The lists as citations look into them. */
interface Listed {
  readonly references: IndexedEntries
  readonly others: IndexedEntries
}

const none: readonly Meaning[] = []

function meaningsIn(
  cited: readonly BlockCitation[],
  lists: Listed,
  known: readonly Meaning[] | undefined,
): readonly Meaning[] {
  if (cited.length === 0) return none
  if (known?.length === cited.length && known.every((meaning, at) => stands(meaning, cited[at]?.read, lists)))
    return known
  return cited.map((citation, at) => {
    const before = known?.[at]
    return before && stands(before, citation.read, lists) ? before : freshMeaning(citation, lists)
  })
}

function stands({ read, lookedUp }: Meaning, citation: Citation | undefined, { references, others }: Listed): boolean {
  return read === citation && isStillFound(lookedUp.references, references) && isStillFound(lookedUp.others, others)
}

function freshMeaning({ read, written, isNamed }: BlockCitation, { references, others }: Listed): Meaning {
  const lookedUp = { references: new Array<LookUp>(), others: new Array<LookUp>() }
  const meaning = meaningOf(
    read,
    written,
    entryIndex(watchedEntries(references, lookedUp.references)),
    entryIndex(watchedEntries(others, lookedUp.others)),
  )
  const whole = withListedName(read, written, meaning)
  const citation = isBorneOut(read, meaning) ? { ...whole, certainty: 'certain' as const } : whole
  return { read, citation, lookedUp, isNamed, ...meaning }
}

/** What a page without author is called, or who put it out, if a name of its own is all that is given. */
function pageName({ authors, editors, title, type }: Reference): string | undefined {
  const [name, ...others] = authors
  if (name === undefined) return editors.length === 0 ? title : undefined
  return others.length === 0 && name.given === '' && type === 'webpage' ? name.family : undefined
}

/** "Support" of "Harbour Support (2024)" is Harbour Support, where a web page of that name is listed: by itself the first word could be a forename. */
function withListedName(read: Citation, written: string, { entries, differs }: Match): Citation {
  const [listed] = entries
  if (read.kind !== 'narrative' || read.authors.length !== 1 || differs.length > 0 || listed === undefined) return read
  const family = pageName(listed.reference)
  if (family === undefined) return read
  const start = read.authorSpan.end - family.length
  if (start >= read.authorSpan.start || !written.endsWith(family)) return read
  const from = (span: Span): Span => ({ start: Math.min(span.start, start), end: span.end })
  return {
    ...read,
    authors: [family],
    authorSpan: from(read.authorSpan),
    span: from(read.span),
    group: from(read.group),
  }
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
  if (match.entries.length > 0 && match.differs.length === 0) return { state: 'listed', ...match }
  const elsewhere = matchCitation(citation, written, others)
  if (elsewhere.entries.length > 0 && elsewhere.differs.length === 0) return { state: 'bibliography', ...elsewhere }
  if (match.differs.includes('letter') && match.entries.length > 1) return { state: 'ambiguous', ...match }
  if (match.entries.length > 0) return { state: 'listed', ...match }
  const isExempt = citation.kind === 'secondary' || citation.kind === 'quoted' || citation.personal
  return { entries: [], differs: [], certain: false, state: isExempt ? 'exempt' : 'unlisted' }
}

/** Short names that the text explains by citing a body in full: lines of "emcc europeanmentoringandcoachingcouncil". */
function shortNames(view: BlockView<typeof shortNameFacts>, outline: OutlineParts): string {
  const lines = new Set<string>()
  const inBody = bodyBlocks(outline)
  view.all('explained', inBody).forEach((found, index) => {
    if (found && found.length > 0 && inBody(index)) for (const line of found) lines.add(line)
  })
  return [...lines].join('\n')
}
