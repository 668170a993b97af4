import { once } from '../text/once.js'
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
  const words = once(() => wordList(source))
  return {
    text: source,
    sourceOffset: offset => offset,
    sourceSpan: span => span,
    quoted: [],
    italic: [],
    get words() {
      return words()
    },
  }
}

/** What blocks have that show no text. */
export const emptyProse: Prose = plainProse('')

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
    finish: (quoted, italic) => proseOf(text, pieces, quoted, italic),
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

function proseOf(text: string, pieces: readonly Piece[], quoted: readonly Span[], italic: readonly Span[]): Prose {
  const pieceAt = (offset: number): Piece | undefined => pieces[pieceIndex(pieces, offset)]
  const sourceOffset = (offset: number): number => {
    const piece = pieceAt(offset)
    if (piece === undefined) return 0
    return isVerbatim(piece)
      ? Math.min(piece.end, piece.start + offset - piece.at)
      : offset > piece.at
        ? piece.end
        : piece.start
  }
  const sourceEnd = (offset: number): number => {
    const piece = pieceAt(offset - 1)
    if (piece === undefined) return 0
    return isVerbatim(piece) ? Math.min(piece.end, piece.start + offset - piece.at) : piece.end
  }
  const sourceSpan = ({ start, end }: Span): Span => {
    const from = sourceOffset(start)
    return { start: from, end: end > start ? Math.max(from, sourceEnd(end)) : from }
  }
  const words = once(() => wordList(text))
  return {
    text,
    sourceOffset,
    sourceSpan,
    quoted,
    italic,
    get words() {
      return words()
    },
  }
}

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
