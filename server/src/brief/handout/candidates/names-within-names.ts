import type { Candidate } from './candidate.js'

/**
 * The candidates with "Element 1 (35 marks)" and "Element 2 (40 marks)" put into the "Task 1 (75%)" that they follow on the same level, where they make up its
 * marks, or 100 per cent of it.
 */
export function withNamesNested(candidates: readonly Candidate[]): readonly Candidate[] {
  const nested = new Set(candidates.flatMap((_candidate, index) => madeUpOf(candidates, index)))
  return candidates.map(candidate =>
    nested.has(candidate) ? { ...candidate, depth: candidate.depth + inner } : candidate,
  )
}

const inner = 0.1

/** What follows something numbered under another name, up to the next that is as far out; nothing where it does not make that up. */
function madeUpOf(candidates: readonly Candidate[], index: number): readonly Candidate[] {
  const outer = candidates[index]
  if (outer?.marks === undefined || nameOf(outer) === undefined) return []
  const parts: Candidate[] = []
  for (let at = index + 1; at < candidates.length; at++) {
    const candidate = candidates[at]
    if (candidate === undefined || candidate.depth > outer.depth) continue
    if (candidate.depth !== outer.depth || nameOf(candidate) !== nameOf(parts[0] ?? candidate)) break
    if (nameOf(candidate) === undefined || nameOf(candidate) === nameOf(outer)) return []
    parts.push(candidate)
  }
  const sum = parts.reduce((total, { marks }) => total + (marks?.value ?? 0), 0)
  return parts.length > 1 && (sum === outer.marks.value || sum === 100) ? parts : []
}

function nameOf({ label }: Candidate): string | undefined {
  return label?.kind === 'named' ? label.name : undefined
}
