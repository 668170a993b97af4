import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'

/** The candidates without those of a table that only says once more what headings of one level say: as many, with the same marks, mostly in the same words. */
export function withoutRepeatedTables(candidates: readonly Candidate[]): readonly Candidate[] {
  const entries = candidates.filter(({ depth }) => depth === depths.entry)
  if (entries.length < 2) return candidates
  const levels = new Set(candidates.filter(standsAsHeading).map(({ depth }) => depth))
  for (const level of levels) {
    const headings = candidates.filter(({ depth }) => depth === level)
    if (isRepeated(entries, headings)) return candidates.filter(candidate => !entries.includes(candidate))
  }
  return candidates
}

function isRepeated(entries: readonly Candidate[], headings: readonly Candidate[]): boolean {
  if (entries.length !== headings.length) return false
  const pairs = entries.map((entry, index) => [entry, headings[index]] as const)
  const alike = pairs.filter(([entry, heading]) => firstWord(entry) === (heading && firstWord(heading))).length
  return alike * 2 > pairs.length && pairs.every(([entry, heading]) => isWorth(entry, heading))
}

function isWorth({ marks }: Candidate, heading: Candidate | undefined): boolean {
  return marks !== undefined && marks.value === heading?.marks?.value
}

function firstWord({ title }: Candidate): string | undefined {
  return /[\p{L}\p{N}]+/u.exec(title)?.[0].toLowerCase()
}
