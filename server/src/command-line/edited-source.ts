import { applyEdits, type Edit } from '../text/edit.js'

/** A file's own text after edits in offsets of the text with LF line ends; what is inserted gets the line ends that the file has. */
export function editedSource(source: string, edits: readonly Edit[]): string {
  const returns = [...source.matchAll(/\r\n/g)].map(({ index }, count) => index - count)
  const lineEnd = returns.length > 0 ? '\r\n' : '\n'
  const own = (offset: number): number => offset + countBelow(returns, offset)
  return applyEdits(
    source,
    edits.map(({ span, insert }) => ({
      span: { start: own(span.start), end: own(span.end) },
      insert: insert.replace(/\n/g, lineEnd),
    })),
  )
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
