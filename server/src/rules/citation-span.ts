import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import type { Citation } from '../syntax/citation.js'
import type { Span } from '../text/span.js'

/** What is underlined for a citation: with its bracket where nothing else stands in it, "⟦(Starr, 2016)⟧", "(Abel, 2001; ⟦Starr, 2016⟧)", "⟦Starr (2016)⟧". */
export function citationSpan(document: AssignmentDocument, { span, group }: Citation): Span {
  const inBracket = group.start === span.start - 1 && group.end === span.end + 1
  return inBracket && document.written({ start: group.start, end: span.start }) === '(' ? group : span
}

/** Whether somebody in the citation is a person whom the writer marked as no author. */
export function namesNoAuthor({ inputs }: AssignmentDocument, { citation }: CitedWork): boolean {
  return inputs.notAuthors.size > 0 && citation.authors.some(author => inputs.notAuthors.has(author))
}
