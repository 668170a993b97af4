import { editDistance } from '../text/distance.js'
import type { ShapeIssue } from './schema.js'

// How faults in the shape of a file that a person writes (a brief, models, sources) are put into words.

/** "should be …" */
export const wanted: Readonly<Record<ShapeIssue['is'], string>> = {
  'unknown key': '',
  missing: '',
  'no choice': 'one of a few words',
  'no number': 'a number',
  'no text': 'text',
  'no list': 'a list',
  'no keys': 'a group of keys',
  'no switch': 'true or false',
}

/** Of the keys that mean something the one that is near to one that means nothing. */
export function nearestKey(key: string, choices: readonly string[]): string | undefined {
  return choices.find(known => editDistance(key.toLowerCase(), known.toLowerCase(), 2) <= 2)
}

/** What to do about a key that means nothing. */
export function unknownKeyAdvice(nearest: string | undefined): string {
  return nearest === undefined ? 'Remove it, or leave it for other programs.' : `Did you mean “${nearest}”?`
}

/** A value as a message quotes it: one line of at most 40 signs. */
export function shortenedValue(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
