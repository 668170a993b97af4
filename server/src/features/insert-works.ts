import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { citationInsertion } from '../insertion/citation.js'
import { allEdits } from '../insertion/insertion.js'
import { modelInsertion, sourceOf } from '../insertion/model.js'
import { behindWord, citingPlace } from '../insertion/writing-place.js'
import type { Edit } from '../text/edit.js'
import { findableById } from './find-works.js'
import type { FindableWork } from './works/findable-work.js'
import type { WorksIndex } from './works/works-index.js'

/** What inserting chosen models and works changes. */
export interface InsertedWorks {
  /** One undo: the citation at the place, the entries in the list. */
  readonly edits: readonly Edit[]
  /** The citation itself, for the clipboard where there is no editor. */
  readonly text: string
}

/** A single model brings its name; anything else is one citation of all that was chosen. Ids that are gone are left out. */
export function insertWorks(
  document: AssignmentDocument,
  offset: number,
  ids: readonly string[],
  index: WorksIndex,
): InsertedWorks {
  const chosen = ids.flatMap(id => findableById(document, id, index) ?? [])
  if (chosen.length === 0) return { edits: [], text: '' }
  const [only, another] = chosen
  const model = another === undefined ? only?.model : undefined
  const at = model ? behindWord(document, offset) : citingPlace(document, offset)
  const place = { start: at, end: at }
  const works = (): readonly Reference[] => chosen.flatMap(work => workOf(document, work))
  const insertion = model ? modelInsertion(document, place, model) : citationInsertion(document, place, works())
  return { edits: allEdits(place, insertion), text: insertion.insert.trim() }
}

function workOf(document: AssignmentDocument, { model, works }: FindableWork): readonly Reference[] {
  const work = model ? sourceOf(document, model) : works[0]
  return work ? [work] : []
}
