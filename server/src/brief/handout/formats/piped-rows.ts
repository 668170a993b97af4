import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with the rows of tables whose cells are parted by bars put into columns: "| Criterion | Marks |". Below a row of several cells a
 * line that ends with a bar is the next cell, until there are as many as in that row.
 */
export function withPipedRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = []
  let open: OpenRow | undefined
  for (const line of lines) {
    const cells = line.text.includes('|') ? cellsBetweenBars(line.text) : undefined
    if (cells === undefined || (open === undefined && cells.length < 2)) {
      if (line.text.trim() !== '') open = undefined
      kept.push(line)
      continue
    }
    if (cells.every(cell => rule.test(cell))) continue
    if (isRow(line.text) && cells.length > 1) {
      open = { cells: [], line: line.line, width: cells.length }
      kept.push({ line: line.line, text: withNumberJoined(cells).join('\t') })
      continue
    }
    open = withCells(open, cells, line.line)
    if (open.cells.length < open.width) continue
    kept.push({ line: open.line, text: withNumberJoined(open.cells).join('\t') })
    open = { ...open, cells: [] }
  }
  return kept
}

/** Between bars from end to end. */
function isRow(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text)
}

/** "1." alone is no cell of a line: it goes to the name behind it. */
function withNumberJoined(cells: readonly string[]): readonly string[] {
  const [number = '', name = '', ...others] = cells
  if (/^\d{1,2}[.)]?$/.test(number) && /^\p{L}/u.test(name)) return ['—', `${number} ${name}`, ...others]
  // A line that begins with a shorter dash is an item.
  return number === '–' ? ['—', ...cells.slice(1)] : cells
}

/** A row that is being read: of tables cell by cell, over several lines. */
interface OpenRow {
  readonly cells: readonly string[]
  readonly line: number
  /** How many cells a row of the table has. */
  readonly width: number
}

function withCells(open: OpenRow | undefined, cells: readonly string[], line: number): OpenRow {
  if (open === undefined || cells.length >= open.width) return { cells, line, width: cells.length }
  return open.cells.length === 0 ? { ...open, cells, line } : { ...open, cells: [...open.cells, ...cells] }
}

/** "---", ":--:" below the head. */
const rule = /^:?-{2,}:?$/

/** The cells of a line that has a bar between two of them or at its end; an empty one is a dash. */
function cellsBetweenBars(text: string): readonly string[] | undefined {
  if (text.length > longest || !/\s\||\|\s|\|$/.test(text.trim())) return undefined
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map(cell => cell.trim().replace(/\s+/g, ' ') || '–')
}

const longest = 5000
