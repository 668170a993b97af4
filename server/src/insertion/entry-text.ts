import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { gap } from './gaps.js'
import { habitsOf, type Habits } from './habits.js'
import { lacksParts } from './lacking-parts.js'
import { undated } from './names.js'
import { plainEntry } from './plain-entry.js'
import { printedFor } from './printed-marks.js'

/**
 * The entry of a work as this document would list it: one line of Markdown without a list marker. It is printed in the style where the work has all that its entry
 * needs, and written by the plain template where it has not: a style leaves out what is missing, and the template marks it as a gap for the writer to fill.
 */
export function entryText(document: AssignmentDocument, work: Reference): string {
  const habits = habitsOf(document)
  const plain = withoutNeedlessPlace(plainEntry(work, habits), work, habits)
  const isLacking = document.inputs.hasOwnStyle !== true && (lacksParts(work) || plain.includes(gap('place')))
  const printed = isLacking || !isWhole(work, habits) ? undefined : document.inputs.printed(work)
  return printed === undefined ? plain : printedFor(printed, work, habits)
}

/** Leaves out the gap for a place that this writer never gives, unless the catalogue has one that is not confirmed. */
function withoutNeedlessPlace(entry: string, { unverified }: Reference, { wantsPlace }: Habits): string {
  return wantsPlace || unverified.length > 0 ? entry : entry.replace(`${gap('place')}: `, '')
}

/** Whether a style can print it. A year that is merely not known is missing: a style would write "no date". */
function isWhole(work: Reference, habits: Habits): boolean {
  const hasTitle = work.title !== undefined && work.title.trim() !== ''
  return hasTitle && work.unverified.length === 0 && (work.year !== undefined || undated(work, habits) !== undefined)
}
