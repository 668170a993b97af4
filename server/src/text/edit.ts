import type { Span } from './span.js'

/** Replace `span` (UTF-16 offsets of the text before all edits of the same list) by `insert`. */
export interface Edit {
  readonly span: Span
  readonly insert: string
}

/** The edit that inserts at the offset, and replaces nothing. */
export function insertedAt(offset: number, insert: string): Edit {
  return { span: { start: offset, end: offset }, insert }
}

/**
 * The text after all edits. They may come in any order; two insertions at one place keep their order.
 * An edit that overlaps one before it is left out rather than spoiling the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let done = 0
  for (const { span, insert } of ordered) {
    if (span.start < done) continue
    result += text.slice(done, span.start) + insert
    done = span.end
  }
  return result + text.slice(done)
}

/** One stretch that covers several edits: [start, end) of the text before them became `length` units in the text after them. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** By how many units the text has grown, or shrunk: so far what stands behind the change has moved. 0 without a change. */
export function growthOf(change: Change | undefined): number {
  return change === undefined ? 0 : change.length - (change.end - change.start)
}

/**
 * The smallest stretch that covers all edits, each given in offsets of the text after those before it; undefined for none. `before` covers
 * edits that were made before them.
 */
export function changeOf(edits: readonly Edit[], before?: Change): Change | undefined {
  let whole = before
  for (const { span, insert } of edits) {
    const length = insert.includes('\r') ? insert.replace(/\r\n/g, '\n').length : insert.length
    whole = whole ? joined(whole, span, length) : { start: span.start, end: span.end, length }
  }
  return whole
}

function joined(before: Change, span: Span, inserted: number): Change {
  const left = Math.max(0, before.start - span.start)
  const right = Math.max(0, span.end - (before.start + before.length))
  return {
    start: before.start - left,
    end: before.end + right,
    length: left + before.length + right + inserted - (span.end - span.start),
  }
}
