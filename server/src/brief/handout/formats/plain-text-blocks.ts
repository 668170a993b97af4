import { handoutBlock, type HandoutBlock } from '../block.js'
import { isAdministrative } from '../wording/administration.js'
import { withBarredCells } from './barred-cells.js'
import { isTagOnly } from './continued-lines.js'
import { withCanvasRubrics } from './canvas-rubrics.js'
import { sourceLines, withoutFurniture, type SourceLine } from './furniture.js'
import { withIndentedLists } from './indented-lists.js'
import { bullet, opensBracket, ruledHeading } from './line-starts.js'
import { withMarksAtEdge } from './marks-at-edge.js'
import { withPipedRows } from './piped-rows.js'
import { cellsOfLine, rowBlock } from './rows.js'
import { withRuledHeadings } from './ruled-headings.js'
import { withWordsClosed } from './spread-words.js'
import { wrappedLines, type Run } from './wrapped-lines.js'

/**
 * The blocks of a plain text, such as one copied out of a PDF file: lines are joined where the text was only wrapped, page furniture is left out. What
 * follows a colon in short lines, or in small letters, is a list.
 */
export function plainTextBlocks(text: string): readonly HandoutBlock[] {
  const lines = sourceLines(text).flatMap(({ line, text: content }) =>
    content
      .split(sectionHead)
      .map(part => ({ line, text: part.trimEnd().replace(markBox, '').replace(shortMarks, '[$1 marks]') })),
  )
  const restored = withTablesRestored(withRuledHeadings(withWordsClosed(withoutFurniture(lines))))
  return withTables(withLists(wrappedLines(withIndentedLists(withMarksAtEdge(restored)))))
}

/** "… by ticking the box Learning Outcome / Section 1: …": a mark sheet of ILM whose line ends were lost. */
const sectionHead = /(?<=\S)\s+(?=Learning Outcome \/ Section \d)/i

/** "____ A. Format": where the marker writes what is given. */
const markBox = /(?<=^\s*)_{3,}\s+(?=(?:\w{1,2}[.)]\s+)?\p{L}{2})/u

/** "[5m]", "[Subtotal: 12m]" */
const shortMarks = /\[(?:sub-?total\s*:?\s*)?(\d{1,3})\s?m\]$/i

/** The lines with rows of columns in the place of tables that lost theirs on the way into plain text. */
function withTablesRestored(lines: readonly SourceLine[]): readonly SourceLine[] {
  return withPipedRows(withBarredCells(withCanvasRubrics(lines)))
}

/** wanted: a colon came before; small, short: by what the items of the list are known. */
type ListState = 'none' | 'wanted' | 'small' | 'short'

function withLists(runs: readonly Run[]): readonly HandoutBlock[] {
  const blocks: HandoutBlock[] = []
  let list: ListState = 'none'
  for (const run of runs) {
    const plain = blockOf(run)
    const kind: ListState = list === 'wanted' ? listStyle(run) : list
    const isItem: boolean = plain.kind === 'paragraph' && isListed(run, kind)
    blocks.push(isItem ? { ...plain, kind: 'item', level: 1 } : plain)
    list = isItem ? kind : /:$/.test(plain.text) ? 'wanted' : 'none'
  }
  return blocks
}

/** Rows that follow each other are one table, up to an empty line or the end of the fields about the assignment behind which rows have other columns. */
function withTables(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  let table = 0
  return blocks.map((block, index) => {
    const last = blocks[index - 1]
    if (block.kind !== 'row') return block
    const isEnd =
      last !== undefined && (block.line > last.line + 1 || isAdministrative(last.text) || headsCriteria(block))
    if (last?.kind !== 'row' || (isEnd && last.cells?.length !== block.cells?.length)) table++
    return { ...block, table }
  })
}

/** "Criteria | Marks | …" */
function headsCriteria({ cells = [] }: HandoutBlock): boolean {
  return cells.length > 2 && /^criteri(?:on|a)$/i.test(cells[0]?.text ?? '')
}

/** How the items of a list without bullets look, by the first of them. */
function listStyle(run: Run): 'small' | 'short' {
  return /^[a-z]/.test(run.lines[0]?.text.trim() ?? '') ? 'small' : 'short'
}

function isListed({ lines, width }: Run, style: ListState): boolean {
  const text = lines[0]?.text.trim() ?? ''
  if (opensBracket(text) || isTagOnly(text)) return false
  if (style === 'small') return /^[a-z]/.test(text)
  return style === 'short' && lines.length === 1 && text.length <= width * 0.75
}

/** "1. ", "(a) ", "iv. " */
const numberMarker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/

function blockOf({ lines }: Run): HandoutBlock {
  const [first] = lines
  const line = first?.line ?? 1
  const cells = lines.length === 1 ? cellsOfLine(first?.text ?? '') : undefined
  if (cells) return rowBlock(cells, line)
  const heading = ruledHeading(first?.text ?? '')
  if (heading !== undefined) return handoutBlock('heading', heading, line, { level: 2 })
  const text = lines.map(part => part.text.trim()).join(' ')
  if (bullet.test(text))
    return handoutBlock('item', text.replace(bullet, ''), line, { level: 1 + indentOf(first?.text ?? '') })
  const marker = numberMarker.exec(text)?.[0].trim()
  return handoutBlock('paragraph', text, line, { marker })
}

function indentOf(text: string): number {
  return Math.min(5, Math.floor((/^\s*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0) / 4))
}
