import { depths, type Candidate } from './candidate.js'
import { labelAt, labelBehind, type Label } from '../wording/labels.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/units.js'
import { startsWithVerb } from '../wording/verbs-in.js'

/** Criteria that are known by their numbers ("1.1", "A.2P1", "AO3"), and what holds them ("Learning outcome 1", "Component 2", "B"), in their order. */
export function codedCandidates(units: readonly Unit[]): readonly Candidate[] {
  const labelled = labelsOf(units)
  const decimal = isDecimalScheme(units, labelled)
  const isCoded = (label: Label | undefined): label is Label =>
    label !== undefined &&
    label.rest !== '' &&
    ((decimal && isCriterionNumber(label)) || label.kind === 'graded' || label.name === 'objective')
  const codes = labelled.flatMap((label, index) => (isCoded(label) ? [{ label, index }] : []))
  const graded = codes.filter(({ label }) => label.kind !== 'decimal').length
  const kept = codes.filter(({ label }) => label.kind === 'decimal' || graded > 1)
  const containers = containersOf(units, labelled, kept)
  return [...kept.map(({ label, index }) => codedCandidate(units, index, label)), ...containers].sort(
    (a, b) => a.unit - b.unit,
  )
}

/** What each unit begins with; where no criterion has its number in front, the number that questions name at their end. */
function labelsOf(units: readonly Unit[]): readonly (Label | undefined)[] {
  const texts = units.map(({ block, entry }) => (entry ? `${entry.number ?? ''} ${entry.title}` : block.text))
  const labels = texts.map(labelAt)
  if (labels.some(label => label?.kind === 'decimal' || label?.kind === 'graded')) return labels
  return labels.map((label, index) => labelBehind(texts[index] ?? '') ?? label)
}

/** "1.1" counts as a criterion's number where most such numbers stand before a verb or beside marks: elsewhere they number the document's own headings. */
function isDecimalScheme(units: readonly Unit[], labels: readonly (Label | undefined)[]): boolean {
  const numbered = labels.flatMap((label, index) => (label && isCriterionNumber(label) ? [{ label, index }] : []))
  const asking = numbered.filter(
    ({ label, index }) => startsWithVerb(label.rest) || hasMarks(units, index) || isOfTask(labels, index, label),
  )
  return asking.length > 1 && asking.length * 2 >= numbered.length
}

/** "1.2" below "Task 1", or below "1 Understand the role of a mentor". */
function isOfTask(labels: readonly (Label | undefined)[], index: number, { id }: Label): boolean {
  for (let above = index - 1; above >= 0 && above > index - mostBetween; above--) {
    const label = labels[above]
    if (label?.kind === 'whole')
      return label.id === id.split('.')[0] && startsWithVerb(label.rest) && label.rest.split(' ').length > 2
    if (label?.kind === 'named' && /^(?:task|question|activity|assignment)$/.test(label.name ?? ''))
      return label.id.replace(/^\D+/, '') === id.split('.')[0]
  }
  return false
}

function isCriterionNumber(label: Label): boolean {
  // "3.0" numbers a chapter.
  return label.kind === 'decimal' && /^\d+\.[1-9]\d*$/.test(label.id)
}

function hasMarks(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  return (
    unit?.rowMarks !== undefined ||
    unit?.entry?.marks !== undefined ||
    (unit !== undefined && marksIn(unit.block.text) !== undefined)
  )
}

function codedCandidate(units: readonly Unit[], index: number, label: Label): Candidate {
  const unit = units[index]
  const found = marksIn(label.rest)
  const below = found ? undefined : marksBelow(units, index)
  const marks = found ?? unit?.entry?.marks ?? unit?.rowMarks ?? below
  const { wording, more } = wordingIn(found ? found.rest : label.rest)
  return {
    unit: index,
    title: wording,
    ...(more === '' ? {} : { more }),
    line: unit?.block.line ?? 1,
    label,
    marks: marks ? { value: marks.value, unit: marks.unit } : undefined,
    depth: depths.coded,
    role: 'coded',
  }
}

/** A criterion is one sentence: what follows it in a long paragraph tells how to answer. */
function wordingIn(text: string): { readonly wording: string; readonly more: string } {
  const end =
    text.length > longWording ? /^.{40,}?(?<!\b(?:e\.g|i\.e|etc|vs))[.?!]\s+(?=\p{Lu})/u.exec(text)?.[0] : undefined
  return end === undefined ? { wording: text, more: '' } : { wording: end.trim(), more: text.slice(end.length) }
}

const longWording = 160

/** A tag on a line of its own, before the next number: "{maximum 12 Marks}". */
function marksBelow(units: readonly Unit[], index: number): Amount | undefined {
  for (const { block, entry } of units.slice(index + 1, index + 40)) {
    if (
      block.kind === 'heading' ||
      entry ||
      labelAt(block.text)?.kind === 'decimal' ||
      labelAt(block.text)?.kind === 'graded'
    )
      return undefined
    const marks = marksIn(block.text)
    if (marks && (marks.rest === '' || marks.form === 'field')) return marks
  }
  return undefined
}

interface Coded {
  readonly label: Label
  readonly index: number
}

/** For each run of criteria the nearest thing before it that is numbered as what holds them, and what holds that. */
function containersOf(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  codes: readonly Coded[],
): readonly Candidate[] {
  const isCode = new Set(codes.map(({ index }) => index))
  const holders = new Map<number, Candidate>()
  let before: Coded | undefined
  for (const code of codes) {
    const start = before?.index ?? -1
    const isNewGroup = before === undefined || groupOf(before.label) !== groupOf(code.label) || start + 1 < code.index
    if (isNewGroup) {
      const found = nearest(labels, start, code, isCode)
      for (const index of found) holders.set(index, containerCandidate(units, index, labels[index]))
    }
    before = code
  }
  const found = [...holders.values()]
  const outer = found.filter(({ depth }) => depth === depths.outer)
  // The one unit that holds everything is the document itself.
  const isWhole = outer.length === 1 && outer[0]?.marks === undefined
  return isWhole ? found.filter(({ depth }) => depth !== depths.outer) : found
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

function nearest(
  labels: readonly (Label | undefined)[],
  start: number,
  code: Coded,
  isCode: ReadonlySet<number>,
): readonly number[] {
  let inner: number | undefined
  let outer: number | undefined
  for (let index = code.index - 1; index > start && index > code.index - mostBetween; index--) {
    const label = labels[index]
    if (label === undefined || isCode.has(index)) continue
    if (inner === undefined && outer === undefined && isInner(label, code.label)) inner = index
    else if (outer === undefined && label.kind === 'named' && outerNames.includes(label.name ?? '')) outer = index
    // A second outcome before the first criterion: a list of outcomes, which holds nothing.
    else if (inner === undefined && label.name === 'outcome') break
  }
  return [outer, inner].filter(index => index !== undefined)
}

const mostBetween = 60

function isInner(label: Label, code: Label): boolean {
  const group = groupOf(code)
  const ownNumber = label.id.replace(/^\D+/, '')
  if (label.kind === 'whole') return code.kind === 'decimal' && label.id === group
  if (label.kind === 'letter') return code.kind === 'graded' && label.id === group
  if (label.name === 'outcome') return code.kind === 'graded' ? true : ownNumber === group
  return label.name === 'section' && code.kind === 'decimal' && ownNumber === group
}

function containerCandidate(units: readonly Unit[], index: number, label: Label | undefined): Candidate {
  const block = units[index]?.block
  // "Task 1 (LO1, LO2)" is called by its number.
  const isBare = /^(?:[([][A-Z]{1,2}\s?\d[^()[\]]{0,30}[)\]])?$/.test(label?.rest ?? '')
  const text = (isBare ? label?.id : label?.rest) ?? ''
  const found = marksIn(text)
  const isOuter = label?.kind === 'named' && outerNames.includes(label.name ?? '') && label.name !== 'section'
  return {
    unit: index,
    title: found && found.rest !== '' ? found.rest : text,
    line: block?.line ?? 1,
    label,
    marks: found ? { value: found.value, unit: found.unit } : undefined,
    depth: isOuter ? depths.outer : depths.inner,
    role: 'container',
  }
}
