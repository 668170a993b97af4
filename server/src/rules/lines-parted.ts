import type { AssignmentDocument } from '../assignment/document.js'
import { styleOf } from '../insertion/heading-style.js'
import { insertedAt, type Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { HiddenHeading, RunTogether } from './hidden-headings.js'
import { pastedItem } from './joined-lines.js'

/** The edits that put an empty line between lines, make headings of those that name a part of the brief, and list items of those with a bullet. No word is changed. */
export function linesParted(document: AssignmentDocument, { lines, headings }: RunTogether): readonly Edit[] {
  const marks = headingMarks(document, headings)
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const isApart = before
      ? !isSameList(document, before, line)
      : headings[0]?.line === line && hasLineAbove(document, line)
    const gap = isApart ? [insertedAt(line.start, '\n')] : []
    const heading = headings.find(each => each.line === line)
    if (heading) return [...gap, ...headingEdits(heading, marks)]
    const bullet = pastedItem.exec(document.written(line))?.[0]
    if (bullet === undefined) return gap
    return [...gap, { span: { start: line.start, end: line.start + bullet.length }, insert: '- ' }]
  })
}

/** Whether another block ends right above the line, as the item of a list does. */
function hasLineAbove(document: AssignmentDocument, { start }: Span): boolean {
  return start > 1 && document.written({ start: start - 2, end: start }) !== '\n\n'
}

/** Rows of one table, and items of one list, stay together. */
function isSameList(document: AssignmentDocument, before: Span, line: Span): boolean {
  const [first, second] = [document.written(before), document.written(line)]
  const item = /^(?:[-*+]|\d+[.)])\s/
  const isItem = (text: string): boolean => pastedItem.test(text) || item.test(text)
  return (first.startsWith('|') && second.startsWith('|')) || (isItem(first) && isItem(second))
}

interface HeadingMarks {
  readonly section: string
  readonly criterion: { readonly open: string; readonly close: string }
}

/** Criteria as the document has their headings elsewhere; else one level below sections, where there are any. */
function headingMarks(document: AssignmentDocument, headings: readonly HiddenHeading[]): HeadingMarks {
  const sample = document.answers.find(({ heading }) => heading !== undefined)
  const hasSections = document.openedSections.length > 0 || headings.some(({ names }) => names.section !== undefined)
  const criterion =
    sample?.heading === undefined
      ? { open: hasSections ? '### ' : '## ', close: '' }
      : styleOf(document, sample.heading, sample.criterion.id)
  return { section: '## ', criterion }
}

function headingEdits({ line, names }: HiddenHeading, { section, criterion }: HeadingMarks): readonly Edit[] {
  if (names.criteria.length === 0) return [insertedAt(line.start, section)]
  const close = criterion.close === '' ? [] : [insertedAt(line.end, criterion.close)]
  return [insertedAt(line.start, criterion.open), ...close]
}
