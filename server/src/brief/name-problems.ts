import { nearestWord } from '../text/distance.js'
import { entriesOf, textOfData } from '../text/plain-data.js'
import { sectionsOf, type Part } from './parts.js'
import type { PlacedProblem } from './problem.js'

/** The ids that a brief may name. What is left out is not checked. */
export interface KnownNames {
  readonly verbs?: readonly string[]
  readonly sources?: readonly string[]
  readonly models?: readonly string[]
  /** Signal families of moves, and lexicons of examples. */
  readonly families?: readonly string[]
}

/** Names of verbs, sources, models, signal families and points that nobody knows, each with the nearest that somebody does. */
export function nameProblems(data: unknown, known: KnownNames): readonly PlacedProblem[] {
  const criteria = sectionsOf(data).flatMap(section => section.parts)
  const points = criteria.flatMap(criterion => criterion.parts)
  const pointIds = points.flatMap(({ id }) => id ?? [])
  const unknown: readonly Unknown[] = [
    ...criteria.flatMap(criterion => [
      ...inList(criterion, 'verbs', 'verb', known.verbs),
      ...inList(criterion, 'sources', 'source', known.sources),
      ...inList(criterion, 'models', 'model', known.models),
    ]),
    ...points.flatMap(point => [
      ...inField(point, 'family', 'signal family', known.families),
      ...inField(point, 'alternative', 'point', pointIds),
    ]),
  ]
  return unknown.slice(0, mostUnknown).map(problem)
}

/** The nearest of each is looked for among hundreds. */
const mostUnknown = 100

interface Unknown {
  readonly name: string
  /** "signal family" */
  readonly what: string
  readonly known: readonly string[]
  readonly path: PlacedProblem['path']
}

function inList(part: Part, key: string, what: string, known: readonly string[] | undefined): readonly Unknown[] {
  const value = part.fields[key]
  const isList = Array.isArray(value)
  return (isList ? entriesOf(value) : [value]).flatMap((entry, index) =>
    named(textOfData(entry), what, known, [...part.path, key, ...(isList ? [index] : [])]),
  )
}

function inField(part: Part, key: string, what: string, known: readonly string[] | undefined): readonly Unknown[] {
  return named(textOfData(part.fields[key]), what, known, [...part.path, key])
}

function named(
  name: string | undefined,
  what: string,
  known: readonly string[] | undefined,
  path: Unknown['path'],
): readonly Unknown[] {
  return name === undefined || known === undefined || known.includes(name) ? [] : [{ name, what, known, path }]
}

function problem({ name, what, known, path }: Unknown): PlacedProblem {
  const near = nearestWord(name, known)
  const advice = near === undefined ? 'It is passed over: choose another, or leave it out.' : `Did you mean “${near}”?`
  const message = `I know no ${what} “${name}”. ${advice}`
  return {
    code: 'brief-name-unknown',
    severity: 'information',
    path,
    message,
    ...(near === undefined ? {} : { meant: near }),
  }
}
