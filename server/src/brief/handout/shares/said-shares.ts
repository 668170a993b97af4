import type { HandoutBlock } from '../block.js'
import { amountWritten } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { percentFigure } from '../marks/percent-figure.js'
import type { Unit } from '../units/unit.js'
import { isAside, isGradeName, isTotal } from '../wording/asides.js'
import type { Share } from './share.js'

/**
 * The units, by their places, that say in a sentence what something is worth: "The report is worth 40%, and …", "20% of the marks will be given for the talk".
 * Only where those below one heading make up 100 per cent or what it is worth, or are three or more below a heading about marks, or where all of the document make up 100.
 */
export function saidShares(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const said = units.flatMap((unit, at) => {
    const share = unit.entry ? undefined : shareIn(unit.block)
    return share ? [{ at, share }] : []
  })
  if (sumOf(said) === 100) return mapOf(said)
  const rest = restOfEach(units, said)
  if (rest) return mapOf([...said, rest])
  return mapOf(
    stretches(units).flatMap(({ from, to, heading }) => {
      const own = said.filter(({ at }) => at > from && at < to)
      const isWhole = [100, marksIn(heading)?.value].includes(sumOf(own))
      return isWhole || (own.length > 2 && aboutMarks.test(heading)) ? own : []
    }),
  )
}

/** "The tests are worth 10% each", of a number that is not said, where several of them make up what is missing from 100. */
function restOfEach(units: readonly Unit[], said: readonly SaidShare[]): SaidShare | undefined {
  const missing = 100 - sumOf(said)
  const found = units.flatMap(({ block: { kind, text }, entry }, at) => {
    const match = entry || kind === 'row' || kind === 'heading' ? null : ofEach.exec(text.slice(0, 300))
    return match ? [{ at, title: match[1] ?? '', value: Number(match[2]) }] : []
  })
  const [only, ...others] = found
  if (said.length < 2 || only === undefined || others.length > 0) return undefined
  const isMultiple = missing > only.value && missing % only.value === 0
  return isMultiple && !isOther(only.title)
    ? { at: only.at, share: { title: only.title.trim(), marks: amountWritten(String(missing), '%') } }
    : undefined
}

interface SaidShare {
  readonly at: number
  readonly share: Share
}

function mapOf(said: readonly SaidShare[]): ReadonlyMap<number, Share> {
  return new Map(said.length > 1 ? said.map(({ at, share }) => [at, share]) : [])
}

function sumOf(said: readonly SaidShare[]): number {
  return said.reduce((sum, { share }) => sum + share.marks.value, 0)
}

const aboutMarks = /^.{0,60}\b(?:mark(?:s|ing)?|grad(?:e|es|ing)|assessment|evaluation|rubric)\b.{0,60}$/i

/** What stands between one heading and the next. */
function stretches(
  units: readonly Unit[],
): readonly { readonly from: number; readonly to: number; readonly heading: string }[] {
  const starts = [...units.keys()].filter(at => units[at]?.block.kind === 'heading')
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? units.length,
    heading: units[from]?.block.text ?? '',
  }))
}

function shareIn({ kind, text }: HandoutBlock): Share | undefined {
  if (kind === 'row' || kind === 'heading' || text.length > 800) return undefined
  const [, title = '', value] = behind.exec(text) ?? []
  const [, figure, name = ''] = before.exec(text) ?? []
  const found = title === '' ? { title: name, value: figure } : { title, value }
  if (found.title === '' || Number(found.value) === 0 || isOther(found.title)) return undefined
  return { title: found.title.trim(), marks: amountWritten(found.value, '%') }
}

const worth = String.raw`\s+(?:is|are|will\s+be|counts?|accounts?|contributes?|makes?\s+up)\s+(?:(?:worth|for|to|towards)\s+)?(?:up\s+to\s+|a\s+further\s+)?`
const ofMarks = String.raw`\s+of\s+(?:the|your)\s+(?:(?:final|total|overall|available|project|assignment|assessment)\s+)?(?:marks?|grades?|score)\b(?:\s+(?:for|in|of)\s+(?:(?:this|the|your)\s+)?(?:assignment|assessment|coursework|project|lab|homework|exercise)(?:\s+\w{1,3}(?=\s+(?:will|comes?|is|are|depends?)\b))?)?`

/** "The report is worth 40%": not "each", and not of the module. */
const behind = new RegExp(
  String.raw`^(\p{Lu}[^.:;!?,]{2,80}?)${worth}${percentFigure}(?!\s+each\b)(?=\s*(?:$|[.,;(]|and\b)|${ofMarks})`,
  'u',
)
/** "The example tests are worth 10% each" */
const ofEach = new RegExp(String.raw`^(\p{Lu}[^.:;!?,]{2,80}?)\s+are\s+(?:worth\s+)?${percentFigure}\s+each\b`, 'u')

/** "40% of the marks will be given for the report" */
const before = new RegExp(
  String.raw`^(?:the\s+(?:other|remaining|final|last)\s+)?${percentFigure}${ofMarks}(?:\s*\([^()]{1,20}\))?\s+(?:(?:will\s+be|will\s+come|is|are|comes?|depends?)\s+)?(?:(?:given|awarded|allocated|reserved|determined|based)\s+)?(?:for|from|on|upon|by|to)\s+(?:the\s+)?((?:[^.:;!?(]|\.(?=\w)){3,120}?)(?=\s*(?:$|[;(]|\.(?!\w)|,\s))`,
  'iu',
)

/** The whole, a grade, or a rule. */
function isOther(title: string): boolean {
  return whole.test(title) || isAside(title) || isGradeName(title) || isTotal(title)
}

const whole =
  /^(?:(?:this|the|your|each|every|all)\s+)?(?:\w+\s+){0,2}(?:assignment|assessment|coursework|project|homework|exam|module|unit|course|lab|piece of work|work)s?$|^(?:it|this|these|they|each)\b/i
