import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Edit } from '../text/edit.js'
import type { Place } from '../text/lines.js'
import { edited, textOf } from '../text/rope.js'
import { spanOf, type Conversion } from './conversion.js'

/** The text of an open document as we keep it. Immutable. */
export interface HeldText extends Conversion {
  /** The document as it is, kept only where its lines end in different ways: there the seams of CR and LF decide what a line is. */
  readonly raw: string | undefined
}

/** A text after one change, and that change as an edit of the text inside (LF for every line end). */
export interface ChangedText {
  readonly held: HeldText
  readonly edit: Edit
}

const mark = '\ufeff'

/** The text of a document that was just opened, or sent as a whole. */
export function heldText(source: string): HeldText {
  const shift = source.startsWith(mark) ? 1 : 0
  const body = shift ? source.slice(1) : source
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n'
  return { text: textOf(body), shift, lineEnd, raw: endsAllLines(body, lineEnd) ? undefined : body }
}

/** The text after a change as the editor sends it: a range and its new text, or the whole. */
export function changedText(held: HeldText, change: TextDocumentContentChangeEvent): ChangedText {
  if (!('range' in change)) return replaced(held, heldText(change.text))
  const { range, text } = change
  const isOdd = held.raw !== undefined || text.includes(mark) || !endsAllLines(text, held.lineEnd)
  if (isOdd || (held.shift === 1 && isStart(range.start))) {
    return changedWhole(held, range, text)
  }
  const edit = { span: spanOf(held, range), insert: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text }
  const next = edited(held.text, edit)
  if (edit.span.start === 0 && next.sliceString(0, 1) === mark) return changedWhole(held, range, text)
  return { held: { ...held, text: next }, edit }
}

function endsAllLines(source: string, lineEnd: '\n' | '\r\n'): boolean {
  return lineEnd === '\n' ? !source.includes('\r') : !/\r(?!\n)|(?<!\r)\n/.test(source)
}

function isStart({ line, character }: Place): boolean {
  return line === 0 && character === 0
}

// A CR and an LF that meet become one line end, and a change at the very start may bring or take a BOM: rare, and so made on the whole text.
function changedWhole(
  held: HeldText,
  range: { readonly start: Place; readonly end: Place },
  text: string,
): ChangedText {
  const whole = (held.shift ? mark : '') + (held.raw ?? held.text.sliceString(0, held.text.length, held.lineEnd))
  const start = rawOffset(whole, range.start)
  const end = Math.max(start, rawOffset(whole, range.end))
  return replaced(held, heldText(whole.slice(0, start) + text + whole.slice(end)))
}

/** The offset of a place where CRLF, CR and LF each end a line. */
function rawOffset(whole: string, { line, character }: Place): number {
  const breaks = /\r\n|\r|\n/g
  let start = 0
  for (let before = 0; before < line; before++) {
    if (breaks.exec(whole) === null) return whole.length
    start = breaks.lastIndex
  }
  const end = breaks.exec(whole)?.index ?? whole.length
  return Math.min(start + character, end)
}

// Only what differs is an edit: a client that sends the whole text at each key has changed one letter.
function replaced(before: HeldText, held: HeldText): ChangedText {
  const [old, now] = [before.text.sliceString(0), held.text.sliceString(0)]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++
  let same = 0
  while (same < shorter - start && old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same))
    same++
  return { held, edit: { span: { start, end: old.length - same }, insert: now.slice(start, now.length - same) } }
}
