import type { SourceLine } from './furniture.js'

/** A table that was put together again out of lines that each hold one of its cells. */
export interface StackedTable {
  readonly rows: readonly SourceLine[]
  /** The first and the last of its lines. */
  readonly from: number
  readonly to: number
}

/** The lines with its rows in the place of each table; the tables follow each other. */
export function withRowsOf(tables: readonly StackedTable[], lines: readonly SourceLine[]): readonly SourceLine[] {
  let next = 0
  return lines.flatMap(line => {
    while ((tables[next]?.to ?? Infinity) < line.line) next++
    const table = tables[next]
    if (table === undefined || line.line < table.from) return [line]
    return line.line === table.from ? table.rows : []
  })
}

const marksHead =
  /^(?:max(?:imum)?\.?|available|possible|total)?\s*(?:marks?|weight(?:ing|age)?|points?|%)(?:\s+(?:available|allocated|possible|awarded)|\s*\(?%?\)?)?$/i

/** Whether a line heads a column of marks. */
export function isMarksLine(text: string): boolean {
  return marksHead.test(text)
}

/** "25", "25%", "25 marks" alone. */
export function figureOf(line: SourceLine | undefined): number | undefined {
  const match = /^[([]?(\d{1,3})\s*(?:%|marks?|points?)?[)\]]?$/i.exec(line?.text.trim() ?? '')
  return match ? Number(match[1]) : undefined
}
