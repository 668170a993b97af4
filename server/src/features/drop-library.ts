import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { citationInsertion } from '../insertion/citation.js'
import { allEdits } from '../insertion/insertion.js'
import { libraryNamed } from '../insertion/named-library.js'
import { citingPlace } from '../insertion/writing-place.js'
import type { Edit } from '../text/edit.js'

/** A file with more works is somebody's library: it is named, and nobody wants to cite all of it. */
const mostCited = 10

/**
 * What a library file that is dropped into the text changes: a few works are cited at the place and listed, as from any other door; a file that the
 * assignment does not use yet is named in its front matter. `path` is seen from the assignment's folder; undefined where the file has none.
 */
export function droppedLibrary(
  document: AssignmentDocument,
  offset: number,
  works: readonly Reference[],
  path: string | undefined,
): readonly Edit[] {
  const at = citingPlace(document, offset)
  const place = { start: at, end: at }
  const cited =
    works.length > 0 && works.length <= mostCited ? allEdits(place, citationInsertion(document, place, works)) : []
  // What lies beside the assignment is read unasked.
  const isRead =
    path === undefined || (!path.includes('/') && document.inputs.libraries.some(({ name }) => name === path))
  return isRead || works.length === 0 ? cited : [...libraryNamed(document, path), ...cited]
}
