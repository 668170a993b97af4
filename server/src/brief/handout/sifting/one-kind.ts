import { componentsAmong, depths, mayHold, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'

/** Where those of one kind add up to the whole, figures of other kinds beside them are of something else. */
export function oneKind(
  candidates: readonly Candidate[],
  total: number | undefined,
  levels: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const tops = outermost(candidates, levels)
  const top = [...new Set(tops.values())]
  const kinds = [...new Set(top.map(kindOf))]
  if (kinds.length < 2) return candidates
  // Of two lists that each make up the whole, the table says how it is marked; and headings say more than the list that announces them.
  const madeUp = madeUpAmong(tops)
  const holding = new Set([...madeUp].map(kindOf))
  const surestFirst = [...kinds].sort((a, b) => rankOf(a, holding) - rankOf(b, holding))
  const whole = surestFirst.find(kind => {
    const own = top.filter(candidate => kindOf(candidate) === kind)
    return own.length > 1 && isSameWorth(sumOf(own), total ?? 100)
  })
  if (whole === undefined) return candidates
  // Beside "Accuracy 80%, video 20%" tasks of which each is made up by what lies within stay, whatever they make together.
  const sure = new Set(
    kinds.filter(kind => kind !== whole && (areMadeUp(kind, top, madeUp) || isOfEach(kind, whole, top))),
  )
  return candidates.filter(candidate => {
    const outer = tops.get(candidate) ?? candidate
    return isOfKind(outer, whole) || sure.has(kindOf(outer))
  })
}

/** Those of the outermost whose marks, or 100 per cent of them, are made up by what lies within. `tops`: for each candidate the outermost in which it lies. */
function madeUpAmong(tops: ReadonlyMap<Candidate, Candidate>): ReadonlySet<Candidate> {
  const heldBy = new Map<Candidate, Candidate[]>()
  for (const [candidate, top] of tops) {
    const held = heldBy.get(top) ?? []
    if (candidate !== top) held.push(candidate)
    heldBy.set(top, held)
  }
  return new Set([...heldBy.keys()].filter(top => isMadeUpOf(top, heldBy.get(top) ?? [])))
}

function isMadeUpOf({ marks }: Candidate, held: readonly Candidate[]): boolean {
  const sum = sumOf(held)
  return held.length > 1 && (sum === 100 || sum === marks?.value)
}

function areMadeUp(kind: string, top: readonly Candidate[], madeUp: ReadonlySet<Candidate>): boolean {
  const own = top.filter(candidate => kindOf(candidate) === kind)
  return own.length > 1 && own.every(candidate => madeUp.has(candidate))
}

/** Whether what is of one kind makes up each of another, all of which are worth the same: "each part is marked by these criteria". */
function isOfEach(kind: string, whole: string, top: readonly Candidate[]): boolean {
  const parts = top.filter(candidate => kindOf(candidate) === whole)
  const own = top.filter(candidate => kindOf(candidate) === kind)
  return own.length > 1 && parts.length > 1 && parts.every(({ marks }) => marks?.value === sumOf(own))
}

/** A row without marks belongs to the rows with some. */
function isOfKind(candidate: Candidate, kind: string): boolean {
  return (
    kindOf(candidate) === kind ||
    (candidate.depth === depths.entry && candidate.marks === undefined && kind.startsWith('table '))
  )
}

function rankOf(kind: string, holding: ReadonlySet<string>): number {
  if (holding.has(kind)) return -1
  return kind.startsWith('table ') ? 0 : Number.parseFloat(kind) < 8 ? 1 : 2
}

/** Where a candidate stands and what its marks are called: those of one list have one kind. */
export function kindOf({ depth, marks }: Candidate): string {
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
  const componentOf = componentsAmong(candidates)
  let passed = 0
  let open: readonly Candidate[] = []
  for (const candidate of candidates) {
    for (let heading = headings[passed]; heading && heading[0] < candidate.unit; heading = headings[++passed]) {
      const [, level] = heading
      open = open.filter(({ depth }) => depth < level || depth > 7)
    }
    open = open.filter(({ depth }) => depth < candidate.depth)
    const holder = componentOf(candidate) ?? open.find(outer => mayHold(outer, candidate)) ?? candidate
    found.set(candidate, found.get(holder) ?? holder)
    open = [...open, candidate]
  }
  return found
}
