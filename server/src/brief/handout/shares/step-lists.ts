import type { HandoutBlock } from '../block.js'
import { amountWritten } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import type { Share } from './share.js'
import { runFrom } from './equals.js'

/** What stands above a list of what is given how many marks, from all to none, and the units of that list. */
interface StepList {
  readonly name: number
  readonly most: number
  readonly steps: readonly number[]
}

/** The names, by their places, above such lists, "Structure" above "Clear throughout 5", "Clear in parts 3" and "Unclear 0": each is worth the most of its list. */
export function namesOfSteps(units: readonly Unit[]): ReadonlyMap<number, Share> {
  return new Map(
    stepLists(units).flatMap(({ name, most }) => {
      const text = units[name]?.block.text ?? ''
      const isName = /^\p{Lu}.{2,120}$/u.test(text) && !/[.?!]$/.test(text) && marksIn(text) === undefined
      const share = { title: text.replace(/[\s:]+$/, ''), marks: amountWritten(String(most), 'marks') }
      return isName ? [[name, share] as const] : []
    }),
  )
}

/** Two lists or more: one alone may be a list of what is marked. */
function stepLists(units: readonly Unit[]): readonly StepList[] {
  const lists: StepList[] = []
  for (let start = 1; start < units.length;) {
    const figures = forms.map(form => runFrom(units, start, block => figureIn(block, form))).find(isScale) ?? []
    if (figures.length > 0)
      lists.push({ name: start - 1, most: Math.max(...figures), steps: figures.map((_, place) => start + place) })
    start += Math.max(1, figures.length)
  }
  return lists.length > 1 ? lists : []
}

/** "Excellent – 5 pts"; "Clear throughout 5"; "5: clear throughout", "5 pts Excellent", "Mark: 5 Clear throughout" */
const forms = [
  /^.{1,60}\s[-–—:]\s+(\d{1,3})\s*(?:pts|points?|marks?)$/iu,
  /^.*\p{L}.*[\s(](\d{1,2})\)?$/u,
  /^(?:(?:mark|score|points?|level)s?\s*:?\s*)?(\d{1,2})(?:\s*(?:marks?|points?|pts)\s+(?:[–—-]\s*)?|\s*[:=–—-]\s+|\s+)(?=\p{L})/iu,
]

function figureIn({ kind, text }: HandoutBlock, form: RegExp): number | undefined {
  const match = kind === 'heading' || kind === 'row' || text.length > 600 ? null : form.exec(text)
  return match ? Number(match[1]) : undefined
}

/** Rising or falling by at least three figures, none or one at its lower end. */
function isScale(figures: readonly number[]): boolean {
  const [first = 0, ...others] = figures
  const last = others.at(-1) ?? first
  const sign = Math.sign(last - first)
  const isSteady = figures.every((figure, at) => at === 0 || Math.sign(figure - (figures[at - 1] ?? 0)) === sign)
  return figures.length > 2 && isSteady && Math.min(first, last) < 2 && !isCount(figures)
}

/** 1, 2, 3 … number things. */
function isCount(figures: readonly number[]): boolean {
  return figures[0] === 1 && figures.every((figure, at) => figure === at + 1)
}
