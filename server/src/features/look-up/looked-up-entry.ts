import type { AssignmentDocument } from '../../assignment/document.js'
import type { Reference } from '../../bibliography/reference.js'
import { entryText, plainEntry } from '../../insertion/entry.js'
import { gap, gapsIn } from '../../insertion/gaps.js'
import type { Habits } from '../../insertion/habits.js'
import { wantedParts } from '../../rules/missing-parts.js'

/**
 * The entry of a work that a registry described. A style leaves out what it is not given, and nobody sees that it is missing: so where the plain
 * template has a gap, the plain template it is. A place that this writer gives nowhere is no gap.
 */
export function lookedUpEntry(document: AssignmentDocument, work: Reference, habits: Habits): string {
  const plain = withoutNeedlessPlace(plainEntry(work, habits), document)
  const hasGaps = templated.has(work.type) && gapsIn(plain).length > 0
  return hasGaps || document.inputs.printed(work) === undefined ? plain : entryText(document, work, habits)
}

/** Kinds whose plain template knows what belongs to them. */
const templated: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
])

function withoutNeedlessPlace(entry: string, document: AssignmentDocument): string {
  const hasEntries = document.references.entries.some(({ understood }) => understood)
  const isWanted = wantedParts(document).place !== 'without' || !hasEntries
  return isWanted ? entry : entry.replace(`${gap('place')}: `, '')
}
