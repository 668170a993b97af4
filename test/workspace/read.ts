import type { Reference } from '../../server/src/bibliography/reference.js'
import { bibEntryOf, itemOfBibEntry, itemOfJson, itemOfRis } from '../../server/src/workspace/citation-js.js'
import { readLibrary, type ReadLibrary } from '../../server/src/workspace/read-library.js'

/** The library in a file of this name and text, read in one go. */
export function read(name: string, text: string): ReadLibrary {
  const reading = readLibrary(name, text, { bibEntryOf, itemOfBibEntry, itemOfRis, itemOfJson })
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value
}

/** What a work tells, one field a line; nothing is written for what it does not tell. */
function told(work: Reference | undefined): Record<string, unknown> {
  const { authors, editors, ...fields } = work ?? {}
  const names = (list: Reference['authors'] = []): readonly string[] =>
    list.map(({ family, given, body }) => (body ? `{${family}}` : `${family}, ${given}`))
  const rest = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && value !== false)
  return {
    ...Object.fromEntries(rest.filter(([name]) => name !== 'unverified')),
    ...(authors?.length ? { authors: names(authors) } : {}),
    ...(editors?.length ? { editors: names(editors) } : {}),
  }
}

/** What the first work of a file tells. */
export const only = (name: string, text: string): Record<string, unknown> => told(read(name, text).works[0])
