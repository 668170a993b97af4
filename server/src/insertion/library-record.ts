import type { AssignmentDocument } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import { leadingNames } from './names.js'
import { foldedTitle } from './open-list.js'
import { groupedBy } from '../text/grouped.js'

/** The record of a catalogue's work in the writer's libraries: same first author, year and title, subtitle aside; undefined where there is none. */
export function libraryRecord({ inputs }: AssignmentDocument, work: Reference): Reference | undefined {
  const title = foldedTitle(work.title ?? '')
  for (const { works } of inputs.libraries) {
    const found = worksByName(works)
      .get(nameKey(work))
      ?.find(other => isBeginning(title, foldedTitle(other.title ?? '')))
    if (found) return found
  }
  return undefined
}

function isBeginning(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

const worksByName = rememberedFor((works: readonly Reference[]) => groupedBy(works, nameKey))

function nameKey(work: Reference): string {
  return `${foldedName(leadingNames(work)[0]?.family ?? '')} ${plainYear(work.year ?? '')}`
}
