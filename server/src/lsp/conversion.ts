import type { Position, Range, TextEdit } from 'vscode-languageserver'
import type { Edit } from '../text/edit.js'
import { offsetAt, placeAt, placesInTurn, placesOf, type Place } from '../text/lines.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'

/**
 * Between the editor's places and ours. Inside, a text has no BOM and one unit for each line end; `shift` is 1 where the editor's first line
 * begins with a BOM, and `lineEnd` is what the document uses.
 */
export interface Conversion {
  readonly text: Text
  readonly shift: 0 | 1
  readonly lineEnd: '\n' | '\r\n'
}

/** An offset as the editor counts: lines and UTF-16 characters from 0. */
export function positionOf({ text, shift }: Conversion, offset: number): Position {
  return shifted(placeAt(text, offset), shift)
}

/** The same for many offsets, most in the line of the one before. */
export function positionsInTurn({ text, shift }: Conversion): (offset: number) => Position {
  const placeOf = placesInTurn(text)
  return offset => shifted(placeOf(offset), shift)
}

/** A span of offsets as the editor’s range. */
export function rangeOf({ text, shift }: Conversion, span: Span): Range {
  const { start, end } = placesOf(text, span)
  return { start: shifted(start, shift), end: shifted(end, shift) }
}

function shifted(place: Place, shift: 0 | 1): Position {
  return shift === 0 || place.line > 0 ? place : { line: 0, character: place.character + shift }
}

/** The editor's place as an offset; places past the end of a line or the text are clamped. */
export function offsetOf({ text, shift }: Conversion, { line, character }: Position): number {
  return offsetAt(text, { line, character: line === 0 ? Math.max(0, character - shift) : character })
}

/** The editor’s range as a span; one that ends before it starts is empty at its start. */
export function spanOf(conversion: Conversion, { start, end }: Range): Span {
  const from = offsetOf(conversion, start)
  return { start: from, end: Math.max(from, offsetOf(conversion, end)) }
}

/** Edits as the protocol has them, with the document's own line ends. */
export function textEdits(conversion: Conversion, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, insert }) => ({
    range: rangeOf(conversion, span),
    newText: withLineEnds(insert, conversion.lineEnd),
  }))
}

/** Text for the document, with its own line ends. */
export function withLineEnds(text: string, lineEnd: '\n' | '\r\n'): string {
  return lineEnd === '\n' ? text : text.replace(/\r?\n/g, '\r\n')
}
