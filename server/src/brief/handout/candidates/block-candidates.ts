import type { HandoutBlock } from '../block.js'
import { marksIn, type Marks } from '../marks/marks-in.js'
import { withoutRemark } from '../marks/spelled-out.js'
import type { Share } from '../shares/share.js'
import { isShortName, marksBelow, saidOfName, unitAbove } from '../shares/marks-below.js'
import { holderOfEnd, isGeneralName, markedEnd } from '../shares/marks-at-end.js'
import { namedWeights } from '../shares/named-weights.js'
import { isOwnWeight } from '../shares/own-weight.js'
import { isNamedBefore } from '../shares/said-before.js'
import type { Unit } from '../units/unit.js'
import { componentShare, isAdministrative, isAmongFields, weightField } from '../wording/administration.js'
import { isAside, isAsideHeading, isGradeName, isOfModule, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { titleOf } from '../wording/title-of.js'
import { depths, type Candidate } from './candidate.js'
import { weightedCandidate, withQuestion } from './weighted-candidate.js'

/** What is known while candidates are looked for. */
export interface Search {
  readonly units: readonly Unit[]
  /** The units that are candidates by now. */
  readonly found: ReadonlySet<number>
  /** The heading of the whole document. */
  readonly title: number | undefined
  /** What is known only from what stands beside it, by its units. */
  readonly components: ReadonlyMap<number, Share>
  /** Whether the fields for weights are those of components. */
  readonly isShares: boolean
}

/** What a block gives marks to: itself, several that it names, or what stands above it. None for a row of a table. */
export function blockCandidates(index: number, search: Search): readonly Candidate[] {
  const block = search.units[index]?.block
  if (block === undefined || block.kind === 'row') return []
  for (const way of ways) {
    const found = way(block, index, search)
    if (found !== undefined) return found
  }
  return []
}

/** undefined: it may be known another way. */
type Way = (block: HandoutBlock, index: number, search: Search) => readonly Candidate[] | undefined

/** The surest first. */
const ways: readonly Way[] = [ofCompany, ofSentence, ofHead, ofAbove, ofNameAbove, ofField, ofItself, ofEnd]

function ofCompany(block: HandoutBlock, index: number, { components }: Search): readonly Candidate[] | undefined {
  const share = components.get(index)
  return share && [weightedCandidate(block, index, share.title, share.marks)]
}

/** Several that one sentence or item names; the first holds the others where it is worth as much as they are together. */
function ofSentence(block: HandoutBlock, index: number, search: Search): readonly Candidate[] | undefined {
  if (isNamedBefore(block.text, search.units, search.found)) return []
  const isAboutOthers = isAside(block.text) || isAsideHeading(block.text)
  const named = namedWeights(withoutRemark(block.text)).filter(
    ({ title, isAside: isBracketed }) =>
      (isBracketed ? !isAside(title) : !isAboutOthers) && !isGradeName(title) && !isTotal(title),
  )
  if (named.length === 0) return undefined
  const [first, ...others] = named
  const sum = others.reduce((total, { value }) => total + value, 0)
  const isHolder = others.length > 1 && !first?.isEqual && sum === first?.value
  return named.map((weight, place) => {
    const candidate = weightedCandidate(block, index, weight.title, weight)
    if (weight.isAside) return { ...candidate, label: undefined, depth: depths.coded, isNamedAside: true }
    return { ...candidate, label: undefined, depth: candidate.depth + (isHolder && place > 0 ? 0.2 : 0) }
  })
}

const runInHead =
  /^((?:\(?\w{1,3}[.)]\s+|\p{L}+ \w{1,3}\s?[:.–-]\s+)?[^.:!?()[\]]{2,80}[([][^()[\]]{1,40}[)\]])\s*[.:–—-]\s+(?=\S)/u

/** "Essay worth 40%: you choose one of …" */
const worthHead = /^(\p{Lu}[^.:!?()[\]]{1,60}\s+worth\s+\d{1,3}\s?(?:%|marks?|points?))\s*[.:]\s+(?=\p{Lu}.{25})/u

/** "Task 1: Data preparation (6 marks) The data is loaded …" */
const taskHead =
  /^((?:(?:task|part|question|section) \w{1,3}\s?[:.–-]|\(?[A-H]\))\s+[^.:!?()[\]]{2,80}[([]\d{1,3} ?(?:marks?|points?|%)[)\]])\s*(?=\p{Lu}.{25})/iu

/** "Sources – (60%) All that is claimed …" */
const dashHead = /^(\p{Lu}[^.:!?()[\]]{2,80}\s[–—-]\s?[([]\d{1,3} ?(?:marks?|points?|%)[)\]])\s*(?=\p{Lu}.{25})/u

/** "Charts (35%). Do they answer the question?": a name with its marks in front of what is said about it. */
function ofHead(block: HandoutBlock, index: number): readonly Candidate[] | undefined {
  const ways = [runInHead, taskHead, worthHead, dashHead]
  const head =
    block.kind === 'heading' ? undefined : ways.map(way => way.exec(block.text)).find(match => match !== null)
  const [written = '', name = ''] = head ?? []
  const more = block.text.slice(written.length)
  // A few words behind a colon belong to the name.
  if (!head || (more.length < 25 && !/\.\s+$/.test(written))) return undefined
  const marks = marksIn(name)
  if (marks === undefined || !isHeadsOwn({ ...block, text: name }, marks)) return undefined
  return withQuestion({
    ...weightedCandidate(block, index, titleOf(marks.rest.replace(/^\((?=[A-H]\)\s)/, '')), marks),
    more,
  })
}

/** "Question 1 [10 marks]: Explain …" has its wording behind its marks. */
function isHeadsOwn(head: HandoutBlock, marks: Marks): boolean {
  const isNamed = marks.form === 'tag' || marks.form === 'tail'
  return isNamed && labelAt(marks.rest)?.rest !== '' && isOwnWeight(head, marks)
}

/** What stands above a block that has nothing but the marks of it. */
function ofAbove(block: HandoutBlock, index: number, { units, found }: Search): readonly Candidate[] | undefined {
  const marks = marksBelow(block)
  if (marks === undefined || marks.value === 0) return undefined
  // "Weighting" in the cell before it.
  if (isAdministrative(units[index - 1]?.block.text ?? '')) return []
  const above = unitAbove(units, index, found)
  const named = above === undefined ? undefined : units[above]?.block
  if (above === undefined || named === undefined) return undefined
  return withQuestion(weightedCandidate(named, above, named.text.replace(/[\s:]+$/, ''), marks))
}

/** What stands above a block that says by its name what it is worth. */
function ofNameAbove(block: HandoutBlock, index: number, { units, found }: Search): readonly Candidate[] | undefined {
  const said = saidOfName(block)
  const above = said && unitAbove(units, index, found)
  const named = above === undefined ? undefined : units[above]?.block
  if (said === undefined || above === undefined || named === undefined) return undefined
  const title = titleOf(named.text)
  const isCalled = title.toLowerCase().split(/\W+/).includes(said.noun.toLowerCase())
  return isCalled ? [weightedCandidate(named, above, title, said.marks)] : undefined
}

/** "Weighting: 40%" of one of several components. */
function ofField(block: HandoutBlock, index: number, search: Search): readonly Candidate[] | undefined {
  const share = search.isShares ? componentShare(block.text) : undefined
  return share === undefined ? undefined : ofHeadingAbove(index, { value: share, unit: '%', of: '' }, search)
}

function ofItself(block: HandoutBlock, index: number, search: Search): readonly Candidate[] | undefined {
  const marks = marksIn(block.text)
  if (marks === undefined || !isOwnWeight(block, marks)) return undefined
  if (isScoreBox(block) && isBoxOf(marks, index, search)) return []
  if (marks.form === 'field' || generic.test(marks.rest) || weightField(block.text) !== undefined)
    return ofHeadingAbove(index, marks, search)
  if (block.kind === 'paragraph' && headingSays(marks, index, search)) return []
  // A heading says no more than what it is called.
  const title = block.kind === 'heading' ? marks.rest : titleOf(firstSentence(marks))
  if (block.kind === 'item' && isGradeName(title)) return []
  return title === '' ? undefined : withQuestion(weightedCandidate(block, index, title, marks))
}

/** "25 marks come from the style. Names should be …" is about the style. */
function firstSentence({ form, rest }: Marks): string {
  return (form === 'for' ? /^.{8,}?(?<!\b(?:e\.g|i\.e|etc|vs))(?=[.?!]\s+\p{Lu})/u.exec(rest)?.[0] : undefined) ?? rest
}

/** What a paragraph of several sentences that ends with marks is about: the heading above it, or else what its first sentence says. */
function ofEnd(block: HandoutBlock, index: number, { units, found, title }: Search): readonly Candidate[] | undefined {
  const end = markedEnd(block)
  if (end === undefined) return undefined
  const holder = holderOfEnd(units, index, found)
  const named = holder && !holder.isBare && holder.unit !== title ? units[holder.unit]?.block : undefined
  if (holder && named) return [weightedCandidate(named, holder.unit, named.text.replace(/[\s:.]+$/, ''), end.marks)]
  if (end.isField || (holder === undefined && end.marks.unit === '%')) return undefined
  return [{ ...weightedCandidate(block, index, end.wording, end.marks), more: end.more }]
}

/** "… are cited. / 15", where the marker writes what is given of the "Sources (15 marks)" above. */
const scoreBox = /[\s_]\/\s*\d{1,3}$/

function isScoreBox({ kind, text }: HandoutBlock): boolean {
  return scoreBox.test(text) && (kind === 'item' || /[.!?][\s_]*\/\s*\d{1,3}$/.test(text))
}

function isBoxOf({ value }: Marks, index: number, { units, found }: Search): boolean {
  let above = index - 1
  while (above > index - mostOfBox && above >= 0 && !found.has(above)) above--
  const text = found.has(above) ? (units[above]?.block.text ?? '') : ''
  return text !== '' && !scoreBox.test(text) && marksIn(text)?.value === value
}

const mostOfBox = 20

/** "Something new → 10 marks" right below the heading "Creativity (10 marks)" tells what that is given for. */
function headingSays({ value, unit }: Marks, index: number, { units, found }: Search): boolean {
  const above = units[index - 1]?.block
  const marks = above?.kind === 'heading' && found.has(index - 1) ? marksIn(above.text) : undefined
  return marks?.value === value && marks.unit === unit
}

/** "Deliverables (65 points)" right below a heading says what this is worth. */
const generic = /^(?:deliverables?|marks?|points?|grade|weight(?:ing|age)?|value|worth)$/i

/** "Weighting: 10%" belongs to the heading or the numbered line right above it. */
function ofHeadingAbove(
  index: number,
  marks: Pick<Marks, 'value' | 'unit' | 'of'>,
  search: Search,
): readonly Candidate[] {
  if (isOfAll(index, marks.of, search)) return []
  for (let above = index - 1; above >= 0 && above >= index - 4; above--) {
    const block = search.units[above]?.block
    if (block === undefined || search.found.has(above)) return []
    const isNamed = above === index - 1 && block.kind === 'paragraph' && isShortName(block.text)
    if (block.kind !== 'heading' && labelAt(block.text) === undefined && !isNamed) continue
    const title = block.text.replace(/[\s:.]+$/, '')
    return isAside(title) || isTotal(title) || isGeneralName(title)
      ? []
      : [weightedCandidate(block, above, title, marks)]
  }
  return []
}

/** Whether a weight is that of the whole assignment: it says so, or stands among fields about it. */
function isOfAll(index: number, of: string, { units, isShares }: Search): boolean {
  const first = Math.max(0, index - 2)
  const near = units.slice(first, index + 3).map(({ block }) => block)
  return isOfModule(of.slice(0, 60)) || (!isShares && isAmongFields(near, index - first))
}
