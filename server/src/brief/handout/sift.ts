import { depths, mayHold, type Amount, type Candidate } from './candidate.js'
import { isOfModule } from './asides.js'
import { withoutRepeatedTables } from './repeated-tables.js'
import { withSummedParts } from './summed-parts.js'

/** What is left of candidates once doubles, the whole assignment and figures of another kind are gone. */
export interface Sifted {
  readonly candidates: readonly Candidate[]
  /** The weight that the title of the whole carried. */
  readonly moduleWeight: number | undefined
  readonly total: number | undefined
}

/** Sifts candidates that were found by their marks. `titleUnit`: the unit that is the document's title. */
export function sift(found: readonly Candidate[], titleUnit: number | undefined): Sifted {
  const once = withoutWholes(withoutDoubles(found, kindOf))
  const title = once.find(candidate => candidate.unit === titleUnit && !isOneOfSeveral(candidate, once))
  const others = once.filter(candidate => candidate !== title)
  const moduleWeight = title?.marks?.unit === '%' ? title.marks.value : undefined
  const assessment = assessmentOf(others)
  if (assessment)
    return {
      ...sift(
        others.filter(candidate => candidate !== assessment),
        undefined,
      ),
      moduleWeight: assessment.marks?.value,
    }
  const [only] = others
  // What alone has a share of less than the whole is the whole, which counts for so much elsewhere.
  if (only?.marks?.unit === '%' && others.length === 1 && only.marks.value < 100 && only.depth < 8)
    return { candidates: [], moduleWeight: only.marks.value, total: undefined }
  const whole = wholeOf(others)
  const parts = whole ? others.filter(candidate => candidate !== whole) : others
  const total = title?.marks?.unit === 'marks' ? title.marks.value : whole?.marks?.value
  const left = withoutDoubles(oneKind(withoutRepeatedTables(parts), total), () => '')
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
  const isWhole = ({ marks, depth }: Candidate): boolean => depth < 8 && marks?.unit === '%' && marks.value === 100
  const parts = found.filter(candidate => !isWhole(candidate))
  return parts.length > 1 && found.length - parts.length === 1 ? parts : found
}

/** The same name with the same marks is one criterion in a list; of a list and the headings that follow it the headings stay. */
function withoutDoubles(found: readonly Candidate[], kind: (candidate: Candidate) => string): readonly Candidate[] {
  const kept = new Map<string, Candidate>()
  const outside = new Map<string, string>()
  for (const candidate of found) {
    const name = nameOf(candidate)
    const key = `${name}|${kind(candidate)}`
    const other = outside.get(name)
    if (other !== undefined && candidate.depth < 8) {
      kept.delete(other)
      outside.delete(name)
    }
    if (!kept.has(key)) kept.set(key, candidate)
    if (candidate.depth >= 8) outside.set(name, key)
  }
  return [...kept.values()].sort((a, b) => a.unit - b.unit)
}

/** Of what is called "Task 1" the number is the name; of the rest the words, within the section that a table names. */
function nameOf({ title, label, marks, section = '' }: Candidate): string {
  const name =
    label?.kind === 'named'
      ? label.id
      : title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
  return `${name}|${section}|${marks?.value ?? ''}`
}

/** "Assessment (100 points)" over all the others, and no more than they have together: the whole, not a section. */
function wholeOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (!first?.marks || others.length < 2 || others.some(({ depth }) => depth <= first.depth)) return undefined
  const outermost = Math.min(...others.map(({ depth }) => depth))
  const sum = sumOf(others.filter(({ depth }) => depth === outermost))
  return Math.abs(sum - first.marks.value) < 0.01 && !isOfModule(first.title) ? first : undefined
}

/** "Assessment 1 (40%)" over all the others, which have 100 per cent together: what the whole is worth in its module. */
function assessmentOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (first?.marks?.unit !== '%' || first.marks.value >= 100 || others.length < 2) return undefined
  if (others.some(({ depth, marks }) => depth <= first.depth || marks?.unit !== '%')) return undefined
  const outermost = Math.min(...others.map(({ depth }) => depth))
  return Math.abs(sumOf(others.filter(({ depth }) => depth === outermost)) - 100) < 0.01 ? first : undefined
}

/** Where those of one kind add up to the whole, figures of other kinds beside them are of something else. */
function oneKind(candidates: readonly Candidate[], total: number | undefined): readonly Candidate[] {
  const tops = outermost(candidates)
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
    : candidates.filter(candidate => kindOf(tops.get(candidate) ?? candidate) === whole)
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
  const place = depth === depths.entry ? 'table' : depth < 8 ? depth : Math.floor(depth)
  return `${place} ${marks?.unit ?? ''}`
}

/** For each candidate the outermost in which it lies, or itself. */
function outermost(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const found = new Map<Candidate, Candidate>()
  let open: readonly Candidate[] = []
  for (const candidate of candidates) {
    open = open.filter(({ depth }) => depth < candidate.depth)
    found.set(candidate, open.find(outer => mayHold(outer, candidate)) ?? candidate)
    open = [...open, candidate]
  }
  return found
}

function sumOf(candidates: readonly { readonly marks: Amount | undefined }[]): number {
  return candidates.reduce((sum, { marks }) => sum + (marks?.value ?? 0), 0)
}
