import type { Grid } from './grid.js'
import { noted, type TableEntry } from './table-entry.js'

/**
 * The criteria that a table names and describes without marks or grades: "| Category | Description |" right below words about how is marked, `above`. None
 * for any other table. They are the last resort, for marks elsewhere tell more.
 */
export function criteriaDescribed(grid: Grid, above: string): readonly TableEntry[] {
  const [head = [], ...body] = grid
  const [name = '', ...others] = head.map(cell => cell?.text ?? '')
  const isHeaded = nameHead.test(name) && others.length > 0 && others.every(text => descriptionHead.test(text))
  return isHeaded && howMarked.test(above) && areNames(body) ? entriesOf(body) : []
}

const nameHead = /^(?:criteri(?:on|a)|categor(?:y|ies)|aspects?|dimensions?|traits?|elements?|areas?)$/i
const descriptionHead =
  /^(?:descriptions?|descriptors?|details?|expectations?|explanations?|guiding questions?|(?:key )?questions?|what\b.{0,40})$/i
const howMarked =
  /\b(?:rubric|criteria|(?:mark|grad|assess|evaluat)(?:ed|ing)\b|assessment|evaluation)(?!.*\b(?:complete|submit|steps)\b)/i

/** At least two names, none of them twice or as long as a sentence. */
function areNames(body: Grid): boolean {
  const names = body.map(row => row[0]?.text ?? '')
  return body.length > 1 && new Set(names).size === names.length && names.every(text => /^\p{L}.{2,80}$/u.test(text))
}

function entriesOf(body: Grid): readonly TableEntry[] {
  return body.map(([cell, ...others]) => ({
    title: (cell?.text ?? '').replace(/[\s:]+$/, ''),
    number: undefined,
    section: undefined,
    marks: undefined,
    line: cell?.line ?? 1,
    notes: noted(others.map(other => ({ head: '', text: other?.text ?? '' }))),
    isLastResort: true,
  }))
}
