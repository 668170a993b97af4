import type { SourceLine } from './furniture.js'

const criterion = /^\s*This criterion is linked to a learning outcome\s*(\S.{1,150})$/i
const points = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*pts\s*$/i
const end = /^\s*Total points\b/i

/**
 * The lines with each criterion of a rubric copied out of Canvas in one line with its marks, and what its grades are in another: there the name, each grade's
 * points, its name and its description stand on lines of their own, and last what the criterion is worth.
 */
export function withExportedRubrics(lines: readonly SourceLine[]): readonly SourceLine[] {
  const starts = lines.flatMap(({ text }, at) => (criterion.test(text) ? [at] : []))
  const last = starts.at(-1)
  if (last === undefined) return lines
  const end = endOf(lines, last)
  const criteria = starts.map((start, place) => lines.slice(start, starts[place + 1] ?? end))
  return [...lines.slice(0, starts[0]), ...criteria.flatMap(criterionLines), ...lines.slice(end)]
}

/** Where the last criterion ends: at the total, or behind its last points. */
function endOf(lines: readonly SourceLine[], start: number): number {
  const total = lines.findIndex(({ text }, at) => at > start && end.test(text))
  if (total !== -1) return total
  const last = lines.flatMap(({ text }, at) => (at > start && points.test(text) ? [at] : [])).at(-1)
  return (last ?? start) + 1
}

/** As they are where no points stand with it. */
function criterionLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first, ...others] = lines
  const worth = others.flatMap(({ text }) => points.exec(text)?.[1] ?? []).at(-1)
  if (first === undefined || worth === undefined) return lines
  const grades = others.filter(({ text }) => text.trim() !== '' && !points.test(text))
  const name = criterion.exec(first.text)?.[1] ?? first.text
  const told = grades.map(({ text }) => text.trim()).join(' ')
  const { line } = grades[0] ?? first
  const empty = { line, text: '' }
  return [
    { line: first.line, text: `${name} (${worth} marks)` },
    empty,
    ...(told === '' ? [] : [{ line, text: told }, empty]),
  ]
}
