import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'

/** The words of a heading, on its first line: without hashes, stars and white space. For "## ⟦1.1 Define⟧ ##". */
export function headingLine(document: AssignmentDocument, heading: Span): Span {
  const line = document.text.lineAt(heading.start)
  const text = line.text.slice(heading.start - line.from)
  const lead = /^\s*(?:#{1,6}\s+|\*\*|__)?\s*/.exec(text)?.[0].length ?? 0
  const tail = /(?:\s+#+|\*\*|__)?\s*$/.exec(text)?.[0].length ?? 0
  const start = heading.start + Math.min(lead, text.length)
  return { start, end: Math.max(start, heading.start + text.length - tail) }
}

/** The first line of the text. */
export function firstLine(document: AssignmentDocument): Span {
  return { start: 0, end: document.text.line(1).text.trimEnd().length }
}
