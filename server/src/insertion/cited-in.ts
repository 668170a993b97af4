import type { CitedWork } from '../assignment/document.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { bracketed, type CitedForm } from './cited-form.js'

/**
 * The edits that say of citations that their work was read in another: "(Kolb, 1984, cited in Starr, 2016)". A page that stands behind the year is
 * that of the book read, and so stays last (Cite Them Right, secondary referencing). Citations by key, or without a year, are left as they are.
 */
export function citedInEdits(
  citations: readonly CitedWork[],
  read: CitedForm,
  words: 'cited in' | 'quoted in' | 'in' = 'cited in',
): readonly Edit[] {
  const places = citations.flatMap(({ citation: { yearSpan, key } }) =>
    yearSpan === undefined || key !== undefined ? [] : [yearSpan.end],
  )
  return [...new Set(places)].map(end => insertedAt(end, `, ${words} ${bracketed(read)}`))
}
