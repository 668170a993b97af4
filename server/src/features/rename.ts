import type { AssignmentDocument } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { authorEdits } from './rename/author-edits.js'
import { isRefusal, type Refusal } from './rename/refusal.js'
import { renamedPart, type RenamedPart } from './rename/renamed-part.js'
import { warningsOf } from './rename/warnings.js'
import { yearEdits } from './rename/year-edits.js'
import { authorProblem, replacedLength, yearProblem } from './rename/new-name.js'

/** What can be renamed at a place. */
export interface Renamable {
  /** The surname, or the digits of the year, that stand at the place. */
  readonly span: Span
  readonly text: string
}

/** What a rename changes. */
export interface Renamed {
  readonly edits: readonly Edit[]
  /** What the writer ought to know before it is made; whole sentences. */
  readonly warnings: readonly string[]
}

/** The author or year at the offset, in a citation or an entry; a reason where nothing there can be renamed. */
export function renamableAt(document: AssignmentDocument, offset: number): Renamable | Refusal {
  const part = renamedPart(document, offset)
  if (isRefusal(part)) return part
  const { start, end } = part.span
  const text = slice(document.text, start, end)
  const length = part.kind === 'year' ? replacedLength(text) : text.length
  return { span: { start, end: start + length }, text: text.slice(0, length).replace(/\s+/g, ' ') }
}

/**
 * The edits that give the author or year at the offset a new name: in the entry (in both lists where it stands in two) and in every citation of
 * the work, however it is written. A reason where that cannot be done.
 */
export function renamed(document: AssignmentDocument, offset: number, name: string): Renamed | Refusal {
  const part = renamedPart(document, offset)
  if (isRefusal(part)) return part
  const wanted = name.trim().replace(/\s+/g, ' ')
  const problem = part.kind === 'year' ? yearProblem(wanted) : authorProblem(wanted, part.body)
  if (problem !== undefined) return { refusal: problem }
  const edits = editsOf(document, part, wanted)
  if (isRefusal(edits)) return edits
  return { edits, warnings: edits.length === 0 ? [] : warningsOf(document, part, edits) }
}

function editsOf(document: AssignmentDocument, part: RenamedPart, name: string): readonly Edit[] | Refusal {
  const edits = part.kind === 'year' ? yearEdits(document, part, name) : authorEdits(document, part, name)
  if (isRefusal(edits)) return edits
  return edits.filter(({ span, insert }) => slice(document.text, span.start, span.end) !== insert)
}
