import type { HandoutBlock } from '../block.js'
import { depths, type Candidate } from '../candidates/candidate.js'
import type { Unit } from '../units/unit.js'
import { labelAt, type Label } from '../wording/labels.js'

const holderNames = /^(?:task|part|question|section|component|stage|phase|activity|deliverable|element)$/

/**
 * The candidates with what holds them put before them: "Task 1" above things that have marks, where it has none itself. Only where at least two of one
 * name hold something; a single one stands before whatever comes after it.
 */
export function withNamedHolders(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const holders = new Map<number, Candidate>()
  const excluded = new Set([...taken, ...candidates.map(({ unit }) => unit)])
  for (const candidate of candidates) {
    const at = holderBefore(candidate, units, excluded)
    if (at !== undefined && !isMarkedBefore(at, candidates)) holders.set(at.unit, at)
  }
  const counts = new Map<string, number>()
  // "Task 2" holds something beside a "Task 1" that has its marks itself.
  for (const label of new Set(candidates.flatMap(({ label }) => (label?.kind === 'named' ? [label] : []))))
    counts.set(label.name ?? '', (counts.get(label.name ?? '') ?? 0) + 1)
  for (const { label } of holders.values()) counts.set(label?.name ?? '', (counts.get(label?.name ?? '') ?? 0) + 1)
  const kept = [...holders.values()]
    .filter(({ label }) => (counts.get(label?.name ?? '') ?? 0) > 1)
    .map(holder => besideOthers(holder, candidates))
  const lists = listHolders(candidates, units, new Set([...excluded, ...holders.keys()]))
  return [...kept, ...lists, ...candidates].sort((a, b) => a.unit - b.unit)
}

/** "Part 1" among the criteria speaks of the "Part 1 (40%)" above. */
function isMarkedBefore({ unit, label }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    other =>
      other.unit < unit && other.marks !== undefined && other.label?.kind === 'named' && other.label.id === label?.id,
  )
}

/** A bold line "Task 2" is as far out as the paragraph that begins with "Task 3: Report (12 marks)". */
function besideOthers(holder: Candidate, candidates: readonly Candidate[]): Candidate {
  const isBeside = candidates.some(({ label, depth }) => depth === depths.outer && label?.name === holder.label?.name)
  return holder.depth === boldLine && isBeside ? { ...holder, depth: depths.outer } : holder
}

const boldLine = 7

/** What has no marks above several things of an inner list that have some: "Functionality" above "log in (10%)", "2. …" above "(a) …" and "(b) …". */
function listHolders(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  excluded: ReadonlySet<number>,
): readonly Candidate[] {
  const held = new Map<number, number>()
  let above: number | undefined
  let reached = 0
  for (const { unit } of candidates) {
    for (; reached < unit; reached++) above = isNested(units[reached]) ? above : reached
    if (above !== undefined && isNested(units[unit])) held.set(above, (held.get(above) ?? 0) + 1)
  }
  return [...held].flatMap(([unit, count]) => {
    const block = units[unit]?.block
    return block && count > 1 && !excluded.has(unit) && isListHolder(block) ? [listHolderOf(unit, block)] : []
  })
}

/** An item of an inner list, or a part of a question. */
function isNested(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.entry) return false
  const { kind, level, text, marker } = unit.block
  return kind === 'item'
    ? level > 1
    : kind === 'paragraph' && labelAt(marker ? `${marker} ${text}` : text)?.kind === 'part'
}

/** Not "The marks are as follows:", which names nothing. */
function isListHolder({ kind, text, marker }: HandoutBlock): boolean {
  if (text.length > 200 || /\b(?:follow|marks?|marked|grad(?:ed|ing)|criteria|rubric|total)/i.test(text)) return false
  return kind === 'item' || (kind === 'paragraph' && labelAt(marker ? `${marker} ${text}` : text)?.kind === 'whole')
}

function listHolderOf(unit: number, { kind, text, line, level, marker }: HandoutBlock): Candidate {
  const label = labelAt(text) ?? (marker === undefined ? undefined : labelAt(`${marker} ${text}`))
  const depth = kind === 'item' ? depths.item + level : depths.inner
  return { ...containerOf(unit, line, label, depth), title: (label?.rest ?? text).replace(/[\s:]+$/, '') }
}

/** The nearest such thing above, with no heading further out and nothing that has marks itself between. */
function holderBefore(
  candidate: Candidate,
  units: readonly Unit[],
  excluded: ReadonlySet<number>,
): Candidate | undefined {
  if (candidate.label?.kind === 'named') return undefined
  let limit = candidate.depth
  for (let index = candidate.unit - 1; index >= 0 && index > candidate.unit - mostBetween; index--) {
    const unit = units[index]
    if (unit === undefined || unit.entry) continue
    const holder = excluded.has(index) ? undefined : holderAt(index, unit.block)
    if (holder && holder.depth < limit) return holder
    if (unit.block.kind === 'heading') limit = Math.min(limit, unit.block.level)
  }
  return undefined
}

function holderAt(index: number, { kind, text, level, line }: HandoutBlock): Candidate | undefined {
  const label = labelAt(text)
  if (label === undefined || !isHolder(label, text)) return undefined
  return containerOf(index, line, label, kind === 'heading' ? level : depths.outer)
}

const mostBetween = 60

function isHolder({ kind, name }: Label, text: string): boolean {
  return kind === 'named' && holderNames.test(name ?? '') && text.length < 150
}

function containerOf(unit: number, line: number, label: Label | undefined, depth: number): Candidate {
  const title = (label?.rest === '' ? label.id : (label?.rest ?? '')).replace(/[\s:.]+$/, '')
  return { unit, title, line, label, marks: undefined, depth, role: 'container' }
}
