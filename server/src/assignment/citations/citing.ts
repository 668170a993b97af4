import type { Reference } from '../../bibliography/reference.js'
import type { Citation } from '../../syntax/citation.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { once } from '../../text/once.js'
import { shifted } from '../../text/span.js'
import type { BlockView } from '../incremental/block-view.js'
import type { CitedWork, Inputs, ListedEntry, ReferenceLists } from '../document.js'
import type { Meaning, Meanings } from './meanings.js'
import { isGuidance, wordingFacts, type BriefReading } from '../brief-reading/brief-reading.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'
import { rememberedFor } from '../incremental/remembered.js'

/** All of blocks that citations are read from: what a criterion's wording cites, its writer does not. */
export function citationFacts({ meanings }: Meanings, reading: BriefReading | undefined) {
  return { meanings, ...wordingFacts(reading) }
}

/** The citations of the body in order, each with what it means among the lists. */
export function citedWorks(
  view: BlockView<ReturnType<typeof citationFacts>>,
  outline: OutlineParts,
  lists: ReferenceLists,
  inputs: Inputs,
): readonly CitedWork[] {
  const placed = once(() => new Map(lists.entries.map(listed => [listed.entry, listed])))
  const keys = keysIn(inputs.libraries)
  const found: CitedWork[] = []
  const inBody = bodyBlocks(outline)
  view.all('meanings', inBody).forEach((meant, index) => {
    if (meant === undefined || meant.length === 0 || !inBody(index)) return
    const start = view.places[index]?.start ?? 0
    const wording = view.at('wording', index)
    for (const meaning of meant)
      if (isCited(meaning) && !isGuidance(wording, meaning.citation.span))
        found.push(new PlacedCitation(meaning, start, index, placed, keys))
  })
  return found
}

/** What is only named cites a work where the lists have just that one. */
function isCited({ isNamed, entries, differs }: Meaning): boolean {
  return !isNamed || (entries.length > 0 && differs.length === 0)
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
    return (this.#citation ??= moved(this.read, this.#start, this.work !== undefined))
  }

  get entries(): readonly ListedEntry[] {
    return (this.#entries ??= this.meant.map(entry => this.#listed().get(entry)).filter(entry => entry !== undefined))
  }
}

/** The citation at its place in the text; a key that a library has is certain wherever it stands. Written out, since this runs for every citation at every keystroke. */
function moved(citation: Citation, by: number, isKnown: boolean): Citation {
  const { authors, etAl, year, locator, key, kind, personal, yearSpan } = citation
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
    certainty: isKnown ? 'certain' : citation.certainty,
    personal,
  }
}
