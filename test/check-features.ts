import { expect } from 'vitest'
import type { AssignmentDocument, Inputs } from '../server/src/assignment/document.js'
import { readAssignment } from '../server/src/assignment/read-assignment.js'
import { completionsAt } from '../server/src/features/completion.js'
import type { CompletionItem } from '../server/src/features/completion/completion-item.js'
import { hoverAt } from '../server/src/features/hover.js'
import { applyEdits, type Edit } from '../server/src/text/edit.js'
import { textOf } from '../server/src/text/rope.js'
import type { Span } from '../server/src/text/span.js'
import { smallInputs } from './small-assignment.js'

/** The document of a text without its cursor mark, and the cursor's offset. */
export function assignmentAt(
  marked: string,
  inputs: Inputs = smallInputs,
): { readonly document: AssignmentDocument; readonly offset: number; readonly text: string } {
  const text = marked.replace('‸', '')
  return { document: readAssignment(textOf(text), inputs), offset: marked.indexOf('‸'), text }
}

/** The document of a text without marks. */
export function assignmentOf(text: string, inputs: Inputs = smallInputs): AssignmentDocument {
  return readAssignment(textOf(text), inputs)
}

/** The text with each of the spans in ⟦…⟧; inner ones inside outer ones. */
export function withSpans(text: string, spans: readonly Span[]): string {
  const ends = spans.map(({ end, start }) => ({ span: { start: end, end }, insert: '⟧', size: end - start }))
  const starts = spans.map(({ start, end }) => ({ span: { start, end: start }, insert: '⟦', size: start - end }))
  return applyEdits(
    text,
    [...ends, ...starts].sort((a, b) => a.span.start - b.span.start || a.size - b.size),
  )
}

/** The hover at ‸ holds each of the texts; what it is over is returned in ⟦…⟧. */
export function checkHover(marked: string, holds: readonly string[], inputs: Inputs = smallInputs): string {
  const { document, offset, text } = assignmentAt(marked, inputs)
  const hover = hoverAt(document, offset)
  expect(hover, 'a hover').toBeDefined()
  for (const part of holds) expect(hover?.markdown).toContain(part)
  return hover ? withSpans(text, [hover.span]) : ''
}

/** The suggestions at ‸, best first. */
export function suggestionsAt(
  marked: string,
  explicit = false,
  inputs: Inputs = smallInputs,
): readonly CompletionItem[] {
  const { document, offset } = assignmentAt(marked, inputs)
  return completionsAt(document, offset, { explicit }).items
}

/** The whole text after choosing the suggestion with this label, as one undo would take it back. */
export function chosen(marked: string, label: string, explicit = false, inputs: Inputs = smallInputs): string {
  const { document, offset, text } = assignmentAt(marked, inputs)
  const item = completionsAt(document, offset, { explicit }).items.find(known => known.label === label)
  expect(item, `a suggestion called ${label}`).toBeDefined()
  if (item === undefined) return ''
  expect(item.span.end, 'the caret is at the end of what is replaced').toBe(offset)
  for (const edit of item.extraEdits) {
    const apart = edit.span.end < item.span.start || edit.span.start > item.span.end
    expect(apart, 'extra edits keep away from the caret').toBe(true)
  }
  return afterEdits(text, [{ span: item.span, insert: item.insert }, ...item.extraEdits])
}

/** The text after edits; none may overlap another. */
export function afterEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  ordered
    .slice(1)
    .forEach((edit, index) => expect(edit.span.start).toBeGreaterThanOrEqual(ordered[index]?.span.end ?? 0))
  return applyEdits(text, edits)
}
