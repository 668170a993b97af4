import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { firstLine, headingLine } from './heading-line.js'

/** The place for what concerns the whole text: its title, else the brief's id in the front matter, else the first line. */
export function leadingLine(document: AssignmentDocument): Span {
  if (document.title) return headingLine(document, document.title)
  return document.frontMatter.assignment?.span ?? firstLine(document)
}
