import { applyEdits, type Edit } from '../text/edit.js'
import { firstIndex } from '../text/first-index.js'

/** A file's own text after edits in offsets of the text with LF line ends; what is inserted gets the line ends that the file has. */
export function editedSource(source: string, edits: readonly Edit[]): string {
  const returns = [...source.matchAll(/\r\n/g)].map(({ index }, count) => index - count)
  const lineEnd = returns.length > 0 ? '\r\n' : '\n'
  const own = (offset: number): number => offset + firstIndex(returns.length, index => (returns[index] ?? 0) >= offset)
  return applyEdits(
    source,
    edits.map(({ span, insert }) => ({
      span: { start: own(span.start), end: own(span.end) },
      insert: insert.replace(/\n/g, lineEnd),
    })),
  )
}
