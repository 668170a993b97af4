import type { Answer, AssignmentDocument } from '../assignment/document.js'
import type { BriefSection } from '../brief/brief.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { criterionPlace, type CriterionPlace } from './criterion-place.js'
import { guidanceComment } from '../brief/guidance-comment.js'
import { headingText, plainStyle, styleOf, type HeadingStyle } from './heading-style.js'

/**
 * The edits that give criteria without a heading theirs: each in its place in the brief's order, in the document's own style, the guidance below
 * it as a closed comment. Where the other sections of the brief have a heading and this one has none, it gets one too.
 */
export function headingsInserted(document: AssignmentDocument, ids: readonly string[]): readonly Edit[] {
  const headed = document.answers.filter(({ heading }) => heading !== undefined).map(({ section }) => section.id)
  const opened = new Set([...document.openedSections.map(({ id }) => id), ...headed])
  return document.answers
    .filter(({ criterion, heading }) => ids.includes(criterion.id) && heading === undefined)
    .map(answer => {
      const needsSection = document.openedSections.length > 0 && !opened.has(answer.section.id)
      opened.add(answer.section.id)
      return headingEdit(document, answer, needsSection)
    })
}

function headingEdit(document: AssignmentDocument, answer: Answer, needsSection: boolean): Edit {
  const place = criterionPlace(document, answer)
  const parts = [
    needsSection ? sectionHeading(document, answer.section.id) : '',
    criterionHeading(document, answer),
    guidanceComment(answer.criterion),
  ]
  return insertedAt(place.offset, spaced(place, parts.filter(part => part !== '').join('\n\n')))
}

function spaced({ side }: CriterionPlace, text: string): string {
  if (side === 'alone') return `${text}\n`
  return side === 'before' ? `${text}\n\n` : `\n\n${text}`
}

/** The heading of a criterion, in the style that the document gives the others. */
export function criterionHeading(document: AssignmentDocument, { criterion, section }: Answer): string {
  const sample = sampleAnswer(document, section.id)
  if (sample?.heading === undefined)
    return headingText(plainStyle(levelBelowSection(document)), criterion.id, criterion.title)
  const style = styleOf(document, sample.heading, sample.criterion.id)
  return headingText(style, criterion.id, criterion.title, sample.section.id, section.id)
}

/** A heading to take the style from: one that answers a single criterion, of the same section if there is one. */
function sampleAnswer({ answers }: AssignmentDocument, section: string): Answer | undefined {
  const headed = answers.filter(({ heading }) => heading !== undefined)
  const single = headed.filter(answer =>
    headed.every(other => other === answer || other.heading?.start !== answer.heading?.start),
  )
  const samples = single.length > 0 ? single : headed
  return samples.find(answer => answer.section.id === section) ?? samples[0]
}

function levelBelowSection({ openedSections, sections }: AssignmentDocument): number {
  const level = openedSections[0]?.section.level
  if (level !== undefined && level < 6) return level + 1
  return sections.filter(section => section.level === 1).length > 1 ? 1 : 2
}

function sectionHeading(document: AssignmentDocument, id: string): string {
  const section = briefSection(document, id)
  const sample = document.openedSections[0]
  if (section === undefined || sample === undefined) return ''
  const style: HeadingStyle = styleOf(document, sample.section.heading, sample.id)
  return headingText(style, id, section.title)
}

function briefSection(document: AssignmentDocument, id: string): BriefSection | undefined {
  return document.inputs.brief?.sections.find(section => section.id === id)
}
