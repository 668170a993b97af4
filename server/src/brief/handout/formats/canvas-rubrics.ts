import type { SourceLine } from './furniture.js'

/**
 * The lines with each criterion of a rubric copied out of Canvas on one line with its marks, and what its grades are on another. There a criterion has its name on
 * a line, then for each grade its points, its name and what it is given for, and last its most points again.
 */
export function withCanvasRubrics(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const criteria = criteriaFrom(filled, startOf(filled))
  const [first, last] = [criteria[0]?.[0]?.line, criteria.at(-1)?.at(-1)?.line]
  if (criteria.length < 2 || first === undefined || last === undefined) return lines
  const before = lines.filter(({ line, text }) => line < first && !head.test(text))
  const behind = lines
    .filter(({ line }) => line > last)
    .map(line => ({ ...line, text: line.text.replace(total, inMarks) }))
  return [...before, ...criteria.flatMap(criterionLines), ...behind]
}

const total = /^\s*total points\s*:\s*(\d{1,3}(?:\.\d{1,2})?)/i

function inMarks(_written: string, sum: string): string {
  return `Total: ${Number(sum)} marks`
}

/** "Criteria | Ratings | Pts", above the criteria */
const head = /^\s*criteria\s+ratings\s+pts\s*$/i
const linked = /^\s*This criterion is linked to a learning outcome\s*/i
/** "5 to >4.0 pts" */
const range = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s+to\s+>\s*\d{1,3}(?:\.\d{1,2})?\s*(?:pts|points)\s*$/i
const points = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:pts|points)\s*$/i

/** The place of the first name: below the head, or what is said to be one, or above the first range of points. */
function startOf(filled: readonly SourceLine[]): number {
  const below = filled.findIndex(({ text }) => head.test(text)) + 1
  if (below > 0) return below
  const named = filled.findIndex(({ text }) => linked.test(text))
  return named === -1 ? filled.findIndex(({ text }) => range.test(text)) - 1 : named
}

/** The lines of each criterion, from its name to what it is worth. */
function criteriaFrom(filled: readonly SourceLine[], start: number): readonly (readonly SourceLine[])[] {
  const criteria: (readonly SourceLine[])[] = []
  for (let from = start; from >= 0 && from < filled.length;) {
    const lines = filled.slice(from, from + mostLines)
    const best = lines.findIndex(({ text }) => mostOf(text) !== undefined)
    const most = mostOf(lines[best]?.text ?? '')
    const end = lines.findIndex(({ text }, at) => at > best && most !== undefined && points.exec(text)?.[1] === most)
    if (best < 1 || end === -1) break
    criteria.push(lines.slice(0, end + 1))
    from += end + 1
  }
  return criteria
}

/** No criterion has as many grades. */
const mostLines = 60

function mostOf(text: string): string | undefined {
  return (range.exec(text) ?? points.exec(text))?.[1]
}

function criterionLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [name, ...others] = lines
  const worth = mostOf(lines.at(-1)?.text ?? '') ?? ''
  const grades = others.filter(({ text }) => mostOf(text) === undefined)
  const line = name?.line ?? 1
  const told = { line: grades[0]?.line ?? line, text: grades.map(({ text }) => text.trim()).join(' ') }
  const text = `${name?.text.replace(linked, '').trim() ?? ''} (${Number(worth)} marks)`
  const empty = { line, text: '' }
  return [empty, { line, text }, empty, told, empty]
}
