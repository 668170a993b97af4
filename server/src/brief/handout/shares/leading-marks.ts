import { totalFound } from '../facts/total.js'
import { amountWritten } from '../marks/amount.js'
import type { Unit } from '../units/unit.js'
import { isAside } from '../wording/asides.js'
import { titleOf } from '../wording/title-of.js'
import type { Share } from './share.js'

/**
 * The paragraphs and items, by their places, that begin with their marks, "10 marks Use of sources", whatever stands between them: three or more that make up what the
 * document says is its total, or 100.
 */
export function leadingMarks(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const found = units.flatMap(({ block: { kind, text }, entry }, at) => {
    const match =
      (kind === 'paragraph' || kind === 'item') && !entry && text.length < 400 && !isAside(text)
        ? leading.exec(text)
        : null
    if (!match) return []
    const title = titleOf(text.slice(match[0].length))
    return [{ at, share: { title, marks: amountWritten(match[1], match[2]) } }]
  })
  const sum = found.reduce((total, { share }) => total + share.marks.value, 0)
  const isWhole = found.length > 2 && [100, totalFound(units.map(({ block }) => block))?.value].includes(sum)
  return new Map(isWhole ? found.map(({ at, share }) => [at, share]) : [])
}

const leading = /^(\d{1,3})\s*([Mm]arks?|[Pp]oints?|pts|%)\s*[:–—-]?\s+(?=\p{Lu}\p{L})/u
