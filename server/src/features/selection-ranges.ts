import type { AssignmentDocument, PlacedBlock } from '../assignment/document.js'
import { sentenceAt } from '../syntax/sentences.js'
import { firstIndex } from '../text/first-index.js'
import { contains, shifted, touches, type Span } from '../text/span.js'
import { blockAt, citationsAt, sectionsAround } from './places.js'

/** The stretches round an offset that a growing selection takes, smallest first: word, citation or link, sentence, block, sections, all. */
export function selectionRanges(document: AssignmentDocument, offset: number): readonly Span[] {
  const all = { start: 0, end: document.text.length }
  const placed = blockAt(document, offset)
  const outer = [
    ...sectionsAround(document, offset)
      .map(({ span }) => span)
      .reverse(),
    all,
  ]
  if (placed === undefined) return growing(outer)
  const citations = citationsAt(document, offset).flatMap(({ citation }) => [citation.span, citation.group])
  return growing([
    ...wordRange(document, offset),
    ...inlineRanges(placed, offset),
    ...citations,
    written(placed),
    ...outer,
  ])
}

/** In order of size, without repeats and without any that cuts across a smaller one. */
function growing(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))
  const kept: Span[] = []
  for (const span of ordered) {
    const last = kept.at(-1)
    const same = last && last.start === span.start && last.end === span.end
    if (!same && (last === undefined || contains(span, last))) kept.push(span)
  }
  return kept
}

function wordRange({ text }: AssignmentDocument, offset: number): readonly Span[] {
  const line = text.lineAt(offset)
  for (const match of line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const span = { start: line.from + match.index, end: line.from + match.index + match[0].length }
    if (touches(span, offset)) return [span]
  }
  return []
}

/** Links, quoted passages and the sentence, in places of the whole text. */
function inlineRanges({ start, block }: PlacedBlock, offset: number): readonly Span[] {
  const inside = offset - start
  const marked = [
    ...block.links.map(({ span }) => span),
    ...block.quotations,
    ...block.comments.map(({ span }) => span),
  ]
  const around = marked.filter(span => touches(span, inside))
  const { text } = block.prose
  const sentence =
    text === '' || block.comments.some(({ span }) => touches(span, inside)) ? [] : [proseSentence(block.prose, inside)]
  return [...around, ...sentence.filter(span => touches(span, inside))].map(span => shifted(span, start))
}

function proseSentence(prose: PlacedBlock['block']['prose'], inside: number): Span {
  return prose.sourceSpan(sentenceAt(prose.text, proseOffset(prose, inside)))
}

/** The place in the visible text that comes from the source offset, or the last one before it. */
export function proseOffset(prose: PlacedBlock['block']['prose'], inside: number): number {
  return Math.max(0, firstIndex(prose.text.length + 1, index => prose.sourceOffset(index) > inside) - 1)
}

function written({ start, block }: PlacedBlock): Span {
  return { start, end: start + block.source.trimEnd().length }
}
