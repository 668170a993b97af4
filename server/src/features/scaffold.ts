import { acrossCriteria, headedCriteria, type Brief, type BriefSection, type Criterion } from '../brief/brief.js'
import { isWhole } from '../brief/whole.js'
import {
  acrossComment,
  askForWording,
  guidanceComment,
  guidanceInOurWords,
  inOurWords,
} from '../brief/guidance-comment.js'

/** A new assignment, and where the writer starts. */
export interface Scaffold {
  readonly text: string
  /** Below the first criterion's heading. */
  readonly offset: number
}

/**
 * Headings in the brief's order, an empty line to write on below each, between empty ones, its guidance as a comment, and the lists that the brief wants. What is
 * said of the whole assignment stands below the title.
 * What is marked across the assignment has no heading: comments below the title tell of it.
 */
export function scaffold(brief: Brief): Scaffold {
  const isOurs = brief.wording === 'paraphrased'
  const marks = isWhole(brief) ? '##' : '###' // the title of the whole stands above already
  const section = isOurs ? sectionInOurWords : (each: BriefSection) => sectionText(brief, each, marks)
  const sections = headedSections(brief)
  const first = sections.flatMap(({ criteria }) => criteria)[0]
  const title = `---\nassignment: ${brief.id}\n---\n\n# ${oneLine(brief.title)}\n\n`
  const isOneText = first === undefined && brief.sections.length > 0
  // Of one text the question stands in the brief's own guidance.
  const room = isOneText ? '\n\n' : ''
  const top = `${title}${room}${isOurs ? `<!-- ${askForWording} -->\n\n` : ''}${guidanceText(brief)}${acrossText(brief)}`
  const text = `${top}${sections.map(section).join('')}${listsText(brief)}`
  if (first === undefined) return { text, offset: isOneText ? title.length : top.length }
  const heading = isOurs ? criterionHeading({ ...first, title: '' }) : criterionHeading(first, marks)
  return { text, offset: text.indexOf(heading, top.length) + heading.length }
}

/** The sections with what has headings in them; those that hold nothing else are left out. */
function headedSections(brief: Brief): readonly BriefSection[] {
  const headed = headedCriteria(brief)
  return brief.sections
    .map(section => ({ section, criteria: section.criteria.filter(criterion => headed.includes(criterion)) }))
    .filter(({ section, criteria }) => criteria.length > 0 || section.criteria.length === 0)
    .map(({ section, criteria }) => ({ ...section, criteria }))
}

function acrossText(brief: Brief): string {
  return acrossCriteria(brief)
    .map(criterion => `${acrossComment(brief, criterion)}\n\n`)
    .join('')
}

function sectionText(brief: Brief, section: BriefSection, marks: string): string {
  const heading = isWhole(brief) ? '' : `## ${section.id} ${oneLine(section.title)}\n\n`
  return `${heading}${guidanceText(section)}${section.criteria.map(each => criterionText(each, marks)).join('')}`
}

/** The guidance of a section, or of the brief, without its marks. */
function guidanceText({ guidance }: Pick<BriefSection, 'guidance'>): string {
  const comment = guidanceComment({ guidance })
  return comment === '' ? '' : `${comment}\n\n`
}

/** Nobody is to hand in our words for the awarding body's: they are comments below the bare number. */
function sectionInOurWords(section: BriefSection): string {
  const { id, title, criteria } = section
  const bare = criteria.map(criterion =>
    criterionText({ ...criterion, title: '', guidance: guidanceInOurWords(criterion) }),
  )
  return `## ${id}\n\n<!-- ${inOurWords(oneLine(title))} -->\n\n${guidanceText(section)}${bare.join('')}`
}

/** The caret's place is at its end. */
function criterionHeading({ id, title }: Criterion, marks = '###'): string {
  return `${marks} ${oneLine(`${id} ${title}`)}\n\n`
}

function criterionText(criterion: Criterion, marks?: string): string {
  const guidance = guidanceComment(criterion)
  return `${criterionHeading(criterion, marks)}\n\n${guidance === '' ? '' : `${guidance}\n\n`}`
}

function listsText({ referencing }: Brief): string {
  const references = `## ${oneLine(referencing?.references ?? 'References')}\n`
  if (referencing?.bibliographyWanted === 'none') return references
  if (referencing?.bibliographyWanted === undefined && referencing?.bibliography === undefined) return references
  return `${references}\n\n\n## ${oneLine(referencing.bibliography ?? 'Bibliography')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
