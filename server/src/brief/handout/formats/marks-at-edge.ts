import { marksIn } from '../marks/marks-in.js'
import type { SourceLine } from './furniture.js'
import { cellsOfLine } from './rows.js'

/**
 * The lines of a plain text with marks that stand at its right edge put to the end of their text: "… of the cycle.      [12 marks]". Lines of columns that
 * follow each other are a table, and stay as they are.
 */
export function withMarksAtEdge(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = []
  lines.forEach((line, index) => {
    const last = kept.at(-1)
    if (last && isEdgeOnly(line.text) && takesMarks(last.text) && lines[index - 1]?.text.trim() !== '')
      kept[kept.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` }
    else kept.push(isInTable(lines, index) ? line : { ...line, text: withoutGap(line.text) })
  })
  return kept
}

/** "                    [15 marks]": below the last line of a question. */
function isEdgeOnly(text: string): boolean {
  return /^\s{16,}\S/.test(text) && isMarks(text.trim())
}

function takesMarks(text: string): boolean {
  return text.trim() !== '' && marksIn(text) === undefined && cellsOfLine(text) === undefined
}

function isInTable(lines: readonly SourceLine[], index: number): boolean {
  return [index - 1, index + 1].some(near => cellsOfLine(lines[near]?.text ?? '') !== undefined)
}

function withoutGap(text: string): string {
  const cells = cellsOfLine(text)
  if (cells?.length !== 2 || !isMarks(cells[1] ?? '')) return text
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  return `${indent}${cells.join(' ')}`
}

/** "[5 marks]", "(15)", "/20", "____ / 20", "20%" and nothing else. */
function isMarks(text: string): boolean {
  return (
    text.length < 40 &&
    (/^[_.\s]*\/\s*\d{1,3}$|^[[(]\d{1,3}[)\]]$/.test(text) || (/^[[(\d]/.test(text) && marksIn(text)?.rest === ''))
  )
}
