import { relative } from 'node:path'

/** A path as the user would write it: seen from here, with forward slashes. */
export function shown(path: string): string {
  const seen = relative(process.cwd(), path).replace(/\\/g, '/')
  return seen === '' || seen.startsWith('../../..') ? path : seen
}
