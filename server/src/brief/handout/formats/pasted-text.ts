import { handoutBlock, type HandoutBlock } from '../block.js'
import { sourceLines, type SourceLine } from './furniture.js'
import { plainTextBlocks } from './plain-text-blocks.js'

/**
 * The blocks of a Markdown file into which the text of another document was pasted: its lists have the bullets of that document ("•"), and its lines end where
 * they ended there. Undefined for a file that is written in Markdown: then lines that follow each other are one paragraph.
 */
export function pastedBlocks(text: string): readonly HandoutBlock[] | undefined {
  const lines = sourceLines(text)
  if (!isPasted(lines)) return undefined
  const headings = lines.flatMap(headingOf)
  const plain = lines.map(line => (headingOf(line).length > 0 ? '' : line.text.replaceAll('**', ''))).join('\n')
  return [...headings, ...plainTextBlocks(plain)].sort((a, b) => a.line - b.line)
}

function headingOf({ text, line }: SourceLine): readonly HandoutBlock[] {
  const match = /^(#{1,6})(?=[^#])\s*(\S.*)$/.exec(text)
  return match ? [handoutBlock('heading', match[2] ?? '', line, { level: match[1]?.length ?? 1 })] : []
}

function isPasted(lines: readonly SourceLine[]): boolean {
  if (lines.some(({ text }) => written.test(text))) return false
  return lines.filter(({ text }) => bullet.test(text)).length > 1 || isRagged(lines)
}

/** What only Markdown has: its own bullets, tables, code, front matter, elements. */
const written = /^\s*(?:[-*+]\s+\S|(?:\|\s*)?:?-{2,}|```|~~~|<[a-z!/])/i
const bullet = /^\s*[•●▪■◦‣\uf0b7]\s*\S/

/** Whether lines without an empty one between them end early, before one that begins with a capital: nobody wraps a paragraph so. */
function isRagged(lines: readonly SourceLine[]): boolean {
  let early = 0
  for (let start = 0; start < lines.length;) {
    let end = start
    while (lines[end]?.text.trim()) end++
    early += earlyEnds(lines.slice(start, end).map(({ text }) => text))
    start = end + 1
  }
  return early > 4
}

function earlyEnds(texts: readonly string[]): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  return texts.filter((text, index) => text.length < longest * 0.6 && /^\p{Lu}/u.test(texts[index + 1] ?? '')).length
}
