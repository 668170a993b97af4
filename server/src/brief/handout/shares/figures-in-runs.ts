import type { HandoutBlock } from '../block.js'
import { amountWritten } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { sumOf } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'
import { isAside, isGradeName, isTotal } from '../wording/asides.js'
import { titleOf } from '../wording/title-of.js'
import type { Share } from './share.js'
import { runFrom } from './equals.js'

/**
 * The units, by their places, whose marks can be told only from their company: two or more that follow each other, each with its figure in the same place.
 * "20% Planning: …" at the beginning, or "Planning: 2 marks. Without it …" behind the name, where these make 100 or stand below a heading about marks; "Tests
 * are included - 4" at the end, below such a heading.
 */
export function figuresInRuns(units: readonly Unit[]): ReadonlyMap<number, Share> {
  return new Map([
    ...runsOf(units, followed, isLeadRun),
    ...runsOf(units, tagged, run => sumOf(run) === 100),
    ...runsOf(units, valued, run => run.length > 2 && sumOf(run) === 100),
    ...runsOf(
      units,
      bracketed,
      (run, above) => sumOf(run) === 100 || above.some(text => marksIn(text)?.value === sumOf(run)),
    ),
    ...runsOf(units, leading, isLeadRun),
    ...spreadRuns(units),
    ...namedInTurns(units),
    ...runsOf(units, trailing, isTailRun),
  ])
}

type Reading = (text: string) => Share | undefined
type Check = (run: readonly Share[], above: readonly string[]) => boolean

function runsOf(units: readonly Unit[], read: Reading, isRun: Check): ReadonlyMap<number, Share> {
  const found = new Map<number, Share>()
  let headings: readonly HandoutBlock[] = []
  for (let start = 0; start < units.length;) {
    const block = units[start]?.block
    if (block?.kind === 'heading') headings = [...headings.filter(({ level }) => level < block.level), block]
    const run = runFrom(units, start, one => shareIn(one, read))
    const above = [...headings.map(({ text }) => text), units[start - 1]?.block.text ?? '']
    if (run.length > 1 && isRun(run, above)) run.forEach((share, place) => found.set(start + place, share))
    start += Math.max(1, run.length)
  }
  return found
}

/** "10 marks Completion …", "5 marks A test suite …": items of the outer level below a heading about marks, whatever lies within and between them. */
function spreadRuns(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const found = new Map<number, Share>()
  const starts = [...units.keys()].filter(at => units[at]?.block.kind === 'heading')
  for (const [index, start] of starts.entries()) {
    if (!aboutMarks(units[start]?.block.text ?? '')) continue
    for (const [at, share] of outerShares(units, start + 1, starts[index + 1] ?? units.length)) found.set(at, share)
  }
  return found
}

/** "5 points for the notes", with the reason in a paragraph behind each of three at least. */
function namedInTurns(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const found = units.flatMap(({ block }, at) => {
    const own = block.kind === 'paragraph' && block.text.length < 120 ? marksIn(block.text) : undefined
    return own?.form === 'for' && own.value > 0 && !isOther(own.rest)
      ? [[at, { title: own.rest, marks: own }] as const]
      : []
  })
  return new Map(found.length > 2 ? found : [])
}

/** What most of the outer items in a stretch, or in one list of it, name as theirs; what says its marks in a usual way is known by itself. */
function outerShares(units: readonly Unit[], from: number, to: number): readonly (readonly [number, Share])[] {
  const all = mostShares(units, from, to)
  if (all.length > 0) return all
  const ends = [...units.keys()].slice(from, to).filter(at => units[at]?.block.kind === 'paragraph')
  return [from, ...ends].flatMap((start, list) => mostShares(units, start, ends[list] ?? to))
}

function mostShares(units: readonly Unit[], from: number, to: number): readonly (readonly [number, Share])[] {
  const items = units.slice(from, to).flatMap(({ block }, place) => {
    const isOuter = block.kind === 'item' && block.level === 1
    return isOuter ? [{ at: from + place, share: shareIn(block, leading) ?? shareIn(block, followed) }] : []
  })
  const shares = items.flatMap(({ at, share }) => (share ? [[at, share] as const] : []))
  const areMost = shares.length > 1 && shares.length * 3 >= items.length * 2
  return areMost ? shares.filter(([at]) => marksIn(units[at]?.block.text ?? '') === undefined) : []
}

function shareIn({ kind, text }: HandoutBlock, read: Reading): Share | undefined {
  const share = kind === 'heading' || text.length > 600 ? undefined : read(text)
  return share && !isOther(share.title) ? share : undefined
}

function isOther(title: string): boolean {
  return isAside(title) || isGradeName(title) || isTotal(title)
}

function leading(text: string): Share | undefined {
  const own = marksIn(text)
  if (own && (own.form === 'lead' || own.form === 'for')) return { title: nameOf(own.rest), marks: own }
  const tagged = /^[[(](\d{1,3})\s*(%|marks?|points?|pts)[\])]\s+(?=\p{Lu}\p{L})/u.exec(text)
  if (tagged) return ledBy(tagged, firstSentence(behind(tagged, text)) ?? titleOf(behind(tagged, text)))
  const match =
    /^(\d{1,3})\s*(%|per ?cent|marks?|points?|pts)(?::\s*(?=\d)|\s+(?=\p{Lu}[\p{L}\s]|[a-z]\w*[_.(]))/u.exec(text) ??
    /^\[(\d{1,2})\]\s+(?=\p{Lu}\p{L})/u.exec(text)
  return match ? ledBy(match, nameOf(behind(match, text))) : undefined
}

function behind([matched]: RegExpExecArray, text: string): string {
  return text.slice(matched.length)
}

function ledBy([, value, unit]: RegExpExecArray, title: string): Share | undefined {
  return Number(value) === 0 ? undefined : { title: title.replace(/\.$/, ''), marks: amountWritten(value, unit) }
}

/** "Planning: 2 marks. Without it …"; "Planning – up to 20% Without it …"; "Base tasks4 marks.", as a page is copied that had columns. */
function followed(text: string): Share | undefined {
  const match =
    /^(\p{Lu}[^.:;!?\d]{2,80}?)(?:\s*[:–—-])?(?:\s+(?:up to|max(?:imum)?(?: of)?|worth|total(?: of)?))?\s*[:–—-]?\s*(\d{1,3})\s*(%|per ?cent|marks?|points?|pts)(?:[.:]\s+\p{Lu}.*|\s+\p{Lu}\p{Ll}.{20,}|\s*\([^()]{1,40}\)|[.;]?)$/u.exec(
      text,
    )
  return match && Number(match[2]) > 0 ? { title: match[1] ?? '', marks: amountWritten(match[2], match[3]) } : undefined
}

/** "Planning [25%] The plan is clear." */
function tagged(text: string): Share | undefined {
  const match = /^(\p{Lu}[^.:;!?[\]()]{2,70})\s[[(](\d{1,3})\s*(%|marks|points)[\])]\s+(?=\p{Lu}.{20})/u.exec(text)
  return match ? { title: match[1] ?? '', marks: amountWritten(match[2], match[3]) } : undefined
}

/** "Planning: 25 The plan is clear.", as a figure in italics stands between a name in bold and what it means. */
function valued(text: string): Share | undefined {
  const match = /^(\p{Lu}[^.:;!?\d]{2,60}?):\s*(\d{1,3})\s+(?=\p{Lu}.{20})/u.exec(text)
  return match && Number(match[2]) > 0 ? { title: match[1] ?? '', marks: amountWritten(match[2], 'marks') } : undefined
}

/** "Planning (30): it is clear …" */
function bracketed(text: string): Share | undefined {
  const match = /^(\p{Lu}[^.:;!?()]{2,80}?)\s*[([](\d{1,3})[)\]]\s*[:.–—-]\s+(?=\p{L})/u.exec(text)
  return match && Number(match[2]) > 0 ? { title: match[1] ?? '', marks: amountWritten(match[2], 'marks') } : undefined
}

/** The name before a colon, whatever follows it, or the first sentence of several: in a run everything has one. */
function nameOf(text: string): string {
  const sentence = firstSentence(text)
  if (sentence !== undefined && !sentence.includes(': ')) return sentence
  return /^(\p{L}[^:.–—]{1,70}?)\s*:\s/u.exec(text)?.[1] ?? titleOf(text).replace(/\.$/, '')
}

function firstSentence(text: string): string | undefined {
  return /^(\p{L}.{5,150}?)(?<!\b(?:e\.g|i\.e|etc|vs))\.\s+(?=\p{Lu}.{20})/u.exec(text)?.[1]
}

function trailing(text: string): Share | undefined {
  const match =
    /^(\p{Lu}.{2,300}?)(?:\s+[-–—=]+\s*|\s*:\s*|\s+\+?)[[(]?(\d{1,2})[\])]?$/u.exec(text) ??
    /^(\p{Ll}[^:]{2,100}?)(?:\s+[-–—=]+\s*|\s*:\s*)(\d{1,2})$/u.exec(text)
  const title = (match?.[1] ?? '').replace(/(?<=\p{L})\.$/u, '')
  if (!match || Number(match[2]) === 0 || notMarks.test(title)) return undefined
  return { title, marks: { value: Number(match[2]), unit: 'marks' } }
}

/** "Week 3", "at least 4", "Section 2": a figure of the text. */
const notMarks =
  /(?:\b(?:at|by|of|to|in|for|and|or|than|least|most|week|page|section|chapter|task|part|figure|table|level|version|question|lab|lecture|exercise|unit|step|[a-z]+ no\.?)|[\d.,/(<>=×-])$/i

function isLeadRun(run: readonly Share[], above: readonly string[]): boolean {
  return run.every(({ marks }) => marks.unit === run[0]?.marks.unit) && (sumOf(run) === 100 || above.some(aboutMarks))
}

function isTailRun(run: readonly Share[], above: readonly string[]): boolean {
  return (run.length > 2 && above.some(aboutMarks)) || above.some(text => marksIn(text)?.value === sumOf(run))
}

/** "Marking scheme", "Grading (10 points)", "Criterion Marks" */
function aboutMarks(text: string): boolean {
  return text.length < 120 && /\b(?:marking|marks?|grading|rubric|points|scoring)\b/i.test(text)
}
