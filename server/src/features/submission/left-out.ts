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
    for (const span of braces.spans) found.push(span)
    open = braces.open ?? (placed.block.prose.text.includes('}') ? undefined : open)
  }
  return found
}

interface Braces {
  readonly spans: readonly Span[]
  /** Where guidance opens that does not close in this block. */
  readonly open: number | undefined
}

function bracesIn(placed: PlacedBlock, guidance: readonly Span[]): Braces {
  const { text } = placed.block.prose
  const lastClosing = text.lastIndexOf('}')
  const spans: Span[] = []
  let behind = 0
  for (const { index, 0: sign } of text.matchAll(/[{}]/g)) {
    if (index < behind) continue
    const closing = sign === '{' && index < lastClosing ? text.indexOf('}', index) : undefined
    behind = (closing ?? index) + 1
    const whole = placeOf(placed, index, behind)
    const isGuidance = sign === '{' && guidance.some(span => overlaps(span, whole) && span.start <= whole.start)
    if (isGuidance && closing === undefined)
      return { spans: [...spans, { start: whole.start, end: placed.end }], open: whole.start }
    if (closing === undefined || isGuidance || isTag(text.slice(index, behind))) spans.push(whole)
    else spans.push(placeOf(placed, index, index + 1), placeOf(placed, closing, behind))
  }
  return { spans, open: undefined }
}

/** Where a stretch of a block's prose stands in the document. */
function placeOf({ start, block }: PlacedBlock, from: number, to: number): Span {
  const span = block.prose.sourceSpan({ start: from, end: to })
  return { start: start + span.start, end: start + span.end }
}

const markTag = /^\{\s*(?:max(?:imum)?\.?\s*(?:of\s*)?)?\d{1,3}\s*marks?\s*\}$/i
/** As Pandoc and others write them behind headings and pictures: `{#start .wide}`. */
const attributes = /^\{[#.][^{}]*\}$/

function isTag(text: string): boolean {
  return markTag.test(text) || attributes.test(text)
}

/** Whether most of a block is the brief's guidance. */
function covered({ start, end }: PlacedBlock, guidance: readonly Span[]): boolean {
  const length = guidance.reduce((sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0)
  return length * 2 > end - start
}
