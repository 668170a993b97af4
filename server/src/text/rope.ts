import { Text } from '@codemirror/state'
import type { Edit } from './edit.js'

/**
 * An immutable text as a rope of lines; versions share what did not change. Line breaks count as one unit whatever they were
 * in the file (CRLF, CR and LF are all the same inside), so offsets are those of the text with LF.
 */
export type { Text }
export type { Line } from '@codemirror/state'

/** The rope of a string; CRLF, CR and LF each end a line. Never throws. */
export function textOf(source: string): Text {
  return Text.of(source.includes('\r') ? source.split(/\r\n?|\n/) : source.split('\n'))
}

/** The text after one edit, sharing all untouched parts. Places outside the text are clamped to it. */
export function edited(text: Text, { span, insert }: Edit): Text {
  const start = Math.max(0, Math.min(span.start, text.length))
  const end = Math.max(start, Math.min(span.end, text.length))
  return text.replace(start, end, textOf(insert))
}

/** The stretch [start, end) as a string with LF line ends; clamped to the text. */
export function slice(text: Text, start: number, end: number): string {
  return text.sliceString(Math.max(0, start), Math.min(end, text.length), '\n')
}
