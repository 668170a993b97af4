import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import type { Label } from '../wording/labels.js'
import { startsWithVerb } from '../wording/verbs-in.js'
import { depths, type Candidate } from './candidate.js'

/** A criterion by its number, and the unit that begins with it. */
export interface Coded {
  readonly label: Label
  readonly index: number
}

/** For each run of criteria the nearest thing before it that is numbered as what holds them, and what holds that. */
export function codeContainers(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  codes: readonly Coded[],
): readonly Candidate[] {
  const isCode = new Set(codes.map(({ index }) => index))
  const holders = new Map<number, Candidate>()
  let before: Coded | undefined
  for (const code of codes) {
    const start = before?.index ?? -1
    if (isNewGroup(before, code))
      for (const index of nearest(units, labels, start, code, isCode))
        holders.set(index, containerCandidate(units, index, labels[index]))
    before = code
  }
  const found = [...holders.values()]
  const outer = found.filter(({ depth }) => depth === depths.outer)
  if (found.length === 1 && found.every(({ marks, title }) => marks === undefined && saysHowMarked.test(title)))
    return []
  // The one unit that holds everything is the document itself.
  const isWhole = outer.length === 1 && outer[0]?.marks === undefined
  return isWhole ? found.filter(({ depth }) => depth !== depths.outer) : found
}

/** "2. Components and mark allocation" over all of them is called so, but names nothing. */
const saysHowMarked =
  /\b(?:mark(?:s|ing)?|grad(?:e|ing)|assessment)\s+(?:allocation|scheme|distribution|breakdown|criteria|rubric)\b/i

function isNewGroup(before: Coded | undefined, { label, index }: Coded): boolean {
  return before === undefined || groupOf(before.label) !== groupOf(label) || before.index + 1 < index
}

/** "1" of "1.2", "A" of "A.2P1". */
function groupOf({ kind, id }: Label): string {
  if (kind === 'decimal') return id.split('.')[0] ?? ''
  return kind === 'graded' ? (/^\d?([A-Z])[.\d]/.exec(id)?.[1] ?? '') : ''
}

const outerNames = [
  'component',
  'unit',
  'task',
  'part',
  'assignment',
  'assessment',
  'coursework',
  'section',
  'activity',
  'question',
  'stage',
  'phase',
]

/** The nearest unit above a criterion that may hold it, and the nearest that may hold that. */
function nearest(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  start: number,
  code: Coded,
  isCode: ReadonlySet<number>,
): readonly number[] {
  let inner: number | undefined
  for (let index = code.index - 1; index > start && index > code.index - mostBetween; index--) {
    const label = isCode.has(index) ? undefined : labels[index]
    if (label === undefined) {
      if (inner === undefined && isUnnumberedOutcome(units, index, code)) inner = index
      continue
    }
    if (inner === undefined && isInner(label, code.label)) inner = index
    else if (isOuter(label)) return [index, ...(inner === undefined ? [] : [inner])]
    // A second outcome before the first criterion: a list of outcomes, which holds nothing.
    else if (inner === undefined && label.name === 'outcome') break
  }
  return inner === undefined ? [] : [inner]
}

/** "Understand how a team forms" above "Assessment criteria" and "1.1 …" */
function isUnnumberedOutcome(units: readonly Unit[], index: number, { label, index: first }: Coded): boolean {
  const between = units.slice(index + 1, first)
  const isRightAbove = between.length === 1 && between.every(({ block }) => /^assessment criteria:?$/i.test(block.text))
  return label.kind === 'decimal' && isRightAbove && startsWithVerb(units[index]?.block.text ?? '')
}

function isOuter({ kind, name = '' }: Label): boolean {
  return kind === 'named' && outerNames.includes(name)
}

/** How many units may stand between a criterion and what holds it. */
export const mostBetween = 60

function isInner(label: Label, code: Label): boolean {
  const group = groupOf(code)
  const ownNumber = label.id.replace(/^\D+/, '')
  if (label.kind === 'whole') return code.kind === 'decimal' && label.id === group
  if (label.kind === 'letter') return code.kind === 'graded' && label.id === group
  if (label.name === 'outcome') return code.kind === 'graded' ? true : ownNumber === group
  return label.name === 'section' && code.kind === 'decimal' && ownNumber === group
}

function containerCandidate(units: readonly Unit[], index: number, label: Label | undefined): Candidate {
  const text = label ? containerText(label) : (units[index]?.block.text ?? '')
  const found = marksIn(text)
  const isOutermost = label !== undefined && isOuter(label) && label.name !== 'section'
  return {
    unit: index,
    title: found && found.rest !== '' ? found.rest : text,
    line: units[index]?.block.line ?? 1,
    label,
    marks: found && { value: found.value, unit: found.unit },
    depth: isOutermost ? depths.outer : depths.inner,
    role: 'container',
  }
}

/** What it is called: its number, where only a code in brackets follows that, as in "Task 1 (LO1, LO2)". */
function containerText(label: Label): string {
  const isBare = /^(?:[([][A-Z]{1,2}\s?\d[^()[\]]{0,30}[)\]])?$/.test(label.rest)
  return isBare ? label.id : label.rest
}
