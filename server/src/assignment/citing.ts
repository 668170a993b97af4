import type { Reference } from '../bibliography/reference.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { once } from '../text/once.js'
import { shifted } from '../text/span.js'
import type { BlockFacts } from './block-facts.js'
import type { CitedWork, Inputs, ListedEntry, PlacedBlock, ReferenceLists } from './document.js'
import { entryIndex, entryReader, type EntryIndex, type EntryReader } from './entry-index.js'
import { matchCitation, type Match } from './match-citation.js'
import { bodyBlocks, type Outline } from './outline.js'
import { remembered, rememberedFor } from './remembered.js'
import { explainedIn, shortNamesFrom } from './short-names.js'
import { isStillFound, watchedIndex, type LookUp } from './watched-index.js'

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
  /** As the block reads it. */
  readonly read: Citation
  readonly citation: Citation
  readonly state: CitedWork['state']
  /** What was looked up to find it: while that stands, so does the meaning. */
  readonly lookedUp: { readonly references: readonly LookUp[]; readonly others: readonly LookUp[] }
}

/** The citations of the body in order, each with what it means among the lists. */
export function citedWorks(
  blocks: readonly PlacedBlock[],
  facts: BlockFacts,
  outline: Outline,
  lists: ReferenceLists,
  meanings: Meanings,
  inputs: Inputs,
): readonly CitedWork[] {
  const placed = once(() => new Map(lists.entries.map(listed => [listed.entry, listed])))
  const keys = keysIn(inputs.libraries)
  const found: CitedWork[] = []
  const inBody = bodyBlocks(outline)
  facts.of(meanings.meanings, inBody).forEach((meant, index) => {
    if (meant === undefined || meant.length === 0 || !inBody(index)) return
    const start = blocks[index]?.start ?? 0
    for (const meaning of meant) found.push(new PlacedCitation(meaning, start, index, placed, keys))
  })
  return found
}

interface LibraryKeys {
  readonly get: (key: string) => Reference | undefined
  /** Whether a key that is not among them is sure to name nothing: some library was read, and none could not be. */
  readonly complete: boolean
}

/** The works of libraries by their keys, the first of a key; libraries are large and stay the same for hours. */
const keysIn = rememberedFor((libraries: Inputs['libraries']): LibraryKeys => {
  const keys = new Map<string, Reference>()
  for (const { works } of libraries) for (const work of works) if (!keys.has(work.id)) keys.set(work.id, work)
  return { get: key => keys.get(key), complete: keys.size > 0 && libraries.every(({ unread }) => unread !== true) }
})

/** The meanings for the present lists: those of the version before where nothing they depend on has changed. */
export function meaningsOf(
  facts: BlockFacts,
  outline: Outline,
  lists: ReferenceLists,
  before: Meanings | undefined,
): Meanings {
  const entries = lists.entries.map(listed => listed.entry)
  const kinds = lists.entries.map(listed => listed.list[0]).join('')
  const shortNamesIn = before?.shortNamesIn ?? remembered('short names', explainedIn)
  const short = shortNames(facts, outline, shortNamesIn)
  const same =
    before !== undefined &&
    before.kinds === kinds &&
    before.shortNames === short &&
    entries.every((entry, index) => before.entries[index] === entry)
  if (same) return before
  const reader = before?.reader ?? entryReader()
  const explained = shortNamesFrom(short)
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
    meanings: remembered('meanings', (block, known: readonly Meaning[] | undefined) =>
      meaningsIn(block, references, others, known),
    ),
  }
}

const none: readonly Meaning[] = []

function meaningsIn(
  { citations, source }: Block,
  references: EntryIndex,
  others: EntryIndex,
  known: readonly Meaning[] | undefined,
): readonly Meaning[] {
  if (citations.length === 0) return none
  return citations.map((read, at) => {
    const before = known?.[at]
    if (before?.read === read && stillStands(before, references, others)) return before
    const { start, end } = read.authorSpan
    const isTeam = /\band\b|&/.test(source.slice(start, end))
    const [inReferences, inOthers] = [watchedIndex(references), watchedIndex(others)]
    const meaning = meaningOf(read, isTeam, inReferences.index, inOthers.index)
    const citation = isBorneOut(read, meaning) ? { ...read, certainty: 'certain' as const } : read
    return { ...meaning, read, citation, lookedUp: { references: inReferences.lookUps, others: inOthers.lookUps } }
  })
}

function stillStands({ lookedUp }: Meaning, references: EntryIndex, others: EntryIndex): boolean {
  return isStillFound(lookedUp.references, references) && isStillFound(lookedUp.others, others)
}

/** What may be a citation is one where its entry is in the lists just so: "(London, 2003)" beside London, M. (2003). */
function isBorneOut({ certainty }: Citation, { entries, differs }: Match): boolean {
  return certainty === 'possible' && entries.length > 0 && differs.length === 0
}

function meaningOf(
  citation: Citation,
  isTeam: boolean,
  references: EntryIndex,
  others: EntryIndex,
): Match & Pick<Meaning, 'state'> {
  const match = matchCitation(citation, isTeam, references)
  if (match.entries.length > 0 && match.differs.length === 0) return { ...match, state: 'listed' }
  const elsewhere = matchCitation(citation, isTeam, others)
  if (elsewhere.entries.length > 0 && elsewhere.differs.length === 0) return { ...elsewhere, state: 'bibliography' }
  if (match.differs.includes('letter') && match.entries.length > 1) return { ...match, state: 'ambiguous' }
  if (match.entries.length > 0) return { ...match, state: 'listed' }
  const isExempt = citation.kind === 'secondary' || citation.kind === 'quoted' || citation.personal
  return { entries: [], differs: [], certain: false, state: isExempt ? 'exempt' : 'unlisted' }
}

/** There is one for every citation at every keystroke, so what has a place of its own is worked out when it is asked for. */
class PlacedCitation implements CitedWork {
  readonly read: Citation
  readonly block: number
  readonly meant: readonly ReferenceEntry[]
  readonly differs: CitedWork['differs']
  readonly certain: boolean
  readonly state: CitedWork['state']
  readonly work: Reference | undefined
  readonly #start: number
  readonly #listed: () => ReadonlyMap<ReferenceEntry, ListedEntry>
  #citation: Citation | undefined
  #entries: readonly ListedEntry[] | undefined

  constructor(
    meaning: Meaning,
    start: number,
    block: number,
    listed: () => ReadonlyMap<ReferenceEntry, ListedEntry>,
    keys: LibraryKeys,
  ) {
    const { citation } = meaning
    const isKey = citation.key !== undefined
    this.read = citation
    this.block = block
    this.work = isKey ? keys.get(citation.key) : undefined
    this.meant = isKey ? [] : meaning.entries
    this.differs = isKey ? [] : meaning.differs
    this.certain = !isKey && meaning.certain
    this.state = isKey ? (this.work ? 'listed' : keys.complete ? 'unlisted' : 'not-checked') : meaning.state
    this.#start = start
    this.#listed = listed
  }

  get citation(): Citation {
    return (this.#citation ??= moved(this.read, this.#start))
  }

  get entries(): readonly ListedEntry[] {
    return (this.#entries ??= this.meant.map(entry => this.#listed().get(entry)).filter(entry => entry !== undefined))
  }
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
function shortNames(facts: BlockFacts, outline: Outline, shortNamesIn: Meanings['shortNamesIn']): string {
  const lines = new Set<string>()
  const inBody = bodyBlocks(outline)
  facts.of(shortNamesIn, inBody).forEach((found, index) => {
    if (found && found.length > 0 && inBody(index)) for (const line of found) lines.add(line)
  })
  return [...lines].join('\n')
}
