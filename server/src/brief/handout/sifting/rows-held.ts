import { depths, type Candidate } from '../candidates/candidate.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'

/** The candidates with a line that has marks above the rows of a table whose marks it is made up of: "Model (45 points)" above "Scale | 20" and "Finish | 25". */
export function withRowsHeld(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate, at) =>
    isLine(candidate) && isMadeUpBy(rowsBelow(candidates, at), candidate)
      ? { ...candidate, depth: depths.tableSection }
      : candidate,
  )
}

function isLine({ depth, label, marks, section }: Candidate): boolean {
  return depth === depths.coded && label === undefined && marks !== undefined && section === undefined
}

function rowsBelow(candidates: readonly Candidate[], at: number): readonly Candidate[] {
  let end = at + 1
  while (candidates[end]?.depth === depths.entry && candidates[end]?.section === undefined) end++
  return candidates.slice(at + 1, end)
}

function isMadeUpBy(rows: readonly Candidate[], { marks }: Candidate): boolean {
  const isOneUnit = rows.every(row => row.marks?.unit === marks?.unit)
  return rows.length > 1 && isOneUnit && isSameWorth(sumOf(rows), marks?.value ?? 0)
}
