import { largest } from '../../../text/extremes.js'
import { labelAt } from '../wording/labels.js'
import { plainInline } from './plain-inline.js'

/** The texts of the cells in one row of a Markdown table; a line end within a cell parts its paragraphs. */
export function cellsOf(text: string): readonly string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  const cells = inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|'))
  const count = largest(cells.map(cell => figuresIn(cell).length))
  return cells.map(cell => (count > 1 && piecesOf(cell).length === count ? linesOf(cell) : cellText(cell)))
}

function piecesOf(cell: string): readonly string[] {
  return cell.split(lineBreak)
}

const lineBreak = /<br\s*\/?>/i

/** The lines of a cell that has nothing but marks, "3 marks<br>7 marks": then beside each of them stands what they are for. */
function figuresIn(cell: string): readonly string[] {
  const lines = linesOf(cell).split('\n')
  return lines.every(text => /^[([]?\d{1,3}\s*(?:%|marks?|points?|pts)?[)\]]?$/i.test(text)) ? lines : []
}

/** Emphasis may reach over the breaks. */
function linesOf(cell: string): string {
  return piecesOf(cell)
    .map(piece => plainInline(piece).replace(/^[_*]+|[_*]+$/g, ''))
    .join('\n')
}

/** With a line end behind a bold name, and before another criterion: elsewhere a break only wraps the text. */
function cellText(source: string): string {
  if (/<p\b/i.test(source))
    return source
      .split(/<\/?p\b[^>]*>/i)
      .map(plainInline)
      .filter(text => text !== '')
      .join('\n')
  const pieces = piecesOf(source)
  const isNamed = isBoldLine(pieces[0] ?? '')
  if (areMarkedItems(pieces.slice(1))) return pieces.map(plainInline).join('\n')
  return pieces.map(plainInline).reduce((before, plain, index) => {
    if (before === '' || plain === '') return before + plain
    return `${before}${isCode(plain) || (isNamed && index === 1) ? '\n' : ' '}${plain}`
  }, '')
}

/** "Data<br>• Cleaned (5 points)<br>• Described (5 points)": what a part is made up of. */
function areMarkedItems(pieces: readonly string[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every(piece => /^\s*[•·*–-]\s*\S.*[([]\d{1,3}\s*(?:%|marks?|points?|pts)[)\]]\s*$/i.test(plainInline(piece)))
  )
}

function isCode(text: string): boolean {
  const kind = labelAt(text)?.kind
  return kind === 'decimal' || kind === 'graded'
}

/** Whether all of a line is bold, and nothing within it ends and begins to be: alone it stands for a heading. */
export function isBoldLine(text: string): boolean {
  return (
    /^\s*(\*\*|__)(?=\S).{1,150}?\1[\s:]*$/.test(text) &&
    !/(\*\*|__).*\1.*(\*\*|__)/.test(text.replace(/^\s*(\*\*|__)/, ''))
  )
}
