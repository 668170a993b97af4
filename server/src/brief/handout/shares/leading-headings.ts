import { amountWritten } from '../marks/amount.js'
import type { Unit } from '../units/unit.js'
import { isAside, isGradeName } from '../wording/asides.js'
import type { Share } from './share.js'

/** The headings, by their places, that begin with their share, "15% Depth of insight", where several of one level do: one alone may be called so. */
export function leadingHeadings(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const found = units.flatMap(({ block: { kind, text, level } }, at) => {
    const [matched, value, unit] = (kind === 'heading' && leading.exec(text)) || []
    const title = text.slice(matched?.length ?? 0)
    const isShare = matched !== undefined && !isAside(text) && !isGradeName(title)
    return isShare ? [{ at, level, share: { title, marks: amountWritten(value, unit) } }] : []
  })
  const isOne = new Set(found.map(({ level }) => level)).size === 1
  return new Map(found.length > 2 && isOne ? found.map(({ at, share }) => [at, share]) : [])
}

const leading = /^(\d{1,3})\s*(%|per ?cent|marks?|points?|pts)\s+(?=\p{Lu})/u
