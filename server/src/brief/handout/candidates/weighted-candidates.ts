import { areShares, componentShare, isAmongFields, weightField } from '../wording/administration.js'
import { isAside, isAsideHeading, isExtraHeading, isGradeName, isOfModule, isTotal } from '../wording/asides.js'
import { bareHeading, bareSharesBelow } from '../shares/bare-shares.js'
import { depths, type Candidate } from './candidate.js'
import type { HandoutBlock } from '../block.js'
import { withSharesSummed } from './shares-summed.js'
import { titleOf } from '../wording/candidate-title.js'
import { colonShares, type ColonShare } from '../shares/colon-shares.js'
import { componentItems } from '../shares/component-items.js'
import { figuresInRuns } from '../shares/figures-in-runs.js'
import { labelAt } from '../wording/labels.js'
import { headingAbove, marksBelow, marksOfHeading, unitAbove } from '../shares/marks-below.js'
import type { Amount } from '../marks/amount.js'
import { marksIn, type Marks } from '../marks/marks-in.js'
import { namedWeights } from '../shares/named-weights.js'
import { isOwnWeight } from '../shares/own-weight.js'
import type { Unit } from '../units/units.js'
import { wholeRuns } from '../shares/whole-runs.js'

/** What is known as asked for by the marks or the weight that stands with it, in the document's order. `taken`: units that are something else. */
export function weightedCandidates(units: readonly Unit[], taken: ReadonlySet<number>): readonly Candidate[] {
  const found: Candidate[] = []
  const held = new Set<number>()
  // Components with their own length and deadline.
  const isShares = areShares(units.map(({ block }) => block.text))
  const title = titleHeading(units)
  const components = new Map([...figuresInRuns(units), ...colonShares(units), ...componentItems(units)])
  const runs = wholeRuns(units)
  let asideLevel: number | undefined
  let asideItem: number | undefined
  units.forEach((unit, index) => {
    const { block, entry } = unit
    if (block.kind === 'heading') {
      if (asideLevel !== undefined && block.level <= asideLevel) asideLevel = undefined
      if (asideLevel === undefined && index !== title && isAsideAll(block.text)) asideLevel = block.level
    }
    if (asideItem !== undefined && !(block.kind === 'item' && block.level > asideItem)) asideItem = undefined
    if (asideItem === undefined && isAsideItem(block)) asideItem = block.level
    if (asideLevel !== undefined || asideItem !== undefined || taken.has(index)) return
    const own = entry
      ? entryCandidates(unit, index)
      : blockCandidates(units, index, { found, taken: held, title, isShares, components, runs })
    for (const candidate of own) held.add(candidate.unit)
    found.push(...own)
  })
  const all = found.flatMap(candidate => [candidate, ...sharesOf(candidate, units)])
  return withSharesSummed(all.sort((a, b) => a.unit - b.unit))
}

function sharesOf(candidate: Candidate, units: readonly Unit[]): readonly Candidate[] {
  return bareSharesBelow(candidate, units).flatMap(({ unit, title, marks }) => {
    const block = units[unit]?.block
    return block ? [candidateOf(block, unit, title, marks)] : []
  })
}

/** The first heading, where all others lie within it: "Resit coursework" opens no part about resits. */
function titleHeading(units: readonly Unit[]): number | undefined {
  const first = units.findIndex(({ block }) => block.kind === 'heading')
  const level = units[first]?.block.level ?? 0
  const isTitle = units.every(({ block }, index) => index <= first || block.kind !== 'heading' || block.level > level)
  return first === -1 || !isTitle ? undefined : first
}

/** "References (10%)" is a criterion, "Bonus (up to 10 points)" is none. */
function isAsideAll(text: string): boolean {
  return isExtraHeading(text) || (isAsideHeading(text) && marksIn(text) === undefined)
}

/** "Point deductions" over items of its own. */
function isAsideItem({ kind, text }: HandoutBlock): boolean {
  return kind === 'item' && text.length < 40 && marksIn(text) === undefined && isExtraHeading(text)
}

/** A row of a table of criteria. */
function entryCandidates({ entry, block }: Unit, index: number): readonly Candidate[] {
  if (entry === undefined) return []
  const label = labelAt(entry.number === undefined ? entry.title : `${entry.number} ${entry.title}`)
  const own: Candidate = {
    unit: index,
    title: entry.title,
    line: block.line,
    label: label && label.rest !== '' ? label : undefined,
    marks: entry.marks,
    depth: label?.kind === 'part' ? depths.part : depths.entry,
    role: 'weighted',
    ...(entry.section === undefined ? {} : { section: entry.section }),
  }
  return withQuestion({ ...own, title: own.label?.rest ?? own.title })
}

/** What is known while the candidates are looked for. */
interface Search {
  readonly found: readonly Candidate[]
  /** The units that are candidates by now. */
  readonly taken: ReadonlySet<number>
  /** The heading of the whole document. */
  readonly title: number | undefined
  /** What is known only from what stands beside it, by its units. */
  readonly components: ReadonlyMap<number, ColonShare>
  /** Units that make up the whole with what stands beside them. */
  readonly runs: ReadonlySet<number>
  /** Whether the fields for weights are those of components. */
  readonly isShares: boolean
}

function blockCandidates(units: readonly Unit[], index: number, search: Search): readonly Candidate[] {
  const block = units[index]?.block
  if (block === undefined || block.kind === 'row') return []
  const component = search.components.get(index) ?? bareHeading(units, index)
  if (component) return [candidateOf(block, index, component.title, component.marks)]
  const named = namedCandidates(block, index)
  if (named.length > 0) return named
  const runIn = runInCandidate(block, index)
  if (runIn) return withQuestion(runIn)
  const below = belowCandidate(units, index, search)
  if (below) return withQuestion(below)
  const share = search.isShares ? componentShare(block.text) : undefined
  if (share !== undefined) return fieldCandidate(units, index, { value: share, unit: '%', of: '' }, search)
  const marks = marksIn(block.text)
  if (marks === undefined || !(search.runs.has(index) || isOwnWeight(block, marks))) return []
  if (marks.form === 'field' || generic.test(marks.rest) || weightField(block.text) !== undefined)
    return fieldCandidate(units, index, marks, search)
  const title = titleOf(marks.rest)
  return title === '' ? [] : withQuestion(candidateOf(block, index, title, marks))
}

/** What stands above a block that has nothing but the marks of it. */
function belowCandidate(units: readonly Unit[], index: number, { taken, title }: Search): Candidate | undefined {
  const block = units[index]?.block
  const heading = headingAbove(units, index)
  const spoken =
    block?.kind === 'paragraph' && heading !== undefined && heading !== title
      ? marksOfHeading(block.text, units[heading]?.block.text ?? '')
      : undefined
  const marks = spoken ?? (block && marksBelow(block))
  const above =
    spoken && heading !== undefined && !taken.has(heading) ? heading : marks && unitAbove(units, index, taken)
  const named = above === undefined ? undefined : units[above]?.block
  if (marks === undefined || above === undefined || named === undefined || marks.value === 0) return undefined
  return candidateOf(named, above, named.text.replace(/[\s:]+$/, ''), marks)
}

/** "Deliverables (65 points)" right below a heading says what this is worth. */
const generic = /^(?:deliverables?|marks?|points?|grade|weight(?:ing|age)?|value|worth)$/i

const runInHead =
  /^((?:\(?\w{1,3}[.)]\s+|\p{L}+ \w{1,3}\s?[:.–-]\s+)?[^.:!?()[\]]{2,80}[([][^()[\]]{1,40}[)\]])\s*[.:–—-]\s+(?=\S)/u

/** "Charts (35%). Do they answer the question?": a name with its marks in front of what is said about it. */
function runInCandidate(block: HandoutBlock, index: number): Candidate | undefined {
  const head = block.kind === 'heading' ? null : runInHead.exec(block.text)
  const more = block.text.slice(head?.[0].length)
  const marks = head ? marksIn(head[1] ?? '') : undefined
  // A few words behind a colon belong to the name.
  if (!head || (more.length < 25 && !/\.\s+$/.test(head[0]))) return undefined
  // "Question 1 [10 marks]: Explain …" has its wording behind its marks.
  if (
    marks?.form !== 'tag' ||
    labelAt(marks.rest)?.rest === '' ||
    !isOwnWeight({ ...block, text: head[1] ?? '' }, marks)
  )
    return undefined
  return { ...candidateOf(block, index, titleOf(marks.rest), marks), more }
}

/** Several that one sentence or item names; the first holds the others where it is worth as much as they are together. */
function namedCandidates(block: HandoutBlock, index: number): readonly Candidate[] {
  const isAboutOthers = isAside(block.text) || isAsideHeading(block.text)
  const named = namedWeights(block.text).filter(
    ({ title, isAside: isBracketed }) =>
      (isBracketed ? !isAside(title) : !isAboutOthers) && !isGradeName(title) && !isTotal(title),
  )
  const [first, ...others] = named
  const sum = others.reduce((total, { value }) => total + value, 0)
  const isHolder = others.length > 1 && !first?.isEqual && sum === first?.value
  return named.map((weight, place) => {
    const candidate = candidateOf(block, index, weight.title, weight)
    if (weight.isAside) return { ...candidate, label: undefined, depth: depths.coded, isNamedAside: true }
    return { ...candidate, label: undefined, depth: candidate.depth + (isHolder && place > 0 ? 0.2 : 0) }
  })
}

/** "Q3 (a) Recommend …" is part (a) of a question 3, which holds the (b) that follows. */
function withQuestion(candidate: Candidate): readonly Candidate[] {
  const { label, title } = candidate
  const inner = label && label.kind !== 'part' ? labelAt(title) : undefined
  if (label === undefined || inner?.kind !== 'part' || inner.rest === '') return [candidate]
  const question: Candidate = { ...candidate, title: label.id, marks: undefined, role: 'container' }
  return [question, { ...candidate, title: inner.rest, label: inner, depth: Math.max(candidate.depth, depths.part) }]
}

function candidateOf(block: HandoutBlock, index: number, title: string, { value, unit }: Amount): Candidate {
  const label = labelAt(title)
  const isNamed = label !== undefined && label.rest !== ''
  const depth =
    block.kind === 'heading' ? block.level : block.kind === 'item' ? depths.item + block.level : labelDepth(title)
  // "1." before an item is a number of it.
  const numbered = label ?? (block.marker === undefined ? undefined : labelAt(`${block.marker} ${title}`))
  return {
    unit: index,
    title: isNamed ? label.rest : title,
    line: block.line,
    label: numbered,
    marks: { value, unit },
    depth,
    role: 'weighted',
  }
}

/** Of paragraphs, those called "Task 1" are further out than numbered ones. */
function labelDepth(title: string): number {
  const label = labelAt(title)
  if (label?.kind === 'named') return depths.outer
  if (label?.kind === 'part') return depths.part
  return label?.kind === 'whole' || label?.kind === 'letter' ? depths.inner : depths.coded
}

/** "Weighting: 10%" belongs to the heading or the numbered line right above it. */
function fieldCandidate(
  units: readonly Unit[],
  index: number,
  marks: Pick<Marks, 'value' | 'unit' | 'of'>,
  { found, isShares }: Search,
): readonly Candidate[] {
  const first = Math.max(0, index - 2)
  const near = units.slice(first, index + 3).map(({ block }) => block)
  if (isOfModule(marks.of.slice(0, 60)) || (!isShares && isAmongFields(near, index - first))) return []
  for (let above = index - 1; above >= 0 && above >= index - 4; above--) {
    const block = units[above]?.block
    if (block === undefined || found.some(candidate => candidate.unit === above)) return []
    const label = labelAt(block.text)
    if (block.kind !== 'heading' && label === undefined) continue
    const title = block.text.replace(/[\s:.]+$/, '')
    return isAside(title) || isTotal(title) ? [] : [candidateOf(block, above, title, marks)]
  }
  return []
}
