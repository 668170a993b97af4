import type { Text } from './rope.js'

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

/** The offset of a place; a line or character past the end is clamped, as the protocol asks. */
export function offsetAt(text: Text, place: Place): number {
  if (place.line < 0) return 0
  if (place.line >= text.lines) return text.length
  const line = text.line(place.line + 1)
  return line.from + Math.max(0, Math.min(place.character, line.length))
}
