import type { Candidate } from '../candidates/candidate.js'

/**
 * Without names that stand one below the other, each of which begins the wording of something numbered above it that is worth as much: "Lists - 6 marks" below
 * "5.2 Lists and how they grow (6 marks)" sums up.
 */
export function withoutRecap(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length > most) return found
  const isRecap = (candidate: Candidate): boolean => {
    const words = wordsOf(candidate.title)
    return found.some(
      other =>
        other.unit < candidate.unit &&
        other.label !== undefined &&
        other.marks?.value === candidate.marks?.value &&
        `${wordsOf(other.title)} `.startsWith(`${words} `),
    )
  }
  const recaps = new Set(found.filter(candidate => !candidate.label && candidate.marks && isRecap(candidate)))
  const isInRun = (candidate: Candidate): boolean =>
    [...recaps].some(other => Math.abs(other.unit - candidate.unit) === 1)
  return found.filter(candidate => !recaps.has(candidate) || !isInRun(candidate))
}

const most = 300

/** The words of a title, in small letters. */
export function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
