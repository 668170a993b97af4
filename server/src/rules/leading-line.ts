import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { firstLine, headingLine } from './heading-line.js'

/** The place for what concerns the whole text: its title, else the brief's id in the front matter, else the first line. */
export function leadingLine(document: AssignmentDocument): Span {
  const title = document.sections.find(({ level }) => level > 0)
  if (title?.level === 1) return headingLine(document, title.heading)
  return document.frontMatter.assignment?.span ?? firstLine(document)
}
