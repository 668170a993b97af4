import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { CitedWork } from './document.js'

/** What a citation means, as something to compare: its entry, else a name for the work, so that a work cited twice counts once. */
export function workId({ read, meant }: Pick<CitedWork, 'read' | 'meant'>): ReferenceEntry | string {
  return meant[0] ?? read.key ?? `${read.authors.join(' ').toLowerCase()} ${read.year ?? ''}`
}

/** Whether a citation counts as a source that was used: not a letter or a talk, nor a work that was read of in another, or that somebody quoted cites, nor what may be no citation. */
export function isSource({ citation: { certainty, kind, personal } }: Pick<CitedWork, 'citation'>): boolean {
  return certainty === 'certain' && kind !== 'secondary' && kind !== 'quoted' && !personal
}
