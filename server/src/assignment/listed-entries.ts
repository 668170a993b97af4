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
        entries.push(...placed.block.entries.map(entry => listed(entry, list, placed.start)))
    }
    const end = blocks[regionEnd - 1]?.end ?? section.heading.end
    lists.push({ kind: list, heading: section.heading, span: { start: section.heading.start, end }, entries })
  }
  return { lists, entries: lists.flatMap(list => list.entries) }
}

function holdsEntries({ block }: PlacedBlock): boolean {
  return block.kind !== 'comment' && block.kind !== 'code' && block.kind !== 'rule' && block.level === undefined
}

function listed(entry: ReferenceEntry, list: ListedEntry['list'], by: number): ListedEntry {
  const moved = (span: Span | undefined): Span | undefined => span && shifted(span, by)
  return {
    entry,
    list,
    raw: entry.raw,
    reference: entry.reference,
    understood: entry.understood,
    span: shifted(entry.span, by),
    authorSpan: moved(entry.authorSpan),
    yearSpan: moved(entry.yearSpan),
    titleSpan: moved(entry.titleSpan),
  }
}
