import type { Span } from './span.js'

/** Replace `span` (UTF-16 offsets of the text before all edits of the same list) by `insert`. */
export interface Edit {
  readonly span: Span
  readonly insert: string
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
