import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { citedForms } from '../insertion/cited-form.js'
import { citedInEdits } from '../insertion/cited-in.js'
import { habitsOf } from '../insertion/habits.js'
import { entriesAdded, newEntry } from '../insertion/reference-list.js'
import { entryRemoved } from '../rules/entry-removed.js'
import type { Edit } from '../text/edit.js'
import { overlaps } from '../text/span.js'
import { findableById } from './find-works.js'
import { workAt } from './work-at.js'
import type { WorksIndex } from './works/works-index.js'

/**
 * *I read it in another book*: the edits that make each citation of the work at the offset a secondary one, and put the book read into References
 * in place of the work, since only what was read is listed there. `id` is that of the book (`findWorks`). Empty where no citation of a work stands
 * at the offset, where the book is gone or is the work itself.
 */
export function readElsewhereEdits(
  document: AssignmentDocument,
  offset: number,
  id: string,
  index: WorksIndex,
): readonly Edit[] {
  const work = workAt(document, offset)
  const read = findableById(document, id, index)?.works[0]
  if (work === undefined || read === undefined || work.entries.some(({ reference }) => reference === read)) return []
  const [form] = citedForms(document, [read])
  const unread = work.citations.filter(({ citation }) => citation.kind !== 'secondary')
  const cited = form === undefined ? [] : citedInEdits(unread, form, habitsOf(document).secondaryWords)
  if (form === undefined || cited.length === 0) return []
  const leaving = work.entries.filter(({ list }) => list === 'references')
  return [...cited, ...listEdits(document, leaving, form.reference)]
}

/** The book takes the place of an entry that leaves where they would stand side by side. */
function listEdits(document: AssignmentDocument, leaving: readonly ListedEntry[], read: Reference): readonly Edit[] {
  const entry = newEntry(document, read)
  const added = entry === undefined ? [] : entriesAdded(document, 'references', [entry])
  const removed = leaving.map(gone => ({ gone, edit: entryRemoved(document, gone) }))
  const beside = removed.find(({ edit }) => added.some(({ span }) => overlaps(span, edit.span)))
  if (beside === undefined || entry === undefined) return [...added, ...removed.map(({ edit }) => edit)]
  const others = removed.filter(other => other !== beside).map(({ edit }) => edit)
  return [{ span: beside.gone.span, insert: entry.text }, ...others]
}
