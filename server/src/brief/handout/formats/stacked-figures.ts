import type { SourceLine } from './furniture.js'
import { figureOf, isMarksLine, withRowsOf, type StackedTable } from './stacked-rows.js'

/**
 * The lines of a plain text with tables put together again that were copied column by column: the names first, each over a line or more with an empty line behind
 * it, then "Marks" and below it as many figures. Only where these make 100.
 */
export function withStackedFigures(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tables = lines.flatMap((line, head) => (isMarksLine(line.text.trim()) ? (tableAround(lines, head) ?? []) : []))
  return withRowsOf(tables, lines)
}

function tableAround(lines: readonly SourceLine[], head: number): StackedTable | undefined {
  const figures = figuresBelow(lines, head)
  const sum = figures.reduce((total, { figure }) => total + figure, 0)
  if (figures.length < 3 || sum !== 100) return undefined
  const names = namesAbove(lines, head, figures.length)
  const [from, to] = [names[0]?.line, figures.at(-1)?.line]
  if (names.length < figures.length || from === undefined || to === undefined) return undefined
  const rows = names.map(({ line, text }, row) => ({ line, text: `${text}\t${figures[row]?.figure ?? ''}` }))
  return { rows: [{ line: from, text: 'Criterion\tMarks' }, ...rows], from, to }
}

function figuresBelow(
  lines: readonly SourceLine[],
  head: number,
): readonly { readonly figure: number; readonly line: number }[] {
  const found: { figure: number; line: number }[] = []
  for (const line of lines.slice(head + 1, head + 1 + mostLines)) {
    if (line.text.trim() === '') continue
    const figure = figureOf(line)
    if (figure === undefined) break
    found.push({ figure, line: line.line })
  }
  return found
}

const mostLines = 60

/** The texts between empty lines right above the head, so many of them; fewer where one is no name. */
function namesAbove(lines: readonly SourceLine[], head: number, count: number): readonly SourceLine[] {
  const names: SourceLine[] = []
  for (let end = head; names.length < count && end > 0;) {
    while (end > 0 && lines[end - 1]?.text.trim() === '') end--
    let start = end
    while (start > 0 && lines[start - 1]?.text.trim() !== '') start--
    const text = lines
      .slice(start, end)
      .map(part => part.text.trim())
      .join(' ')
    if (!/^\p{Lu}.{2,250}$/u.test(text)) return []
    names.unshift({ line: lines[start]?.line ?? 1, text })
    end = start
  }
  return names
}
