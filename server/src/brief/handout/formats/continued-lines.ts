import { withoutRemark } from '../marks/spelled-out.js'
import { labelAt } from '../wording/labels.js'
import type { SourceLine } from './furniture.js'
import { bullet, isMarksField, opensBracket, ruledHeading, startsAnew } from './line-starts.js'
import { cellsOfLine } from './rows.js'

/** Whether a line goes on with what the lines before it say: the text was only wrapped there. `width`: how long lines are hereabouts. */
export function continuesLine(run: readonly SourceLine[], line: SourceLine, width: number): boolean {
  if (endsWithRemark(run) && /^\s*\p{Lu}/u.test(line.text)) return false
  const between = lineBreak(run, line, width)
  for (const judge of judges) {
    const verdict = judge(between)
    if (verdict !== undefined) return verdict
  }
  return fillsLine(between)
}

/** "(10 points - A reason is enough for half of them)" ends what is asked for. */
function endsWithRemark(run: readonly SourceLine[]): boolean {
  const text = run.length < 12 ? run.map(({ text: part }) => part.trim()).join(' ') : ''
  return withoutRemark(text) !== text
}

/** The end of one line and the beginning of the next. */
interface LineBreak {
  /** The first line of what may go on. */
  readonly first: string
  /** Its last line. */
  readonly before: string
  /** The next line, as it is written. */
  readonly written: string
  readonly next: string
  /** How much longer the line before could be with the first word of the next. */
  readonly left: number
  readonly endsSentence: boolean
}

function lineBreak(run: readonly SourceLine[], { text: written }: SourceLine, width: number): LineBreak {
  const before = run.at(-1)?.text.trimEnd() ?? ''
  const next = written.trim()
  const left = width - before.length - 1 - (next.split(/\s/)[0]?.length ?? 0)
  return { first: run[0]?.text ?? '', before, written, next, left, endsSentence: sentenceEnd.test(before) }
}

const sentenceEnd = /[.?!…]["”’)]?$/

/** The first with an opinion decides. */
const judges: readonly ((between: LineBreak) => boolean | undefined)[] = [
  between => (isCutBracket(between) ? true : undefined),
  between => (isParted(between) || isOfColumns(between) || isOfMarkList(between) ? false : undefined),
  between => (isFurtherIn(between) || isBehindFigure(between) ? false : undefined),
  ({ before }) => (leadsOn(before) ? true : undefined),
  ({ before }) => (/:$/.test(before) ? false : undefined),
  between => (isLabelled(between) ? continuesLabelled(between) : undefined),
]

/** "(AC" at the end of a line, "2.1)" on the next. */
function isCutBracket({ before, next }: LineBreak): boolean {
  return cutRemark.test(before) || (/[([][^()[\]]{0,12}$/.test(before) && /^[^()[\]]{0,12}[)\]]/.test(next))
}

/** "(10 points -" at the end of a line */
const cutRemark = /[([]\s*\d{1,3}\s*(?:marks?|points?|pts)\s*[-–—:,]$/i

function isParted({ before, written, next }: LineBreak): boolean {
  return (
    startsAnew(written) ||
    headsColumn.test(next) ||
    opensBracket(written) ||
    isTagOnly(before) ||
    ruledHeading(before) !== undefined ||
    endsInMarks(before) ||
    isMarksField(before) ||
    marksOnly.test(before) ||
    marksOnly.test(next)
  )
}

/** Below text that has neither a bullet nor a number, what begins further in is something else. */
function isFurtherIn({ first, before, written }: LineBreak): boolean {
  if (first.trimEnd() !== before || bullet.test(first) || labelAt(first) !== undefined) return false
  return /^\s/.test(written) && indentOf(written) >= indentOf(first) + 2
}

function indentOf(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length
}

/** An item with its figure, "• Clear in parts 3", above what begins with a capital. */
function isBehindFigure({ first, before, next }: LineBreak): boolean {
  return bullet.test(first) && /\p{L}\s+\d{1,2}$/u.test(before) && /^\p{Lu}/u.test(next)
}

/** "20 points possible" */
const marksOnly = /^\s*\d{1,3}\s*(?:marks|points|pts)(?:\s+(?:possible|available|in total|total))?$/i

/** "Assessment Criteria (AC)" on a line of its own, from the head of a table that lost its columns. */
const headsColumn = /^(?:assessment criteria|sufficiency descriptors?|marking criteria)(?: \([A-Z]{2}\))?$/i

function isOfColumns({ first, before, next }: LineBreak): boolean {
  return cellsOfLine(first) !== undefined || (endsInFigure(before) && endsInFigure(next))
}

/** A name with its marks, below what needs no further words. */
function isOfMarkList({ first, before, next }: LineBreak): boolean {
  if (first.trimEnd() === before && markedLine.test(before)) return true
  if (
    isMarkedName(next) &&
    (/[.?!…)\]]["”’]?$/.test(before) || isShortItem(first, before) || headsMarks.test(before) || namesAbove.test(first))
  )
    return true
  return endsInFigure(next) && (isShortName(before) || sentenceEnd.test(before) || announcesList.test(before))
}

/** "Code quality: 2 marks" above what is asked. */
const markedLine = /^\s*\p{Lu}[^.:;?!]{2,60}:\s*\d{1,3}\s*(?:marks|points)$/u

/** "Rubric", "Marking scheme" */
const headsMarks = /^\s*(?:rubric|(?:marking|grading|assessment|mark)\s\p{L}+)$/iu

/** "Title (1 mark): a few words" */
const namesAbove = /^\s*\p{Lu}[^():]{1,60}\([^()]*\d\s*(?:marks?|points?|pts|%)[^()]*\):\s/u

const announcesList = /\b(?:as|follows|are|below):?$/i

function isLabelled({ first }: LineBreak): boolean {
  return labelAt(first) !== undefined && !bullet.test(first)
}

/** The wording of a numbered line ends with its sentence; small letters go on with it. */
function continuesLabelled({ before, next, left, endsSentence }: LineBreak): boolean {
  if (/^[a-z]/.test(next)) return !endsSentence
  return !endsSentence && left < 15 && before.length > 50
}

/** Whether the line before has no room for the next word, more or less: after a sentence it is to be full. */
function fillsLine({ next, left, endsSentence }: LineBreak): boolean {
  if (endsSentence) return left < 1 || (left < 10 && leansBack.test(next))
  return left < 15 || (/^[a-z]/.test(next) && left < 40)
}

const leansBack = /^(?:if so|if not|this|these|those|it|they|such|so|and|but|also|thus|therefore|hence)\b/i

/** No sentence, title or item ends with one of these. */
function leadsOn(text: string): boolean {
  return /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|your|their|its))$/i.test(text)
}

/** "(15 marks)", "[5]", "}" at its end: what is asked ends with its marks. */
function endsInMarks(text: string): boolean {
  return /\}$|[([]\s*(?:\p{L}[\p{L} .:]{0,20})?\d{1,4}(?:\.\d)?\s*(?:marks?|points?|pts|%)[^()[\]]{0,20}[)\]][.;]?$|\([^()]{2,60}[,;]\s*\d{1,3}\s*%[^()]{0,20}\)$|\[\d{1,3}\]$|[([]out of \d{1,3}[)\]]$|\s\/\s?\d{1,3}$/iu.test(
    text,
  )
}

/** "Marking criteria" above a list of names with their marks. */
function isShortName(text: string): boolean {
  return text.length < 40 && /^\p{Lu}[^.,;]*\p{L}:?$/u.test(text) && !leadsOn(text)
}

/** A bullet in a few words, which nobody wraps. */
function isShortItem(first: string, before: string): boolean {
  return bullet.test(first) && before === first.trimEnd() && before.length < 50 && !leadsOn(before)
}

/** "Quality of the paper (60 points)" on a line of its own. */
function isMarkedName(text: string): boolean {
  return text.length < 90 && /^\p{Lu}/u.test(text) && endsInMarks(text)
}

/** "Report ........ 20 marks", "Analysis 30%": one such line above another is a list of what is marked. */
function endsInFigure(text: string): boolean {
  return text.length < 120 && /\d\s*(?:%|marks?|points?|pts)\.?$/i.test(text)
}

/** "{maximum 12 Marks}" on a line of its own. */
export function isTagOnly(text: string): boolean {
  return /^\s*[([{][^)\]}]*\d[^)\]}]*[)\]}]\s*$/.test(text)
}
