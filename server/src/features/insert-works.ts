import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { citationInsertion } from '../insertion/citation.js'
import { allEdits, type Insertion } from '../insertion/insertion.js'
import { modelInsertion, sourceOf } from '../insertion/model.js'
import { behindWord } from '../insertion/writing-place.js'
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
  const at = behindWord(document, offset)
  const place = { start: at, end: at }
  const insertion = insertionOf(document, place, chosen)
  return { edits: allEdits(place, insertion), text: insertion.insert.trim() }
}

function insertionOf(
  document: AssignmentDocument,
  place: { start: number; end: number },
  chosen: readonly FindableWork[],
): Insertion {
  const [only] = chosen
  if (chosen.length === 1 && only?.model) return modelInsertion(document, place, only.model)
  return citationInsertion(
    document,
    place,
    chosen.flatMap(work => workOf(document, work)),
  )
}

function workOf(document: AssignmentDocument, { model, works }: FindableWork): readonly Reference[] {
  const work = model ? sourceOf(document, model) : works[0]
  return work ? [work] : []
}
