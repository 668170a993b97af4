import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with tables put together again that were copied cell by cell, each on a line of its own: names and descriptions, then the marks
 * alone. Only below a line that heads the marks and above a "Total" that the marks make up, so that nothing else is taken for one.
 */
export function withStackedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const tables = filled.flatMap((line, end) => {
    const isTotal = /^(?:grand |overall )?total\s*:?$/i.test(line.text.trim())
    const total = isTotal ? figureOf(filled[end + 1]) : undefined
    const rows = total === undefined ? undefined : tableAbove(filled, end, total)
    return rows ? [{ rows, from: rows[0]?.line ?? 0, to: filled[end + 1]?.line ?? 0 }] : []
  })
  let next = 0
  return lines.flatMap(line => {
    while ((tables[next]?.to ?? Infinity) < line.line) next++
    const table = tables[next]
    if (table === undefined || line.line < table.from) return [line]
    return line.line === table.from ? table.rows : []
  })
}

/** "25", "25%", "25 marks" alone. */
function figureOf(line: SourceLine | undefined): number | undefined {
  const match = /^[([]?(\d{1,3})\s*(?:%|marks?|points?)?[)\]]?$/i.exec(line?.text.trim() ?? '')
  return match ? Number(match[1]) : undefined
}

const marksHead =
  /^(?:max(?:imum)?\.?|available|total)?\s*(?:marks?|weight(?:ing|age)?|points?|%)(?:\s+(?:available|allocated|possible)|\s*\(%?\))?$/i

function tableAbove(lines: readonly SourceLine[], end: number, total: number): readonly SourceLine[] | undefined {
  const head = headAbove(lines, end)
  if (head === undefined) return undefined
  const rows: SourceLine[] = []
  let cells: SourceLine[] = []
  let sum = 0
  for (const line of lines.slice(head + 1, end)) {
    const marks = figureOf(line)
    if (marks === undefined) cells.push(line)
    else {
      const [first] = cells
      if (first === undefined) return undefined
      rows.push({ line: first.line, text: rowText(cells, marks) })
      sum += marks
      cells = []
    }
  }
  const heading = lines[head]
  if (rows.length < 2 || cells.length > 0 || sum !== total || !heading) return undefined
  return [{ line: heading.line, text: 'Criterion\tWhat it asks\tMarks' }, ...rows]
}

function headAbove(lines: readonly SourceLine[], end: number): number | undefined {
  for (let index = end - 1; index >= 0 && index > end - mostLines; index--)
    if (marksHead.test(lines[index]?.text.trim() ?? '')) return index
  return undefined
}

const mostLines = 120

function rowText(cells: readonly SourceLine[], marks: number): string {
  const text = cells.map(cell => cell.text.trim()).join(' ')
  const name = /^[^:]{3,70}(?=:\s)/.exec(text)?.[0]
  const [first = '', ...more] = cells.map(cell => cell.text.trim())
  return name === undefined
    ? `${first}\t${more.join(' ') || '–'}\t${marks}`
    : `${name}\t${text.slice(name.length + 1).trim()}\t${marks}`
}
