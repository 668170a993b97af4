import type { AssignmentDocument, PlacedBlock } from '../../assignment/document.js'
import { overlaps, type Span } from '../../text/span.js'

/**
 * Stretches of the text that are not handed in, in order and apart from each other: passages in braces that are guidance, mark tags, attributes
 * in braces, and every other brace by itself, whose words stay. Comments are left out wherever content is read.
 */
export function leftOut({ blocks, guidance }: AssignmentDocument): readonly Span[] {
  const found: Span[] = []
  let open: number | undefined
  for (const placed of blocks) {
    if (placed.block.kind === 'heading') open = undefined
    const own = guidance.filter(span => span.start < placed.end && span.end > placed.start)
    if (open !== undefined && covered(placed, own)) {
      found.push({ start: placed.start, end: placed.end })
      if (placed.block.prose.text.includes('}')) open = undefined
      continue
    }
    const braces = bracesIn(placed, own)
    found.push(...braces.spans)
    open = braces.open ?? (placed.block.prose.text.includes('}') ? undefined : open)
  }
  return found
}

interface Braces {
  readonly spans: readonly Span[]
  /** Where guidance opens that does not close in this block. */
  readonly open: number | undefined
}

const markTag = /^\{\s*(?:max(?:imum)?\.?\s*(?:of\s*)?)?\d{1,3}\s*marks?\s*\}$/i
/** As Pandoc and others write them behind headings and pictures: `{#start .wide}`. */
const attributes = /^\{[#.][^{}]*\}$/

function bracesIn({ start, end, block }: PlacedBlock, guidance: readonly Span[]): Braces {
  const { text } = block.prose
  if (!/[{}]/.test(text)) return { spans: [], open: undefined }
  const spans: Span[] = []
  const place = (from: number, to: number): Span => {
    const span = block.prose.sourceSpan({ start: from, end: to })
    return { start: start + span.start, end: start + span.end }
  }
  for (let at = text.search(/[{}]/); at !== -1;) {
    const close = text[at] === '{' ? text.indexOf('}', at) : -1
    const whole = place(at, close === -1 ? at + 1 : close + 1)
    if (text[at] === '{' && guidance.some(span => overlaps(span, whole) && span.start <= whole.start)) {
      if (close === -1) return { spans: [...spans, { start: whole.start, end }], open: whole.start }
      spans.push(whole)
    } else if (close !== -1 && isTag(text.slice(at, close + 1))) spans.push(whole)
    else spans.push(place(at, at + 1), ...(close === -1 ? [] : [place(close, close + 1)]))
    const next = text.slice(close === -1 ? at + 1 : close + 1).search(/[{}]/)
    at = next === -1 ? -1 : next + (close === -1 ? at + 1 : close + 1)
  }
  return { spans, open: undefined }
}

function isTag(text: string): boolean {
  return markTag.test(text) || attributes.test(text)
}

/** Whether most of a block is the brief's guidance. */
function covered({ start, end }: PlacedBlock, guidance: readonly Span[]): boolean {
  const length = guidance.reduce((sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0)
  return length * 2 > end - start
}
