import type { AssignmentDocument, PlacedBlock } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'

/** The edits that take stretches of guidance out: whole blocks where nothing else is in them, else the stretch with its punctuation. */
export function guidanceRemoved(document: AssignmentDocument, spans: readonly Span[]): readonly Edit[] {
  const { blocks } = document
  const edits: Edit[] = []
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    const placed = blocks[index]
    if (placed === undefined) continue
    const inside: Span[] = []
    for (let span = spans[next]; span !== undefined && span.start < placed.end; span = spans[++next])
      if (span.start >= placed.start) inside.push(span)
    if (inside.length === 0) continue
    if (isNothingElse(placed, inside))
      edits.push({ span: { start: placed.start, end: blocks[index + 1]?.start ?? placed.end }, insert: '' })
    else edits.push(...inside.map(span => ({ span: withPunctuation(placed, span), insert: '' })))
  }
  return edits
}

function isNothingElse({ start, block }: PlacedBlock, spans: readonly Span[]): boolean {
  let rest = ''
  let at = 0
  for (const span of spans) {
    rest += block.source.slice(at, span.start - start)
    at = span.end - start
  }
  return !/[\p{L}]/u.test(rest + block.source.slice(at))
}

function withPunctuation({ start, block }: PlacedBlock, span: Span): Span {
  const before = /[{(“"‘]*$/.exec(block.source.slice(0, span.start - start))?.[0].length ?? 0
  const after = /^[.,;:!?…)}”"’]*\s?/.exec(block.source.slice(span.end - start))?.[0].length ?? 0
  return { start: span.start - before, end: span.end + after }
}
