import type { HandoutBlock } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { isAsideHeading, isExtraHeading } from '../wording/asides.js'

/** The units, by their places, that lie below a heading or item about penalties, resits and the like: figures there are not what anything is worth. */
export function unitsAside(units: readonly Unit[], title: number | undefined): ReadonlySet<number> {
  const aside = new Set<number>()
  let heading: number | undefined
  let item: number | undefined
  for (const [index, { block }] of units.entries()) {
    if (endsHeading(block, heading)) heading = undefined
    if (heading === undefined && index !== title && isAsidePart(block)) heading = block.level
    if (endsItem(block, item)) item = undefined
    if (item === undefined && isAsideItem(block)) item = block.level
    if (heading !== undefined || item !== undefined) aside.add(index)
  }
  return aside
}

function endsHeading({ kind, level }: HandoutBlock, open: number | undefined): boolean {
  return open !== undefined && kind === 'heading' && level <= open
}

function endsItem({ kind, level }: HandoutBlock, open: number | undefined): boolean {
  return open !== undefined && !(kind === 'item' && level > open)
}

/** "References (10%)" is a criterion, "Bonus (up to 10 points)" is none. */
function isAsidePart({ kind, text }: HandoutBlock): boolean {
  return kind === 'heading' && (isExtraHeading(text) || (isAsideHeading(text) && marksIn(text) === undefined))
}

/** "Point deductions" over items of its own. */
function isAsideItem({ kind, text }: HandoutBlock): boolean {
  return kind === 'item' && text.length < 40 && marksIn(text) === undefined && isExtraHeading(text)
}
