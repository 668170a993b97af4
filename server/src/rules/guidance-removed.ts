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
  const { source } = block
  let from = span.start - start
  let to = span.end - start
  from -= /[{(“"‘]*$/.exec(source.slice(0, from))?.[0].length ?? 0
  to += /^[.,;:!?…)}”"’]*/.exec(source.slice(to))?.[0].length ?? 0
  // A mark of emphasis whose other half goes must go too.
  const isHalf = (): boolean => (source.slice(from, to).match(/[*_]/g) ?? []).length % 2 === 1
  while (isHalf() && /[*_]/.test(source.charAt(from - 1))) from--
  while (isHalf() && /[*_]/.test(source.charAt(to))) to++
  return { start: start + from, end: start + to + (/^\s/.test(source.slice(to)) ? 1 : 0) }
}
