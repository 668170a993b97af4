import type { HandoutBlock } from '../block.js'
import { amountWritten } from '../marks/amount.js'
import { sumOf } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'
import { isAside, isGradeName, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import type { ColonShare } from './colon-shares.js'
import { runFrom } from './equals.js'
import { namedWeights } from './named-weights.js'

/**
 * The units, by their places, that follow each other with one figure of marks in the midst of each: "Rough draft – 5 pages. 40 pts. Due 11/8.", "Task 3 700
 * words 20% Pass 8/20". Only where they make 100, or what the document says somewhere that all is worth.
 */
export function figuresWithin(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  const found = new Map<number, ColonShare>()
  let stated: ReadonlySet<number> | undefined
  for (let start = 0; start < units.length;) {
    const run = runFrom(units, start, shareIn)
    const own = run.filter(({ marks }) => marks.value > 0)
    if (own.length > 2 && areAlike(own)) {
      stated ??= totalsStated(units)
      const sum = sumOf(own)
      if (sum === 100 || stated.has(sum))
        run.forEach((share, at) => share.marks.value > 0 && found.set(start + at, share))
    }
    start += Math.max(1, run.length)
  }
  return found
}

function areAlike(run: readonly ColonShare[]): boolean {
  return run.every(({ marks }) => marks.unit === run[0]?.marks.unit)
}

const figure = /(?<=[\s(,;–—-])(\d{1,3})\s?(%|marks?|points?|pts)(?![\w/-])(?=.*\p{L}{2})/giu

/** A name and its one figure, which does not stand at the end; what is named as formative has none. */
function shareIn({ kind, text }: HandoutBlock): ColonShare | undefined {
  if (kind === 'heading' || text.length > 300 || isAside(text) || namedWeights(text).length > 0) return undefined
  const title = nameIn(text)
  if (title === undefined || isGradeName(title) || isTotal(title)) return undefined
  const figures = [...text.matchAll(figure)]
  if (figures.length === 0 && /\bformative\b/i.test(text)) return { title, marks: { value: 0, unit: 'marks' } }
  const [only, ...others] = figures
  return only && others.length === 0 ? { title, marks: amountWritten(only[1], only[2]) } : undefined
}

/** "Rough draft" before a dash, colon or full stop; "Task 2" before whatever follows. */
function nameIn(text: string): string | undefined {
  const label = labelAt(text)
  const name = /^(\p{Lu}[^\d:.–—()]{2,60}?)\s*(?:[:.(]|\s[–—-])\s/u.exec(label?.rest ?? text)?.[1]
  if (name !== undefined) return name
  return label?.kind === 'named' && /^\d/.test(label.rest) ? label.id : undefined
}

/** "worth 200 points", "a total of 50 marks" */
function totalsStated(units: readonly Unit[]): ReadonlySet<number> {
  const texts = units.map(({ block }) => block.text.slice(0, 600))
  return new Set(texts.flatMap(text => [...text.matchAll(stated)].map(match => Number(match[1] ?? match[2]))))
}

const stated =
  /\b(?:worth|total(?:\s+of)?|out of|totalling)[\s:=]+(?:a total of\s+)?(\d{2,4})\s*(?:points?|marks?|pts)?\b|\b(\d{2,4})\s*(?:points?|marks?|pts)\s+(?:in\s+)?total\b/gi
