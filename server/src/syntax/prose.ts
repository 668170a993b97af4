import type { Span } from '../text/span.js'
import { wordList, type WordList } from './word-list.js'

/**
 * The visible text of a block: emphasis, links and the like are transparent, entities and escapes are decoded, code, URLs of links, comments
 * and HTML tags are left out. Paragraphs, cells and items are parted by a blank line ("\n\n"), which nothing may run over.
 */
export interface Prose {
  readonly text: string
  /** Which source unit a unit of `text` came from; `text.length` gives the end of the last piece. */
  sourceOffset(offset: number): number
  /** The source stretch that a stretch of `text` covers, inner marks included. */
  sourceSpan(span: Span): Span
  /** The words of `text`, listed when first asked for. */
  readonly words: WordList
  /** Where the block quotes somebody: stretches of `text` inside a block quotation. */
  readonly quoted: readonly Span[]
  /** Stretches of `text` in italics, as titles are. */
  readonly italic: readonly Span[]
}

/** Collects the visible pieces of a source, in order. */
export interface ProseBuilder {
  /** Visible source, unit for unit. */
  keep(start: number, end: number): void
  /** A stretch of source that shows as something else: an entity, an escape. */
  show(text: string, start: number, end: number): void
  /** The end of a paragraph, cell or item. */
  part(): void
  /** The length of the visible text so far. */
  length(): number
  finish(quoted: readonly Span[], italic: readonly Span[]): Prose
}

/** A prose in which every unit of the source is visible. */
export function plainProse(source: string): Prose {
  return new PiecedProse(source, [{ at: 0, length: source.length, start: 0, end: source.length }], [], [])
}

/** A builder over `source`; pieces are given in source offsets. */
export function proseBuilder(source: string): ProseBuilder {
  const pieces: Piece[] = []
  let text = ''
  const add = (visible: string, start: number, end: number): void => {
    if (visible === '') return
    const last = pieces.at(-1)
    const joins = last !== undefined && last.end === start && isVerbatim(last) && visible.length === end - start
    if (joins) last.end = end
    else pieces.push({ at: text.length, length: visible.length, start, end })
    if (joins) last.length += visible.length
    text += visible
  }
  return {
    keep: (start, end) => add(source.slice(start, end), start, end),
    show: add,
    part: () => {
      if (text !== '' && !text.endsWith('\n\n')) add('\n\n', pieces.at(-1)?.end ?? 0, pieces.at(-1)?.end ?? 0)
    },
    length: () => text.length,
    finish: (quoted, italic) => new PiecedProse(text, pieces, quoted, italic),
  }
}

interface Piece {
  readonly at: number
  length: number
  readonly start: number
  end: number
}

function isVerbatim(piece: Piece): boolean {
  return piece.length === piece.end - piece.start
}

/**
 * A class, since V8 makes a hidden class of its own for each literal that has a getter, and lets go of what the getter holds only when all
 * memory is looked through: each version of a paragraph would stay until then.
 */
class PiecedProse implements Prose {
  #words: WordList | undefined

  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
    readonly quoted: readonly Span[],
    readonly italic: readonly Span[],
  ) {}

  get words(): WordList {
    return (this.#words ??= wordList(this.text))
  }

  sourceOffset(offset: number): number {
    const piece = this.#pieceAt(offset)
    if (piece === undefined) return 0
    if (isVerbatim(piece)) return Math.min(piece.end, piece.start + offset - piece.at)
    return offset > piece.at ? piece.end : piece.start
  }

  sourceSpan({ start, end }: Span): Span {
    const from = this.sourceOffset(start)
    return { start: from, end: end > start ? Math.max(from, this.#sourceEnd(end)) : from }
  }

  #sourceEnd(offset: number): number {
    const piece = this.#pieceAt(offset - 1)
    if (piece === undefined) return 0
    return isVerbatim(piece) ? Math.min(piece.end, piece.start + offset - piece.at) : piece.end
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.pieces[pieceIndex(this.pieces, offset)]
  }
}

/** What blocks have that show no text. */
export const emptyProse: Prose = plainProse('')

/** The last piece that begins at the offset or before it. */
function pieceIndex(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
