import { dataAt, entriesOf, fieldsOf, textOfData } from '../text/plain-data.js'

/** A section, criterion or point as it stands in the file, good or bad. */
export interface Part {
  readonly kind: 'section' | 'criterion' | 'point'
  readonly path: readonly (string | number)[]
  readonly id: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
  readonly parts: readonly Part[]
}

const levels = [
  { key: 'sections', kind: 'section' },
  { key: 'criteria', kind: 'criterion' },
  { key: 'points', kind: 'point' },
] as const

/** The sections of a brief file, each with its criteria and these with their points. */
export function sectionsOf(data: unknown): readonly Part[] {
  return partsOf(data, [], 0)
}

function partsOf(data: unknown, path: Part['path'], depth: number): readonly Part[] {
  const level = levels[depth]
  if (level === undefined) return []
  return entriesOf(fieldsOf(data)[level.key]).map((entry, index) => {
    const fields = fieldsOf(entry)
    const own = [...path, level.key, index]
    return { kind: level.kind, path: own, id: textOfData(fields['id']), fields, parts: partsOf(entry, own, depth + 1) }
  })
}

/** "criterion 1.2", "criterion number 3" where it has no id; "the brief" for what is in none. */
export function partName(data: unknown, path: Part['path']): string {
  const within = path.filter(
    (step, index) => typeof step === 'number' && levels.some(({ key }) => key === path[index - 1]),
  ).length
  const level = levels[within - 1]
  if (level === undefined) return 'the brief'
  // sections, 0, criteria, 1: two steps a level.
  const own = path.slice(0, within * 2)
  const id = textOfData(fieldsOf(dataAt(data, own))['id'])
  return id === undefined ? `${level.kind} number ${Number(own.at(-1)) + 1}` : `${level.kind} ${id}`
}

/** "marks" for sections, 0, marks; "verbs" for an entry of verbs; undefined for the brief itself. */
export function lastKey(path: Part['path']): string | undefined {
  return path.filter(step => typeof step === 'string').at(-1)
}
