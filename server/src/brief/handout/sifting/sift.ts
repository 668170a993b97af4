import { depths, mayHold, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import type { Amount } from '../marks/amount.js'
import { isOfModule } from '../wording/asides.js'
import { withoutRepeatedTables } from './repeated-tables.js'
import { withoutAnnounced, withoutRepeatedItems, wordsOf } from './said-again.js'
import { withSummedParts } from './summed-parts.js'

/** What is left of candidates once doubles, the whole assignment and figures of another kind are gone. */
export interface Sifted {
  readonly candidates: readonly Candidate[]
  /** The weight that the title of the whole carried. */
  readonly moduleWeight: number | undefined
  readonly total: number | undefined
}

/**
 * Sifts candidates that were found by their marks. `titleUnit`: the unit that is the document's title. `levels`: those of its headings, by their units; what
 * stands below a heading lies in nothing above it that is as deep.
 */
export function sift(
  found: readonly Candidate[],
  titleUnit: number | undefined,
  levels: ReadonlyMap<number, number> = new Map(),
): Sifted {
  const once = withoutRepeatedItems(withoutAnnounced(withoutWholes(withoutDoubles(found, kindOf))), levels)
  const title = once.find(candidate => candidate.unit === titleUnit && !isOneOfSeveral(candidate, once))
  const others = once.filter(candidate => candidate !== title)
  const moduleWeight = title?.marks?.unit === '%' ? title.marks.value : undefined
  const assessment = assessmentOf(others)
  if (assessment)
    return {
      ...sift(
        others.filter(candidate => candidate !== assessment),
        undefined,
        levels,
      ),
      moduleWeight: assessment.marks?.value,
    }
  const [only] = others
  // What alone has a share of less than the whole is the whole, which counts for so much elsewhere.
  if (only?.marks?.unit === '%' && others.length === 1 && only.marks.value < 100 && standsAsHeading(only))
    return { candidates: [], moduleWeight: only.marks.value, total: undefined }
  const whole = wholeOf(others)
  const parts = whole ? others.filter(candidate => candidate !== whole) : others
  const total = title?.marks?.unit === 'marks' ? title.marks.value : whole?.marks?.value
  const left = withoutDoubles(oneKind(withoutRepeatedTables(parts), total, levels), () => '')
  return { candidates: withSummedParts(left, total), moduleWeight, total }
}

/** "Part 1" before a "Part 2" is no title, wherever it stands; nor is a heading that makes up the whole together with others of its level. */
function isOneOfSeveral({ label, depth, marks }: Candidate, candidates: readonly Candidate[]): boolean {
  const equals = candidates.filter(other => other.depth === depth && other.marks?.unit === marks?.unit)
  return (
    (label?.kind === 'named' &&
      candidates.some(other => other.label?.name === label.name && other.label?.id !== label.id)) ||
    (equals.length > 1 && (marks?.unit === '%' ? Math.abs(sumOf(equals) - 100) < 0.01 : equals.length > 2))
  )
}

/** A heading of 100 % beside others that have less is the whole once more. */
function withoutWholes(found: readonly Candidate[]): readonly Candidate[] {
  const isWhole = (one: Candidate): boolean =>
    standsAsHeading(one) && one.marks?.unit === '%' && one.marks.value === 100
  const parts = found.filter(candidate => !isWhole(candidate))
  return parts.length > 1 && found.length - parts.length === 1 ? parts : found
}

/** The same name with the same marks is one criterion in a list; of a list and the headings that follow it the headings stay. */
function withoutDoubles(found: readonly Candidate[], kind: (candidate: Candidate) => string): readonly Candidate[] {
  const kept = new Map<string, Candidate>()
  const outside = new Map<string, string>()
  for (const [index, candidate] of found.entries()) {
    // "Comments" in two rows, one below the other, is said of two things; a cell that spans them would stand on one line.
    const above = found[index - 1]
    const isNextRow = above !== undefined && areRows(above, candidate) && nameOf(above) === nameOf(candidate)
    const name = isNextRow ? `${nameOf(candidate)}|${candidate.line}` : nameOf(candidate)
    const key = `${name}|${kind(candidate)}`
    const other = outside.get(name)
    if (other !== undefined && standsAsHeading(candidate)) {
      kept.delete(other)
      outside.delete(name)
    }
    if (!kept.has(key)) kept.set(key, candidate)
    if (!standsAsHeading(candidate)) outside.set(name, key)
  }
  return [...kept.values()].sort((a, b) => a.unit - b.unit)
}

function areRows(above: Candidate, below: Candidate): boolean {
  return (
    [above, below].every(({ depth }) => depth === depths.entry) &&
    below.unit === above.unit + 1 &&
    below.line > above.line
  )
}

/** Of what is called "Task 1" the number is the name; of the rest the words, within the section that a table names. */
function nameOf({ title, label, marks, section = '' }: Candidate): string {
  const name = label?.kind === 'named' ? label.id : wordsOf(title)
  return `${name}|${section}|${marks?.value ?? ''}`
}

/** "Assessment (100 points)" over all the others, and no more than they have together: the whole, not a section. */
function wholeOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (!first?.marks || others.length < 2) return undefined
  if (first.marks.value === 100 && first.depth < depths.entry && isSumOf(first, others)) return first
  if (others.some(({ depth }) => depth <= first.depth)) return undefined
  const outermost = Math.min(...others.map(({ depth }) => depth))
  const sum = sumOf(others.filter(({ depth }) => depth === outermost))
  return Math.abs(sum - first.marks.value) < 0.01 && !isOfModule(first.title) ? first : undefined
}

/** "Exam [100 marks]" on the level of all the others, which are worth as much together. */
function isSumOf(first: Candidate, others: readonly Candidate[]): boolean {
  return (
    others.every(({ depth, marks }) => depth >= first.depth && marks?.unit === first.marks?.unit) &&
    sumOf(others) === 100
  )
}

/** "Assessment 1 (40%)" over all the others, which have 100 per cent together, or marks and no percentages: what the whole is worth in its module. */
function assessmentOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (first?.marks?.unit !== '%' || first.marks.value >= 100 || others.length < 2) return undefined
  if (others.some(({ depth }) => depth <= first.depth)) return undefined
  if (standsAsHeading(first) && others.every(({ marks }) => marks?.unit === 'marks')) return first
  if (others.some(({ marks }) => marks?.unit !== '%')) return undefined
  const outermost = Math.min(...others.map(({ depth }) => depth))
  return Math.abs(sumOf(others.filter(({ depth }) => depth === outermost)) - 100) < 0.01 ? first : undefined
}

/** Where those of one kind add up to the whole, figures of other kinds beside them are of something else. */
function oneKind(
  candidates: readonly Candidate[],
  total: number | undefined,
  levels: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const tops = outermost(candidates, levels)
  const top = [...new Set(tops.values())]
  const kinds = [...new Set(top.map(kindOf))]
  if (kinds.length < 2) return candidates
  // Of two lists that each make up the whole, the table says how it is marked; and headings say more than the list that announces them.
  const holding = new Set(top.filter(candidate => isMadeUp(candidate, candidates, tops)).map(kindOf))
  const surestFirst = [...kinds].sort((a, b) => rankOf(a, holding) - rankOf(b, holding))
  const whole = surestFirst.find(kind => {
    const own = top.filter(candidate => kindOf(candidate) === kind)
    return own.length > 1 && Math.abs(sumOf(own) - (total ?? 100)) < 0.01
  })
  return whole === undefined
    ? candidates
    : candidates.filter(candidate => isOfKind(tops.get(candidate) ?? candidate, whole))
}

/** A row without marks belongs to the rows with some. */
function isOfKind(candidate: Candidate, kind: string): boolean {
  return (
    kindOf(candidate) === kind ||
    (candidate.depth === depths.entry && candidate.marks === undefined && kind.startsWith('table '))
  )
}

/** Whether what lies within makes up its marks, or 100 per cent of it. */
function isMadeUp(
  candidate: Candidate,
  candidates: readonly Candidate[],
  tops: ReadonlyMap<Candidate, Candidate>,
): boolean {
  const within = candidates.filter(other => other !== candidate && tops.get(other) === candidate)
  const sum = sumOf(within)
  return within.length > 1 && (sum === 100 || sum === candidate.marks?.value)
}

function rankOf(kind: string, holding: ReadonlySet<string>): number {
  if (holding.has(kind)) return -1
  return kind.startsWith('table ') ? 0 : Number.parseFloat(kind) < 8 ? 1 : 2
}

function kindOf({ depth, marks }: Candidate): string {
  const place = depth === depths.entry ? 'table' : standsAsHeading({ depth }) ? depth : Math.floor(depth)
  return `${place} ${marks?.unit ?? ''}`
}

/** For each candidate the outermost in which it lies, or itself. */
function outermost(
  candidates: readonly Candidate[],
  levels: ReadonlyMap<number, number>,
): ReadonlyMap<Candidate, Candidate> {
  const found = new Map<Candidate, Candidate>()
  const own = new Set(candidates.map(({ unit }) => unit))
  const headings = [...levels].filter(([unit]) => !own.has(unit))
  let passed = 0
  let open: readonly Candidate[] = []
  for (const candidate of candidates) {
    for (let heading = headings[passed]; heading && heading[0] < candidate.unit; heading = headings[++passed]) {
      const [, level] = heading
      open = open.filter(({ depth }) => depth < level || depth > 7)
    }
    open = open.filter(({ depth }) => depth < candidate.depth)
    found.set(candidate, open.find(outer => mayHold(outer, candidate)) ?? candidate)
    open = [...open, candidate]
  }
  return found
}

function sumOf(candidates: readonly { readonly marks: Amount | undefined }[]): number {
  return candidates.reduce((sum, { marks }) => sum + (marks?.value ?? 0), 0)
}
