import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'

/** The first line of a heading with its marks, without white space at its ends: "⟦## 1.1 Define⟧". */
export function headingLine(document: AssignmentDocument, heading: Span): Span {
  const [text = ''] = document.written(heading).split('\n', 1)
  const lead = text.length - text.trimStart().length
  return { start: heading.start + lead, end: Math.max(heading.start + lead, heading.start + text.trimEnd().length) }
}

/** The number of a criterion in its heading: "## ⟦1.1⟧ Define"; the heading's first line where it is not there. */
export function headingNumber(document: AssignmentDocument, heading: Span, id: string): Span {
  const line = headingLine(document, heading)
  const at = document.written(line).indexOf(id)
  return at === -1 ? line : { start: line.start + at, end: line.start + at + id.length }
}

/** The first line of the text. */
export function firstLine(document: AssignmentDocument): Span {
  return { start: 0, end: document.text.line(1).text.trimEnd().length }
}
