import type { HandoutBlock } from '../block.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { withoutRemark } from '../marks/spelled-out.js'
import type { Unit } from '../units/unit.js'
import { isAside, isAsideHeading, isOfModule, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'

/** A paragraph of several sentences that ends with what is given for doing what it says. */
export interface MarkedEnd {
  readonly marks: Amount
  /** Whether they stand in a field, "Marks: 7", which only says what the heading above is worth. */
  readonly isField: boolean
  /** Its first sentence. */
  readonly wording: string
  /** What follows that, without the marks. */
  readonly more: string
}

/**
 * The marks in brackets, or behind its last sentence, at the end of a paragraph: "Read the report. Say what was left out of it. [10 marks]". undefined where it
 * ends otherwise.
 */
export function markedEnd({ kind, text: written }: HandoutBlock): MarkedEnd | undefined {
  const text = withoutRemark(written)
  if (kind !== 'paragraph' || text.length > longest) return undefined
  const bare = endBare.exec(text)
  const end = endTag.exec(text.replace(lengthBehind, '')) ?? endField.exec(text) ?? bare
  const marks = end && marksIn(end[0].trim())
  if (!end || !marks || marks.value === 0 || marks.rest !== '' || isOfModule(marks.of)) return undefined
  const before = text.slice(0, end.index)
  const [, first = '', more = ''] = firstSentence.exec(before) ?? (marks.form === 'field' || bare ? ['', before] : [])
  const last = more.slice(-200)
  if (first === '' || isTotal(last) || isAside(last)) return undefined
  return {
    marks: { value: marks.value, unit: marks.unit },
    isField: marks.form === 'field',
    wording: first,
    more: more.trim(),
  }
}

const longest = 3000
/** "… (10 marks) (at most 200 words)" */
const lengthBehind = /\.?\s*[([][^()[\]]{0,40}\bwords?\b[^()[\]]{0,20}[)\]]\.?$/i
/** No full stop stands behind a per cent: that may be any figure. */
const endTag = /\s[([][^()[\]]{1,40}(?:marks?|points?|pts)[^()[\]]{0,20}[)\]]\.?$|\s[([]\s*\d{1,3}\s?%\s*[)\]]$/i
/** "… Maximum score: 7" */
const endField =
  /\s(?:(?:max(?:imum)?|total|available|possible)\s+(?:marks?|points?|score)|marks?|points?|weight(?:ing)?)\s*[:=]\s*\d{1,3}\s*(?:%|marks?|points?)?\.?$/i
/** "… and say why? 10 marks" */
const endBare = /(?<=[.?!])\s+\d{1,3}\s+marks\.?$/i
const firstSentence = /^(.{10,}?(?<!\b(?:e\.g|i\.e|etc|vs|Fig|No|Dr|Mr|Ms))[.?!:])\s+(\S.*)$/u

/**
 * What the paragraph at `index` tells more about: the heading or numbered item right above it, with nothing that is marked (`found`) between. undefined where
 * there is none, or where several paragraphs below it end with marks.
 */
export function holderOfEnd(
  units: readonly Unit[],
  index: number,
  found: ReadonlySet<number>,
): { readonly unit: number; readonly isBare: boolean } | undefined {
  for (let above = index - 1; above >= 0 && above > index - mostBetween; above--) {
    const unit = units[above]
    if (unit === undefined || unit.entry || found.has(above)) return undefined
    const { kind, level, text, marker } = unit.block
    const label = labelAt(marker === undefined ? text : `${marker} ${text}`)
    if (kind !== 'heading' && label?.kind !== 'named' && label?.kind !== 'whole') continue
    const isOther = kind === 'heading' && (isAsideHeading(text) || isGeneralName(text))
    return isOther || isMarkedTwice(units, index, level) ? undefined : { unit: above, isBare: label?.rest === '' }
  }
  return undefined
}

const mostBetween = 12

/** "Instructions", "The task": a heading under which anything may stand. */
export function isGeneralName(text: string): boolean {
  return general.test(text)
}

const general =
  /^(?:the\s+)?(?:(?:assessment|assignment|coursework)\s+)?(?:tasks?|questions?|exercises?|instructions?|brief|overview|introduction|assessment|assignment|coursework)$/i

function isMarkedTwice(units: readonly Unit[], index: number, level: number): boolean {
  for (const { block } of units.slice(index + 1, index + mostBetween)) {
    if ((block.kind === 'heading' && block.level <= level) || labelAt(block.text)?.kind === 'named') return false
    if (block.marker !== undefined) return false
    if (markedEnd(block)) return true
  }
  return false
}
