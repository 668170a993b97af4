import type { HandoutBlock } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import { runFrom } from '../shares/equals.js'
import type { Unit } from '../units/unit.js'
import { isAsideHeading, isExtraHeading } from '../wording/asides.js'

/** The units, by their places, that lie below a heading or item about penalties, resits and the like: figures there are not what anything is worth. */
export function unitsAside(units: readonly Unit[], title: number | undefined): ReadonlySet<number> {
  const aside = new Set<number>()
  let heading: number | undefined
  let item: number | undefined
  for (const [index, { block }] of units.entries()) {
    if (endsHeading(block, heading)) heading = undefined
    if (heading === undefined && index !== title && isAsidePart(block) && !listsParts(units, index))
      heading = block.level
    if (endsItem(block, item)) item = undefined
    if (item === undefined && isAsideItem(block)) item = block.level
    if (isAsideLine(block)) {
      aside.add(index)
      aside.add(index + 1)
    }
    if (heading !== undefined || item !== undefined) aside.add(index)
  }
  const scales = [...scalesOfMarks(units), ...risingScales(units), ...gradeSteps(units)]
  for (const index of scales) aside.add(index)
  return aside
}

/** "3 marks: …", "2 marks: …", "1 mark: …" one below the other: what is given how many, down to one or none; or up from none. */
function scalesOfMarks(units: readonly Unit[]): readonly number[] {
  const found: number[] = []
  for (let start = 0; start < units.length;) {
    const run = runFrom(units, start, ({ text }) => givenFor.exec(text)?.[1])
    const figures = run.map(Number)
    const isFalling = figures.every((figure, place) => place === 0 || figure < (figures[place - 1] ?? 0))
    const isFromNone = figures.every((figure, place) =>
      place === 0 ? figure === 0 : figure > (figures[place - 1] ?? 0),
    )
    if (run.length > 2 && (isFromNone || (isFalling && (figures.at(-1) ?? 0) < 2)))
      run.forEach((_figure, place) => found.push(start + place))
    start += Math.max(1, run.length)
  }
  return found
}

/** "Wins 2% of games (2 pts)", "Wins 90% of games (6 pts)" below "Scenario 1 (6 pts)": the same in steps up to all of it. */
function risingScales(units: readonly Unit[]): readonly number[] {
  return units.flatMap(({ block }, at) => {
    const whole = block.kind === 'row' ? undefined : marksIn(block.text)?.value
    const steps: number[] = []
    for (let next = at + 1; whole !== undefined && next < units.length; next++) {
      const value = stepAt(units[next]?.block, units[at + 1]?.block)
      if (value === undefined || value > whole || value <= (steps.at(-1) ?? 0)) break
      steps.push(value)
    }
    const isScale = steps.length > 1 && steps.at(-1) === whole
    return isScale ? steps.map((_value, place) => at + 1 + place) : []
  })
}

/** "40% – the game can be played", "70% – all criteria are met" right below "Game (35 marks)": how much of these each is given for. */
function gradeSteps(units: readonly Unit[]): readonly number[] {
  return units.flatMap(({ block }, at) => {
    if (block.kind !== 'heading' || marksIn(block.text)?.unit !== 'marks') return []
    const run = runFrom(units, at + 1, ({ text }) => percentFor.exec(text)?.[1]).map(Number)
    const isRising = run.every((figure, place) => place === 0 || figure > (run[place - 1] ?? 0))
    const isWhole = run.reduce((sum, figure) => sum + figure, 0) === 100
    return run.length > 1 && isRising && !isWhole ? run.map((_figure, place) => at + 1 + place) : []
  })
}

const percentFor = /^(\d{1,3})\s*%\s*[:–—-]\s*\p{L}/u

/** The marks of an item that begins with the same three words as the first. */
function stepAt(block: HandoutBlock | undefined, first: HandoutBlock | undefined): number | undefined {
  const isLike = block?.kind === 'item' && beginning(block.text) === beginning(first?.text ?? '')
  return isLike ? marksIn(block.text)?.value : undefined
}

function beginning(text: string): string {
  return text.split(' ', 3).join(' ').toLowerCase()
}

const givenFor = /^[([]?(\d{1,3})(?:\s*(?:[-–]|to)\s*\d{1,3})?\s*(?:marks?|points?|pts|%)\s*[)\]]?\s*[:–—-]\s*\p{L}?/iu

function endsHeading({ kind, level }: HandoutBlock, open: number | undefined): boolean {
  return open !== undefined && kind === 'heading' && level <= open
}

function endsItem({ kind, level }: HandoutBlock, open: number | undefined): boolean {
  return open !== undefined && !(kind === 'item' && level > open)
}

/** "References (10%)" is a criterion, "Bonus (up to 10 points)" is none; a sentence in bold that names references opens no part about them. */
function isAsidePart({ kind, text, level }: HandoutBlock): boolean {
  if (level === 7 && text.endsWith('.')) return false
  return kind === 'heading' && (isExtraHeading(text) || (isAsideHeading(text) && marksIn(text) === undefined))
}

/** Whether what is to be handed in has its marks right there: "Submission guidelines" above items of one level that make up 100. */
function listsParts(units: readonly Unit[], heading: number): boolean {
  if (!/\bsubmission\b/i.test(units[heading]?.block.text ?? '')) return false
  let end = heading + 1
  while (end < units.length && units[end]?.block.kind !== 'heading') end++
  const below = units.slice(heading + 1, end)
  const items = below.filter(({ block }) => block.kind === 'item' && block.level === 1)
  const marks = items.map(({ block }) => marksIn(block.text))
  const sum = marks.reduce((total, found) => total + (found?.value ?? 0), 0)
  return marks.length > 2 && marks.every(found => found !== undefined) && sum === 100
}

/** "Extra credit (10%):" on a line above what it is given for. */
function isAsideLine({ kind, text }: HandoutBlock): boolean {
  return kind === 'paragraph' && text.length < 60 && text.endsWith(':') && isExtraHeading(text)
}

/** "Point deductions" over items of its own. */
function isAsideItem({ kind, text }: HandoutBlock): boolean {
  return kind === 'item' && text.length < 40 && marksIn(text) === undefined && isExtraHeading(text)
}
