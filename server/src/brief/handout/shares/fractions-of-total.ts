import type { HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'
import type { ColonShare } from './colon-shares.js'

/**
 * The units, by their places, that end with their part of one total, "Code (20/60)", where the items of a list or the headings of a level that name the same
 * total make it up together. Elsewhere "(3/4)" is one of four, or what somebody got.
 */
export function fractionsOfTotal(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  const groups = new Map<string, Fraction[]>()
  let headings = 0
  for (const [at, { block, entry }] of units.entries()) {
    if (block.kind === 'heading') headings++
    const match = entry || block.kind === 'row' ? null : fraction.exec(block.text.slice(0, 300))
    if (!match) continue
    const [, title = '', value, total] = match
    const key = `${block.kind} ${String(block.level)} ${placeOf(block, headings)} ${total ?? ''}`
    const share = { title: title.replace(/[\s:–—-]+$/, ''), marks: { value: Number(value), unit: 'marks' as const } }
    groups.set(key, [...(groups.get(key) ?? []), { at, total: Number(total), share }])
  }
  const whole = [...groups.values()].filter(isWhole)
  return new Map(whole.flatMap(group => group.map(({ at, share }) => [at, share] as const)))
}

interface Fraction {
  readonly at: number
  readonly total: number
  readonly share: ColonShare
}

const fraction = /^(.{0,250}\p{L}.{0,250}?)\s*[([](\d{1,3})\s?\/\s?(\d{1,3})(?:\s*(?:marks?|points?|pts))?[)\]][.;]?$/u

/** Items are of one list up to the next heading; headings may stand anywhere. */
function placeOf({ kind }: HandoutBlock, headings: number): number {
  return kind === 'heading' ? 0 : headings
}

function isWhole(group: readonly Fraction[]): boolean {
  return group.length > 1 && group.reduce((sum, { share }) => sum + share.marks.value, 0) === group[0]?.total
}
