import type { Span } from '../../text/span.js'
import type { PlacedBlock } from '../document.js'
import { bodyBlocks, type HeadingParts, type OutlineParts } from '../outline/outline.js'

/** The part of a text in which a criterion is answered. */
export interface AnsweredText {
  /** The heading that answers it, the first one; undefined where there is none, or none is asked for. */
  readonly heading: Span | undefined
  /** Other headings of the same criterion. */
  readonly duplicates: readonly Span[]
  /** The body below the heading. */
  readonly span: Span | undefined
  /** Where its figures and ticks stand. */
  readonly place: Span | undefined
  /** Counted words. */
  readonly words: number
  /** Indices of its blocks, in order. */
  blocks(): readonly number[]
  /** Whether the block at the index belongs to it. */
  holds(block: number): boolean
}

/** What an answered text is found in. */
export interface TextParts {
  readonly blocks: readonly PlacedBlock[]
  readonly outline: OutlineParts
  /** The counted words of each block. */
  readonly counts: readonly number[]
}

/** What stands below the headings of one criterion: a list of works that follows without a heading of its own is no part of it. */
export class BelowHeadings implements AnsweredText {
  readonly heading: Span | undefined
  readonly duplicates: readonly Span[]
  readonly span: Span | undefined
  readonly words: number
  readonly #outline: OutlineParts
  readonly #headings: readonly HeadingParts[]
  readonly #isBody: (block: number) => boolean

  constructor(parts: TextParts, headings: readonly HeadingParts[]) {
    const { blocks, outline } = parts
    const first = headings[0]
    this.#outline = outline
    this.#headings = headings
    this.#isBody = bodyBlocks(outline)
    this.heading = first && placeOf(first, blocks)
    this.duplicates = headings.slice(1).map(heading => placeOf(heading, blocks))
    this.span = first && spanOf(first, blocks, outline.bodyEnd)
    this.words = wordsBelow(parts, headings, this.#isBody)
  }

  get place(): Span | undefined {
    return this.heading
  }

  blocks(): readonly number[] {
    const { bodyEnd } = this.#outline
    return this.#headings.flatMap(({ section, regionEnd }) =>
      range(section.firstBlock + 1, Math.min(regionEnd, bodyEnd)).filter(this.#isBody),
    )
  }

  holds(block: number): boolean {
    const isBelow = ({ section, regionEnd }: HeadingParts): boolean => section.firstBlock < block && block < regionEnd
    return this.#headings.some(isBelow) && this.#isBody(block)
  }
}

/** The whole body, for criteria that are marked across the assignment: all but lists of works and appendices. */
export class WholeBody implements AnsweredText {
  readonly heading = undefined
  readonly duplicates: readonly Span[] = []
  readonly span = undefined
  readonly place: Span | undefined
  readonly words: number
  readonly #bodyEnd: number
  readonly #isBody: (block: number) => boolean

  constructor({ outline, counts }: TextParts, place: Span | undefined) {
    this.place = place
    this.#bodyEnd = outline.bodyEnd
    this.#isBody = bodyBlocks(outline)
    let words = 0
    for (let block = 0; block < outline.bodyEnd; block++) if (this.#isBody(block)) words += counts[block] ?? 0
    this.words = words
  }

  blocks(): readonly number[] {
    return range(0, this.#bodyEnd).filter(this.#isBody)
  }

  holds(block: number): boolean {
    return block < this.#bodyEnd && this.#isBody(block)
  }
}

/** One heading may answer several criteria: each gets its part of the words. */
function wordsBelow(
  { counts, outline }: TextParts,
  headings: readonly HeadingParts[],
  isBody: (block: number) => boolean,
): number {
  let words = 0
  for (const heading of headings) {
    let own = 0
    const end = Math.min(heading.regionEnd, outline.bodyEnd)
    for (let index = heading.section.firstBlock + 1; index < end; index++) if (isBody(index)) own += counts[index] ?? 0
    words += Math.round(own / Math.max(1, heading.names.criteria.length))
  }
  return words
}

function spanOf(heading: HeadingParts, blocks: readonly PlacedBlock[], bodyEnd: number): Span {
  const last = blocks[Math.min(heading.regionEnd, bodyEnd) - 1]
  const { end } = placeOf(heading, blocks)
  return { start: end, end: Math.max(end, last?.end ?? 0) }
}

function placeOf({ section }: HeadingParts, blocks: readonly PlacedBlock[]): Span {
  const { start, end } = blocks[section.firstBlock] ?? { start: 0, end: 0 }
  return { start, end }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
