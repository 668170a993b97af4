import type { Candidate } from './candidate.js'

/**
 * The candidates with "Element 1 (35 marks)" and "Element 2 (40 marks)" put into the "Task 1 (75%)" that they follow on the same level, where they make up its
 * marks, or 100 per cent of it.
 */
export function withNamesNested(candidates: readonly Candidate[]): readonly Candidate[] {
  const nested = new Set(candidates.flatMap((candidate, index) => madeUpOf(candidate, candidates.slice(index + 1))))
  return candidates.map(candidate =>
    nested.has(candidate) ? { ...candidate, depth: candidate.depth + inner } : candidate,
  )
}

const inner = 0.1

/** What follows something numbered under another name, up to the next that is as far out; nothing where it does not make that up. */
function madeUpOf(outer: Candidate, below: readonly Candidate[]): readonly Candidate[] {
  if (nameOf(outer) === undefined || outer.marks === undefined) return []
  const equals = below.filter(({ depth }) => depth <= outer.depth)
  const name = equals[0] && nameOf(equals[0])
  if (name === undefined || name === nameOf(outer)) return []
  const end = equals.findIndex(candidate => nameOf(candidate) !== name || candidate.depth !== outer.depth)
  const parts = end === -1 ? equals : equals.slice(0, end)
  const sum = parts.reduce((total, { marks }) => total + (marks?.value ?? 0), 0)
  return parts.length > 1 && (sum === outer.marks.value || sum === 100) ? parts : []
}

function nameOf({ label }: Candidate): string | undefined {
  return label?.kind === 'named' ? label.name : undefined
}
