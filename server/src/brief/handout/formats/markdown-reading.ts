import { handoutBlock, type HandoutBlock } from '../block.js'
import { isGradeName } from '../wording/asides.js'
import type { SourceLine } from './furniture.js'
import { plainInline } from './plain-inline.js'

/** How far a Markdown document has been read. */
export interface MarkdownReading {
  readonly blocks: HandoutBlock[]
  /** The paragraph or item that the next line may go on with. */
  open:
    | {
        readonly kind: 'paragraph' | 'item'
        readonly level: number
        readonly marker?: string
        readonly lines: SourceLine[]
      }
    | undefined
  readonly lines: readonly SourceLine[]
  /** The items in which the last one lies, and itself: how far each is indented, and how deep it lies. */
  items: readonly { readonly indent: number; readonly level: number }[]
  index: number
  /** The fence, "```", that was opened round a text rather than code, and is not closed yet. */
  fence: string | undefined
  tables: number
}

/** Ends the paragraph or item that is open. */
export function close(reading: MarkdownReading): void {
  const { open } = reading
  reading.open = undefined
  if (!open) return
  if (open.kind === 'paragraph' && open.lines.length > 1 && areApart(open.lines)) {
    for (const line of open.lines) reading.blocks.push(handoutBlock('paragraph', plainInline(line.text), line.line))
    return
  }
  const text = plainInline(open.lines.map(line => line.text.trim()).join(' '))
  if (text === '') return
  reading.blocks.push(
    handoutBlock(open.kind, text, open.lines[0]?.line ?? 1, { level: open.level, marker: open.marker }),
  )
}

/** "20% Planning: …" above "30% Design: …", "Live project 2" above "Report 3", a name above a line for each grade: each line is one to who wrote it. */
function areApart(lines: readonly SourceLine[]): boolean {
  const texts = lines.map(({ text }) => plainInline(text))
  return (
    (texts.length > 2 && texts.slice(1).every(text => isGradeName(/^[^:]{3,40}(?=:\s)/.exec(text)?.[0] ?? 'x'))) ||
    texts.every(text => /^[[(]?\d{1,3}\s*(?:%|marks?\b|points?\b|pts\b)\]?\)?\s*[-–—:]?\s*\p{L}/iu.test(text)) ||
    texts.every(text => /^\p{L}[^:.]{1,60}:\s*\d{1,4}\s*(?:%|marks?\b|points?\b|pts\b).{0,60}$/iu.test(text)) ||
    texts.every(text => text.length < 120 && /^\p{Lu}.*[\s([]\d{1,3}\s*(?:%|marks?|points?|pts)?[)\]]?\.?$/u.test(text))
  )
}

/** Adds a heading, which ends what is open; none where there is nothing in it. */
export function pushHeading(reading: MarkdownReading, text: string, line: number, level: number): void {
  close(reading)
  reading.items = []
  const plain = plainInline(text)
  if (plain !== '') reading.blocks.push(handoutBlock('heading', plain, line, { level }))
}

/** Goes on behind the first line that is the end, or to the end of the document. */
export function skipTo(reading: MarkdownReading, isEnd: (text: string) => boolean): void {
  close(reading)
  while (reading.index < reading.lines.length && !isEnd(reading.lines[reading.index++]?.text ?? '')) continue
}
