import type { CitedWork } from './document.js'

/** A name for the work a citation means, so that a work cited twice counts once. */
export function workId({ read, entries }: CitedWork): string {
  const entry = entries[0]
  if (entry) return `entry ${String(entry.span.start)}`
  return read.key ?? `${read.authors.join(' ').toLowerCase()} ${read.year ?? ''}`
}
