import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { groupedBy } from '../text/grouped.js'
import { once } from '../text/once.js'
import { citationChanged } from './citation-changed.js'

/** Citations that differ from one entry in the very same way. */
export interface AlikeCitations {
  readonly count: number
  /** What makes all of them say what the entry says, each in its own form. */
  readonly edits: () => readonly Edit[]
}

/**
 * For a citation that differs from its entry, all that do so with the same names and year, as when the year of an entry was changed. Grouped once,
 * and the edits of a group worked out once: hundreds of findings may ask for them.
 */
export function alikeCitations(document: AssignmentDocument): (cited: CitedWork) => AlikeCitations | undefined {
  const groups = once(() => {
    const differing = document.citations.filter(({ differs, entries }) => differs.length > 0 && entries.length === 1)
    return new Map([...groupedBy(differing, wayOf)].map(([way, cited]) => [way, groupOf(document, cited)]))
  })
  return cited => groups().get(wayOf(cited))
}

/** Which entry, and what is said of it instead. */
function wayOf({ citation, entries: [entry], differs }: CitedWork): string {
  const { authors, etAl, year } = citation
  return JSON.stringify([entry?.span.start, authors, etAl, year, differs])
}

function groupOf({ text }: AssignmentDocument, alike: readonly CitedWork[]): AlikeCitations {
  const edits = once(() => {
    const changes = alike.flatMap(cited => cited.entries.flatMap(entry => citationChanged(text, cited, entry)))
    // Two works cited with one name have it changed once.
    return [...new Map(changes.map(edit => [edit.span.start, edit])).values()]
  })
  return { count: alike.length, edits }
}
