import type { Answer, AssignmentDocument } from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import { slice } from '../text/rope.js'

/** Where a criterion's heading belongs. */
export interface CriterionPlace {
  readonly offset: number
  /** Whether it goes behind what ends at the offset or before what starts there; "alone" in an empty text. */
  readonly side: 'after' | 'before' | 'alone'
}

/**
 * The place of a criterion in the brief's order: behind the one before it in its section, else below the section's heading, else before the one
 * behind it, else behind the last answer before it, else before the lists, else at the end.
 */
export function criterionPlace(document: AssignmentDocument, answer: Answer): CriterionPlace {
  const { answers } = document
  const index = answers.findIndex(({ criterion }) => criterion.id === answer.criterion.id)
  const sectionmates = (candidate: Answer): boolean => candidate.section.id === answer.section.id
  const before = answers.slice(0, index).filter(candidate => candidate.heading !== undefined && candidate !== answer)
  const after = answers.slice(index + 1).filter(candidate => candidate.heading !== undefined)
  const sibling = before.filter(sectionmates).at(-1)
  if (sibling) return behind(document, sibling)
  const opened = document.openedSections.find(({ id }) => id === answer.section.id)
  if (opened) return visible(document, ownEnd(document, opened.section))
  const next = after.find(sectionmates)
  if (next?.heading) return { offset: next.heading.start, side: 'before' }
  const last = before.at(-1)
  if (last) return behind(document, last)
  const first = after[0]
  if (first?.heading)
    return { offset: Math.min(first.heading.start, sectionStart(document, first) ?? Infinity), side: 'before' }
  const list = document.references.lists[0]
  if (list) return { offset: list.heading.start, side: 'before' }
  return visible(document, document.blocks.at(-1)?.end ?? document.frontMatter.span?.end ?? 0)
}

function behind(document: AssignmentDocument, { span, heading }: Answer): CriterionPlace {
  return visible(document, span?.end ?? heading?.end ?? 0)
}

function sectionStart({ openedSections }: AssignmentDocument, answer: Answer): number | undefined {
  return openedSections.find(({ id }) => id === answer.section.id)?.section.heading.start
}

/** The end of what stands directly below a heading, before its first subsection. */
function ownEnd({ blocks }: AssignmentDocument, section: Section): number {
  const end = section.children[0]?.firstBlock ?? section.endBlock
  return blocks[end - 1]?.end ?? section.heading.end
}

/** Behind a place, or before the comment in which everything written there would be hidden. */
function visible(document: AssignmentDocument, offset: number): CriterionPlace {
  const open = document.comments.find(comment => !comment.closed && comment.span.start < offset)
  const end = open ? document.text.lineAt(open.span.start).from : offset
  const line = document.text.lineAt(Math.min(end, document.text.length))
  const trimmed = slice(document.text, line.from, end).trimEnd()
  if (trimmed === '' && line.from === 0) return { offset: 0, side: 'alone' }
  return { offset: trimmed === '' ? end : line.from + trimmed.length, side: trimmed === '' ? 'before' : 'after' }
}
