import { shifted, type Span } from '../text/span.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { ListedEntry, PlacedBlock, ReferenceList, ReferenceLists } from './document.js'
import type { Outline } from './outline.js'

/** The text's lists with their entries, in order. */
export function referenceLists(blocks: readonly PlacedBlock[], outline: Outline): ReferenceLists {
  const lists: ReferenceList[] = []
  for (const { list, section, regionEnd } of outline.headings) {
    if (list === undefined) continue
    const entries: ListedEntry[] = []
    for (let index = section.firstBlock + 1; index < regionEnd; index++) {
      const placed = blocks[index]
      if (placed && holdsEntries(placed))
        for (const entry of placed.block.entries) entries.push(new PlacedEntry(entry, list, placed.start))
    }
    const end = blocks[regionEnd - 1]?.end ?? section.heading.end
    lists.push({ kind: list, heading: section.heading, span: { start: section.heading.start, end }, entries })
  }
  return { lists, entries: lists.flatMap(list => list.entries) }
}

function holdsEntries({ block }: PlacedBlock): boolean {
  return block.kind !== 'comment' && block.kind !== 'code' && block.kind !== 'rule' && block.level === undefined
}

/** An entry whose places in the whole text are worked out when they are asked for: most are not, at most keystrokes. */
class PlacedEntry implements ListedEntry {
  readonly raw: string
  readonly reference: ListedEntry['reference']
  readonly understood: boolean

  constructor(
    readonly entry: ReferenceEntry,
    readonly list: ListedEntry['list'],
    readonly start: number,
  ) {
    this.raw = entry.raw
    this.reference = entry.reference
    this.understood = entry.understood
  }

  get span(): Span {
    return shifted(this.entry.span, this.start)
  }
  get authorSpan(): Span | undefined {
    return this.#moved(this.entry.authorSpan)
  }
  get yearSpan(): Span | undefined {
    return this.#moved(this.entry.yearSpan)
  }
  get titleSpan(): Span | undefined {
    return this.#moved(this.entry.titleSpan)
  }

  #moved(span: Span | undefined): Span | undefined {
    return span && shifted(span, this.start)
  }
}
