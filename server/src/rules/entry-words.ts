import type { ListedEntry } from '../assignment/document.js'
import type { Span } from '../text/span.js'

/** What is underlined for an entry: names and year with its bracket; without them the first words of the line. */
export function firstWords({ span, raw, yearSpan }: ListedEntry): Span {
  if (yearSpan) {
    const bracket = raw.charAt(yearSpan.end - span.start) === ')' ? 1 : 0
    return { start: span.start, end: yearSpan.end + bracket }
  }
  const words = /^(?:\S+\s+){0,4}\S+/.exec(raw)?.[0].length ?? raw.length
  return { start: span.start, end: span.start + words }
}
