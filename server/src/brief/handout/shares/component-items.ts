import { percentFigure } from '../marks/percent-figure.js'
import type { Unit } from '../units/unit.js'
import type { ColonShare } from './colon-shares.js'

const component = new RegExp(
  String.raw`^(\P{N}[^:(–—]{2,80}?)\s*(?:[:(–—]|\s-)\s*(?:worth\s+)?${percentFigure}\s+of\s+(?:(?:the|your)\s+)?(?:(?:overall|final|total)\s+)?(?:(?:course|module|unit)\s+)?(?:grade|mark)s?\b`,
  'iu',
)

/**
 * The components by their units, where every item of a list is one: "Proposal: 5% of the course grade". Only where they make up 100 per cent together, or what
 * a line close above says that the whole counts for; a single such figure is the weight of the whole.
 */
export function componentItems(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  const found = new Map<number, ColonShare>()
  for (let start = 0; start < units.length; start++) {
    if (units[start]?.block.kind !== 'item') continue
    let end = start
    while (units[end]?.block.kind === 'item') end++
    const list = componentsOf(units, start, end)
    for (const [unit, own] of list) found.set(unit, own)
    start = end
  }
  return found
}

function componentsOf(units: readonly Unit[], start: number, end: number): readonly (readonly [number, ColonShare])[] {
  const level = units[start]?.block.level ?? 1
  const found: (readonly [number, ColonShare])[] = []
  for (let unit = start; unit < end; unit++) {
    const block = units[unit]?.block
    if (block === undefined || block.level > level) continue
    const match = component.exec(block.text.slice(0, 300))
    if (!match) return []
    found.push([unit, { title: (match[1] ?? '').trim(), marks: { value: Number(match[2]), unit: '%' } }])
  }
  const sum = found.reduce((total, [, { marks }]) => total + marks.value, 0)
  const stated = units
    .slice(Math.max(0, start - 3), start)
    .map(({ block }) => ofWhole.exec(block.text.slice(0, 500))?.[1])
  return found.length > 1 && (sum === 100 || stated.some(value => Number(value) === sum)) ? found : []
}

/** "The project is worth 50% of your total course grade." */
const ofWhole = new RegExp(
  String.raw`\b(?:worth|accounts?\s+for|counts?\s+for|contributes?|makes?\s+up)\s+${percentFigure}\s+of\b`,
  'i',
)
