import { totalFound } from '../facts/total.js'
import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'
import type { Share } from './share.js'

/**
 * The numbered units and the headings, by their places, that end with a bare figure in round brackets: "(a) Derive the demand for x. (8)". Only where most of
 * their kind do, and the text says that marks stand in brackets or they make up the whole: elsewhere the figure numbers an equation or a note.
 */
export function bracketedFigures(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const numbered = units.flatMap((unit, at) => (isNumbered(unit) ? [{ at, share: shareIn(unit.block.text) }] : []))
  const marked = numbered.flatMap(({ at, share }) => (share ? [{ at, share }] : []))
  const kinds = new Set(marked.map(({ at }) => kindOf(units[at])))
  const alike = numbered.filter(({ at }) => kinds.has(kindOf(units[at])))
  if (marked.length < fewest || marked.length * 4 < alike.length * 3) return new Map()
  const sum = marked.reduce((total, { share }) => total + share.marks.value, 0)
  const isSaid = units.some(({ block }) => saysBrackets.test(block.text.slice(0, 600)))
  const isWhole = marked.some(({ at }) => units[at]?.block.kind === 'heading')
    ? totalFound(units.map(({ block }) => block))?.value === sum
    : usualTotals.has(sum)
  return isSaid || isWhole ? new Map(marked.map(({ at, share }) => [at, share])) : new Map()
}

const fewest = 3

/** "Marks for each part are shown in brackets." */
const saysBrackets =
  /\bmarks?\b[^.]{0,80}\b(?:brackets|parenthes[ei]s)\b|\b(?:brackets|parenthes[ei]s)\b[^.]{0,80}\bmarks?\b/i

const usualTotals: ReadonlySet<number> = new Set([20, 25, 30, 40, 50, 60, 70, 75, 80, 100, 120, 150, 200])

function isNumbered({ block, entry }: Unit): boolean {
  return entry === undefined && block.kind !== 'row' && kindOf({ block }) !== undefined
}

function kindOf(unit: Unit | undefined): string | undefined {
  const { text = '', marker, kind: form, level = 0 } = unit?.block ?? {}
  if (form === 'heading') return `heading ${String(level)}`
  const kind = (labelAt(text) ?? (marker === undefined ? undefined : labelAt(`${marker} ${text}`)))?.kind
  return kind === 'graded' ? undefined : kind
}

function shareIn(text: string): Share | undefined {
  const match = text.length < longest ? /^(.{2,}?\S)\s*\((\d{1,2})\)\.?$/s.exec(text) : null
  const value = Number(match?.[2] ?? 0)
  return match && value > 0 ? { title: match[1] ?? '', marks: { value, unit: 'marks' } } : undefined
}

const longest = 2000
