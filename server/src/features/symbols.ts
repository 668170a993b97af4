import type { AssignmentDocument } from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import type { Span } from '../text/span.js'
import { counted } from '../text/amounts.js'

/** A heading in the outline, with all that stands below it. */
export interface OutlineSymbol {
  readonly name: string
  /** "12 marks" for a criterion's heading, else "". */
  readonly detail: string
  readonly span: Span
  /** The heading itself; lies in `span`. */
  readonly heading: Span
  readonly children: readonly OutlineSymbol[]
}

/** The headings as a tree; text before the first heading has none. */
export function symbols(document: AssignmentDocument): readonly OutlineSymbol[] {
  const marks = new Map<number, number>()
  for (const { heading, criterion } of document.answers) {
    if (heading && criterion.marks !== undefined)
      marks.set(heading.start, (marks.get(heading.start) ?? 0) + criterion.marks)
  }
  return outline(document.sections, marks)
}

function outline(sections: readonly Section[], marks: ReadonlyMap<number, number>): readonly OutlineSymbol[] {
  return sections
    .filter(section => section.level > 0)
    .map(({ title, heading, span, children }) => {
      const detail = marks.get(heading.start)
      return {
        name: title.trim() === '' ? 'Heading without text' : title.trim(),
        detail: detail === undefined ? '' : counted(detail, 'mark'),
        span,
        heading,
        children: outline(children, marks),
      }
    })
}
