import type { Text } from './rope.js'
import type { Span } from './span.js'

/** A place as editors count: both from 0, `character` in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** The place of an offset; offsets outside the text are clamped. */
export function placeAt(text: Text, offset: number): Place {
  const clamped = Math.max(0, Math.min(offset, text.length))
  const line = text.lineAt(clamped)
  return { line: line.number - 1, character: clamped - line.from }
}

/** As `placeAt`, for many offsets one after another: a line is looked for only where an offset does not lie in the one before. */
export function placesInTurn(text: Text): (offset: number) => Place {
  let line = text.line(1)
  return offset => {
    const clamped = Math.max(0, Math.min(offset, text.length))
    if (clamped < line.from || clamped > line.to) line = text.lineAt(clamped)
    return { line: line.number - 1, character: clamped - line.from }
  }
}

/** The places of both ends of a span, clamped as well; most begin and end in one line, which is then looked for once. */
export function placesOf(text: Text, span: Span): { readonly start: Place; readonly end: Place } {
  const start = Math.max(0, Math.min(span.start, text.length))
  const line = text.lineAt(start)
  const from = { line: line.number - 1, character: start - line.from }
  const isInLine = start <= span.end && span.end <= line.to
  return { start: from, end: isInLine ? { line: from.line, character: span.end - line.from } : placeAt(text, span.end) }
}

/** The offset of a place; a line or character past the end is clamped, as the protocol asks. */
export function offsetAt(text: Text, place: Place): number {
  if (place.line < 0) return 0
  if (place.line >= text.lines) return text.length
  const line = text.line(place.line + 1)
  return line.from + Math.max(0, Math.min(place.character, line.length))
}
