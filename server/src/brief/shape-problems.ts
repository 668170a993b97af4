import { listed } from '../text/amounts.js'
import { dataAt } from '../text/plain-data.js'
import { lastKey, partName } from './parts.js'
import type { PlacedProblem } from './problem.js'
import type { ShapeIssue } from '../catalogue/schema.js'
import { nearestKey, shortenedValue, unknownKeyAdvice, wanted } from '../catalogue/shape-words.js'
import { briefFields } from './brief-fields.js'
import { briefShapeIssues } from './schema.js'

/** What of the data is not as a brief has it, each with what to do. Data that is no brief at all has one problem. */
export function shapeProblems(data: unknown): readonly PlacedProblem[] {
  return briefShapeIssues(data).map(issue => {
    const { path, is } = issue
    if (is === 'unknown key') return unknownKey(issue, data)
    return { code: 'brief-shape', severity: severityOf(issue), path, message: message(issue, data) }
  })
}

/** An error where something has no name or the parts of the brief cannot be reached: then the last good brief is the better one. */
function severityOf({ path, is }: ShapeIssue): PlacedProblem['severity'] {
  const key = path.at(-1)
  if (is === 'missing') return key === 'id' || key === 'title' ? 'error' : 'warning'
  if (is === 'no keys' && path.length === 0) return 'error'
  return is === 'no list' && (key === 'sections' || key === 'criteria' || key === 'points') ? 'error' : 'warning'
}

function unknownKey({ path, choices }: ShapeIssue, data: unknown): PlacedProblem {
  const key = String(path.at(-1))
  const meant = nearestKey(key, choices)
  const message = `“${shortenedValue(key)}” in ${partName(data, path)} means nothing here. ${unknownKeyAdvice(meant)}`
  return { code: 'brief-unknown-key', severity: 'hint', path, ofKey: true, message, ...(meant ? { meant } : {}) }
}

function message({ path, is, choices }: ShapeIssue, data: unknown): string {
  const key = lastKey(path)
  const part = partName(data, path)
  if (key === undefined) return 'This is not a brief yet. Begin with “id:” and “title:”, each on a line of its own.'
  if (is === 'missing')
    return `${capital(part)} has no ${key === 'percent' ? 'percent under “pass”' : key}. Add “${key}:”.`
  const isEntry = typeof path.at(-1) === 'number'
  const subject = isEntry
    ? `An entry of “${key}” in ${partName(data, path.slice(0, -2))}`
    : `“${ownKeys(path)}” of ${part}`
  const value = dataAt(data, path)
  const but = typeof value === 'string' ? `, but is “${shortenedValue(value)}”` : ''
  return `${subject} should be ${wanted[is]}${but}. ${adviceOn(path, is, choices)}`
}

function adviceOn(path: ShapeIssue['path'], is: ShapeIssue['is'], choices: readonly string[]): string {
  if (is === 'no choice') return `Choose ${listed(choices, 'or')}.`
  const keys = is === 'no keys' && typeof path.at(-1) === 'string' ? firstKeysOf(path) : []
  return keys.length > 1 ? `Write { ${keys.map(key => `${key}: …`).join(', ')} }.` : advice[is]
}

/** "min" and "max" of "words": two that belong together. */
function firstKeysOf(path: ShapeIssue['path']): readonly string[] {
  const start = `${path.filter(step => typeof step === 'string').join('.')}.`
  const below = Object.keys(briefFields()).flatMap(key => (key.startsWith(start) ? key.slice(start.length) : []))
  return below.filter(key => !key.includes('.')).slice(0, 2)
}

/** "pass.scope" */
function ownKeys(path: ShapeIssue['path']): string {
  const afterList = path.length - [...path].reverse().findIndex(step => typeof step === 'number')
  return path.slice(afterList > path.length ? 0 : afterList).join('.')
}

const advice: Readonly<Record<ShapeIssue['is'], string>> = {
  'unknown key': '',
  missing: '',
  'no choice': '',
  'no number': 'Write it in digits.',
  'no text': 'Put it in quotes.',
  'no list': 'Begin each entry with “- ”.',
  'no keys': 'Begin it with a key such as “id:”.',
  'no switch': 'Write one of the two.',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
