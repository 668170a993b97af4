import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { CitedWork } from './document.js'

/** What a citation means, as something to compare: its entry, else a name for the work, so that a work cited twice counts once. */
export function workId({ read, meant }: Pick<CitedWork, 'read' | 'meant'>): ReferenceEntry | string {
  return meant[0] ?? read.key ?? `${read.authors.join(' ').toLowerCase()} ${read.year ?? ''}`
}
