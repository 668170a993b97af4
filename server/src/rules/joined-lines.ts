import type { Block } from '../syntax/block.js'
import { remembered } from '../assignment/incremental/remembered.js'
import type { Span } from '../text/span.js'

/** Lines that stand in one block of text, though they were hardly meant as one paragraph, or may hold headings that nobody sees there; one line alone may be such a heading. */
export interface JoinedLines {
  /** All lines of the block that hold something, without white space at their ends, in places of the block. */
  readonly lines: readonly Span[]
  /** Whether they are paragraphs or items by themselves; else only headings among them could tell. */
  readonly certain: boolean
}

/** No text is wrapped by hand at more than this; a line that goes on after the end of a sentence is a paragraph then. */
const longestWrapped = 160

/** What Word puts before an item of a list, pasted as plain text. */
export const pastedItem = /^(?:[•·▪●◦‣§\uf0b7\uf0a7][ \t\u00a0]|o\t)/
const endedSentence = /[.?!]["'”’)]*\s+["'“‘(]*\p{Lu}/u
const numbered = /^(?:\p{L}+[ \t]+)?\d+\.\d+/u

/** What lines may have run into; a table takes each line that follows it for a row. */
const holders: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table'])

/** The joined lines of a block; undefined where there are none. */
export const joinedLines = remembered('joined lines', (block: Block): JoinedLines | undefined => {
  const { kind, level, source, plain } = block
  if (!holders.has(kind) || level !== undefined) return undefined
  const isAlone = kind === 'paragraph' && !source.trim().includes('\n')
  if (isAlone ? !numbered.test(source.slice(0, 60).trimStart()) : !source.includes('\n')) return undefined
  const lines = linesOf(source)
  if (isAlone) return { lines, certain: false }
  if (lines.length < 2 || (kind === 'list-item' && isLaidOut(source))) return undefined
  const texts = lines.map(({ start, end }) => source.slice(start, end))
  const certain =
    kind === 'table'
      ? texts.some(text => !text.includes('|'))
      : plain || texts.some((text, index) => isOfItsOwn(text, source, lines[index], texts[index + 1]))
  return certain || texts.some(text => numbered.test(text)) ? { lines, certain } : undefined
})

/** Whether a line was a paragraph or an item where it comes from; a break that somebody asked for, by two spaces or a backslash, is as it should be. */
function isOfItsOwn(text: string, source: string, line: Span | undefined, next: string | undefined): boolean {
  if (pastedItem.test(text)) return true
  if (next === undefined || text.length <= longestWrapped) return false
  const isBreak = text.endsWith('\\') || source.startsWith('  ', line?.end)
  return !isBreak && endedSentence.test(text) && /[.?!:]["'”’)\]]*$/.test(text) && !/^\p{Ll}/u.test(next)
}

/** An item with paragraphs, items or code of its own, which are indented. */
function isLaidOut(source: string): boolean {
  return /\n(?:[ \t]*\n|[ \t]+\S)/.test(source)
}

function linesOf(source: string): readonly Span[] {
  const lines: Span[] = []
  let at = 0
  for (const line of source.split('\n')) {
    const start = at + (line.length - line.trimStart().length)
    if (line.trim() !== '') lines.push({ start, end: at + line.trimEnd().length })
    at += line.length + 1
  }
  return lines
}
