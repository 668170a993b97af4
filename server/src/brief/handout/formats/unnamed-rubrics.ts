import type { SourceLine } from './furniture.js'

const range = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s+to\s+>\s*\d{1,3}(?:\.\d{1,2})?\s*(?:pts|points)\s*$/i
const points = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:pts|points)\s*$/i

/**
 * The lines with each criterion of a rubric copied out of Canvas on one line with its marks, where nothing but its grades tells that it is one: a name, then "5 to
 * >4.0 pts" and what earns it, grade by grade, and last the points it is worth.
 */
export function withUnnamedRubrics(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const top = filled.findIndex(({ text }) => range.test(text)) - 1
  const worth = new Map(filled.flatMap((_line, at) => namedAt(filled, at, top)))
  return worth.size < 2
    ? lines
    : lines.map(line => {
        const marks = worth.get(line.line)
        if (marks !== undefined) return { ...line, text: `${line.text.trim()} (${marks} marks)` }
        return points.test(line.text) || range.test(line.text) ? { ...line, text: '' } : line
      })
}

/** The line of the name at a place, and the marks that its grades end with; the first name stands at `top`, the others below such marks. */
function namedAt(filled: readonly SourceLine[], at: number, top: number): readonly (readonly [number, string])[] {
  const [name, first] = filled.slice(at, at + 2)
  const isFirst = at === top || points.test(filled[at - 1]?.text ?? '')
  if (name === undefined || !isFirst || !range.test(first?.text ?? '') || name.text.length > 150) return []
  const most = range.exec(first?.text ?? '')?.[1] ?? ''
  const end = filled.slice(at + 2, at + 2 + mostLines).find(({ text }) => points.exec(text)?.[1] === most)
  return end ? [[name.line, most]] : []
}

/** No criterion has as many grades. */
const mostLines = 60
