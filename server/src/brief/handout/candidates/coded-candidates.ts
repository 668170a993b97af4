import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { labelAt, labelBehind, type Label } from '../wording/labels.js'
import { startsWithVerb } from '../wording/verbs-in.js'
import { depths, type Candidate } from './candidate.js'
import { codeContainers, mostBetween } from './code-containers.js'

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
  const containers = codeContainers(units, labelled, kept)
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
    (unit !== undefined && marksIn(unit.block.text) !== undefined) ||
    marksWithin(units, index) !== undefined
  )
}

function codedCandidate(units: readonly Unit[], index: number, label: Label): Candidate {
  const found = marksIn(label.rest)
  const marks = found ?? marksBeside(units, index)
  const { wording, more } = wordingIn(found ? found.rest : label.rest)
  return {
    unit: index,
    title: wording,
    ...(more === '' ? {} : { more }),
    line: units[index]?.block.line ?? 1,
    label,
    marks: marks && { value: marks.value, unit: marks.unit },
    depth: depths.coded,
    role: 'coded',
  }
}

function marksBeside(units: readonly Unit[], index: number): Amount | undefined {
  const { entry, rowMarks } = units[index] ?? {}
  return entry?.marks ?? rowMarks ?? marksBelow(units, index) ?? marksWithin(units, index)
}

/** A criterion is one sentence: what follows it in a long paragraph tells how to answer. */
function wordingIn(text: string): { readonly wording: string; readonly more: string } {
  const end =
    text.length > longWording ? /^.{40,}?(?<!\b(?:e\.g|i\.e|etc|vs))[.?!]\s+(?=\p{Lu})/u.exec(text)?.[0] : undefined
  return end === undefined ? { wording: text, more: '' } : { wording: end.trim(), more: text.slice(end.length) }
}

const longWording = 160

/** A tag on a line of its own, before the next number: "{maximum 12 Marks}", "(at least 250 words) [20 marks]". */
function marksBelow(units: readonly Unit[], index: number): Amount | undefined {
  for (const unit of units.slice(index + 1, index + 40)) {
    if (endsCriterion(unit)) return undefined
    const marks = marksIn(unit.block.text)
    if (marks && (/^(?:\([^()]*\))?$/.test(marks.rest) || marks.form === 'field')) return marks
  }
  return undefined
}

/** What sentences below a numbered heading give together: "List the faults (5 marks). Say how you mended them (5 marks)." */
function marksWithin(units: readonly Unit[], index: number): Amount | undefined {
  if (units[index]?.block.kind !== 'heading') return undefined
  const below = units.slice(index + 1, index + 40)
  const end = below.findIndex(endsCriterion)
  const figures = (end === -1 ? below : below.slice(0, end)).flatMap(({ block }) =>
    [...block.text.slice(0, 3000).matchAll(bracketTag)].map(([, figure]) => Number(figure)),
  )
  const value = figures.reduce((sum, figure) => sum + figure, 0)
  return value === 0 ? undefined : { value, unit: 'marks' }
}

const bracketTag = /[([](\d{1,3})\s*(?:marks?|points?|pts)[)\]]/gi

function endsCriterion({ block, entry }: Unit): boolean {
  const kind = labelAt(block.text)?.kind
  return block.kind === 'heading' || entry !== undefined || kind === 'decimal' || kind === 'graded'
}
