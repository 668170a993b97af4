import type { AssignmentDocument, ListedEntry, PlacedBlock } from '../../assignment/document.js'
import type { Content, Inline, ListContent } from '../../syntax/content.js'
import { headedLines } from '../../syntax/list-headings.js'
import { linkTargets, readContent } from '../../syntax/read-content.js'
import type { Span } from '../../text/span.js'
import { leftOut } from './left-out.js'
import type { SubmissionPart } from './submission.js'

/** What is handed in, part by part. */
export interface Parts {
  readonly parts: readonly SubmissionPart[]
  /** Footnotes by label; the first of each label counts. */
  readonly notes: ReadonlyMap<string, readonly Content[]>
  /** Passages left out that hold words: guidance in braces, mark tags. */
  readonly leftOut: readonly Span[]
  /** Where the first list of references begins in `parts`, or an appendix; their number where there is none. */
  readonly bodyEnd: number
}

/** The blocks of a document as they are handed in, items of one list together. */
export function submissionParts(document: AssignmentDocument): Parts {
  const hidden = leftOut(document)
  const reading = new PartReading(document, hidden)
  for (const placed of document.blocks) reading.add(placed)
  const { parts, notes, bodyEnd } = reading
  return { parts, notes, leftOut: hidden.filter(({ start, end }) => end - start > 1), bodyEnd: bodyEnd ?? parts.length }
}

/** The parts so far; what a block becomes depends on those before it. */
class PartReading {
  readonly parts: SubmissionPart[] = []
  readonly notes = new Map<string, readonly Content[]>()
  bodyEnd: number | undefined
  readonly #targets: ReadonlyMap<string, string>
  readonly #hidden: readonly Span[]
  readonly #entries: ReadonlyMap<number, readonly ListedEntry[]>
  readonly #ends: ReadonlySet<number>
  /** The level of the last heading that is one of Markdown's own. */
  #level = 0
  /** The mark of the list that the last part is: "-", "." */
  #list: string | undefined
  /** What the last footnote holds so far; undefined where the block before is none. */
  #note: Content[] | undefined

  constructor({ blocks, references, sections }: AssignmentDocument, hidden: readonly Span[]) {
    this.#hidden = hidden
    this.#targets = new Map(
      blocks.flatMap(({ block }) => (block.source.startsWith('[') ? [...linkTargets(block.source)] : [])),
    )
    this.#entries = entriesByBlock(blocks, references.entries)
    const appendices = sections.filter(({ title }) => /^\W*(?:appendix|appendices|annex)/i.test(title))
    this.#ends = new Set([...references.lists, ...appendices].map(({ heading }) => heading.start))
  }

  add(placed: PlacedBlock): void {
    const { block, start } = placed
    if (this.#ends.has(start)) this.bodyEnd ??= this.parts.length
    const isContinued = this.#note !== undefined && block.kind === 'code' && !/^[`~]{3}/.test(block.source)
    if (block.kind !== 'footnote' && !isContinued) this.#note = undefined
    if (block.kind === 'footnote') return this.#addNotes(placed)
    if (isContinued) return this.#continueNote(placed)
    if (block.kind === 'comment' || block.kind === 'link-definition') return
    if (block.level !== undefined) return this.#addHeading(placed, block.level)
    const entries = this.#entries.get(start)
    if (entries) return this.#addEntries(placed, entries)
    const content = this.#contentOf(placed)
    if (block.kind === 'list-item') return this.#addItem(block.source, content)
    this.#list = undefined
    this.parts.push(...content)
  }

  #contentOf({ start, end, block }: PlacedBlock): readonly Content[] {
    return readContent(block.source, this.#hiddenIn(start, end), this.#targets)
  }

  #hiddenIn(start: number, end: number): readonly Span[] {
    return this.#hidden
      .filter(span => span.start < end && span.end > start)
      .map(span => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }))
  }

  #addHeading(placed: PlacedBlock, level: number): void {
    this.#list = undefined
    const content = this.#contentOf(placed)
    if (level > 6) return this.#addLineAsHeading(content)
    this.#level = level
    const inline = inlineOf(content)
    if (inline.length > 0) this.parts.push({ kind: 'heading', level, inline })
  }

  /** A line, bold or not, that stands as a heading is one of the level below. */
  #addLineAsHeading(content: readonly Content[]): void {
    const inline = inlineOf(content).map(part => (part.kind === 'text' ? { ...part, bold: false } : part))
    if (inline.length > 0) this.parts.push({ kind: 'heading', level: Math.min(6, this.#level + 1), inline })
  }

  /**
   * One paragraph for each entry, whether they were items of a list or lines of one paragraph; text before and behind goes with its entry, but
   * "References" on a line right above the first is the heading of the list.
   */
  #addEntries({ start, end, block }: PlacedBlock, entries: readonly ListedEntry[]): void {
    this.#list = undefined
    const headed = headedLines(block.source)?.end ?? 0
    if (headed > 0) {
      const line = block.source.slice(0, headed)
      this.#addLineAsHeading(readContent(line, this.#hiddenIn(start, start + headed), this.#targets))
    }
    const starts = entries.map((entry, index) => (index === 0 ? headed : entry.span.start - start))
    starts.forEach((from, index) => {
      const to = starts[index + 1] ?? end - start
      const outside = [
        { start: 0, end: from },
        ...this.#hiddenIn(start, end).filter(span => span.end > from && span.start < to),
        { start: to, end: end - start },
      ].filter(span => span.end > span.start)
      const inline = inlineOf(readContent(block.source, outside, this.#targets))
      if (inline.length > 0) this.parts.push({ kind: 'entry', inline })
    })
  }

  #addItem(source: string, content: readonly Content[]): void {
    const own = content[0]
    const mark = /^\s*(?:([-*+])|\d+([.)]))/.exec(source)
    const kind = mark?.[1] ?? mark?.[2]
    const last = this.parts.at(-1)
    if (own?.kind !== 'list') return void this.parts.push(...content)
    if (kind !== undefined && kind === this.#list && last?.kind === 'list' && last.ordered === own.ordered)
      this.parts[this.parts.length - 1] = { ...last, items: [...last.items, ...own.items] } satisfies ListContent
    else this.parts.push(...content)
    this.#list = kind
  }

  #addNotes({ start, end, block }: PlacedBlock): void {
    const hidden = this.#hiddenIn(start, end)
    const heads = [...block.source.matchAll(/^\[\^([^\]]+)\]:[ \t]*/gm)]
    heads.forEach((head, index) => {
      const from = head.index + head[0].length
      const to = heads[index + 1]?.index ?? block.source.length
      const inside = hidden
        .filter(span => span.start >= from && span.end <= to)
        .map(span => ({ start: span.start - from, end: span.end - from }))
      const label = head[1] ?? ''
      this.#note = [...readContent(block.source.slice(from, to).trimEnd(), inside, this.#targets)]
      if (!this.notes.has(label)) this.notes.set(label, this.#note)
    })
  }

  /** Further paragraphs of a footnote are indented, which elsewhere means code. */
  #continueNote({ block }: PlacedBlock): void {
    this.#note?.push(...readContent(block.source.replace(/^(?: {4}|\t)/gm, ''), [], this.#targets))
  }
}

function entriesByBlock(
  blocks: readonly PlacedBlock[],
  entries: readonly ListedEntry[],
): ReadonlyMap<number, readonly ListedEntry[]> {
  const found = new Map<number, ListedEntry[]>()
  const ordered = [...entries].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  for (const { start, end } of blocks) {
    while ((ordered[next]?.span.start ?? Infinity) < start) next++
    const inside: ListedEntry[] = []
    for (let entry = ordered[next]; entry !== undefined && entry.span.start < end; entry = ordered[++next])
      inside.push(entry)
    if (inside.length > 0) found.set(start, inside)
  }
  return found
}

/** The inline content of all paragraphs, one behind the other. */
function inlineOf(content: readonly Content[]): readonly Inline[] {
  return content.flatMap(part => {
    if (part.kind === 'paragraph' || part.kind === 'heading') return part.inline
    if (part.kind === 'list') return part.items.flatMap(inlineOf)
    return part.kind === 'quotation' ? inlineOf(part.content) : []
  })
}
