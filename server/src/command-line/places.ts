import { placeAt } from '../text/lines.js'
import type { Draft } from './read-draft.js'

/** A place as people and other programs count: both from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The place of an offset in the file. */
export function lineColumn({ document, shift }: Draft, offset: number): LineColumn {
  const { line, character } = placeAt(document.text, offset)
  return { line: line + 1, column: character + 1 + (line === 0 ? shift : 0) }
}
