import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { slice, type Text } from '../../text/rope.js'
import { shifted, type Span } from '../../text/span.js'
import type { ListedEntry, PlacedBlock, ReferenceList, ReferenceLists } from '../document.js'
import { joinedEntries, stretchEnd } from './joined-blocks.js'
import type { ListRegion } from './list-regions.js'
import type { Outline } from './outline.js'
import { rememberedFor } from '../incremental/remembered.js'

/** The text's lists with their entries, in order. */
export function referenceLists(text: Text, blocks: readonly PlacedBlock[], outline: Outline): ReferenceLists {
  const lists = outline.lists.map((region): ReferenceList => {
    const { kind, heading, to } = region
    const end = blocks[to - 1]?.end ?? heading.end
    return { kind, heading, span: { start: heading.start, end }, entries: entriesOf(text, blocks, region) }
  })
  const entries = lists.flatMap(list => list.entries)
  return { lists, entries, numbered: numberingOf(text, entries) }
}

function numberingOf(text: Text, entries: readonly ListedEntry[]): ReferenceLists['numbered'] {
  const first: ListedEntry[] = []
  for (const entry of entries) {
    if (entry.list === 'references') first.push(entry)
    if (first.length === enoughToTell) break
  }
  const allBegin = (number: RegExp): boolean =>
    first.length > 1 && first.every(({ span: { start } }) => number.test(slice(text, Math.max(0, start - 8), start)))
  if (allBegin(/\[\d{1,3}\]\s*$/)) return 'in brackets'
  return allBegin(/^(?:.*\n)?\s*\d{1,3}[.)]\s*$/s) ? 'as a list' : undefined
}

const enoughToTell = 3

function entriesOf(text: Text, blocks: readonly PlacedBlock[], { kind, from, to }: ListRegion): readonly ListedEntry[] {
  const entries: ListedEntry[] = []
  let isQuoted: boolean | undefined
  for (let index = from; index < to; index++) {
    const placed = blocks[index]
    if (placed === undefined || !holdsEntries(placed)) continue
    // What is quoted below an entry is said of it, unless the whole list stands in quotations.
    isQuoted ??= placed.block.kind === 'quotation'
    if (placed.block.kind === 'quotation' && !isQuoted) continue
    const end = stretchEnd(blocks, index, to)
    const isJoined = end > index + 1 || placed.block.kind === 'code'
    const read = isJoined ? joinedEntries(text, blocks.slice(index, end)) : placed.block.entries
    for (const entry of read) entries.push(new PlacedEntry(byTheSame(entry, entries.at(-1)?.entry), kind, placed.start))
    index = end - 1
  }
  return entries
}

/** "———. 1996." and "Ibid. (1996)" are by the authors of the entry above; "———, and B. Osei. 1998." is by the first of them and others. */
function byTheSame(entry: ReferenceEntry, above: ReferenceEntry | undefined): ReferenceEntry {
  return above !== undefined && /^(?:[—–_-]{2,}|—\s?\(|ibid\b|idem\b)/i.test(entry.raw)
    ? withAuthors(entry)(above)
    : entry
}

/** Kept with both entries: matching holds on to the objects. */
const withAuthors = rememberedFor((entry: ReferenceEntry) =>
  rememberedFor(({ reference: { authors, editors, etAl } }: ReferenceEntry): ReferenceEntry => {
    const others = entry.reference.authors.filter(({ family }) => /\p{L}/u.test(family))
    const whole = others.length > 0 ? { authors: [...authors.slice(0, 1), ...others] } : { authors, editors, etAl }
    return { ...entry, reference: { ...entry.reference, ...whole } }
  }),
)

function holdsEntries({ block }: PlacedBlock): boolean {
  const { kind, level, source } = block
  // Many writers keep their footnotes at the end of the file, below the lists.
  // Lines that a tab or four spaces indent are code in Markdown; in a list they are entries pasted with their indent.
  if (kind === 'code') return !/^\s*(?:```|~~~|<)/.test(source)
  return kind !== 'comment' && kind !== 'rule' && kind !== 'footnote' && level === undefined
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
