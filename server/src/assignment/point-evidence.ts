import type { Criterion, Point } from '../brief/brief.js'
import type { Block } from '../syntax/block.js'
import type { Span } from '../text/span.js'
import { sentenceAt } from '../syntax/sentences.js'
import { termFinder, type TermHit } from './term-index.js'

/** What one paragraph says about a point. */
export interface ParagraphEvidence {
  /** Which groups of the point's terms have a word in it. */
  readonly groups: readonly number[]
  /** The words that were found. */
  readonly words: readonly string[]
  /** The sentence of the first of them, in places of the block's source. */
  readonly span: Span
}

/** Point id → what the paragraph says about it; points it says nothing about are absent. */
export type BlockEvidence = ReadonlyMap<string, ParagraphEvidence>

/** For a criterion: what of its points one paragraph shows by their terms. A pure function of the paragraph; guidance in it is no evidence. */
export function pointEvidence(
  criterion: Criterion,
  guidance: (block: Block) => readonly Span[],
): (block: Block) => BlockEvidence {
  const points = (criterion.points ?? []).filter(isSearched)
  const owners = points.flatMap(point => (point.terms ?? []).map((_, group) => ({ point, group })))
  const find = termFinder(points.flatMap(point => point.terms ?? []))
  return block => {
    if (points.length === 0) return new Map()
    const hits = find(visible(block, guidance(block)))
    return hits.size === 0 ? new Map() : evidenceOf(block, hits, owners)
  }
}

function evidenceOf(
  { prose }: Block,
  hits: ReadonlyMap<number, TermHit>,
  owners: readonly { readonly point: Point; readonly group: number }[],
): BlockEvidence {
  const found = new Map<string, ParagraphEvidence & { readonly first: number }>()
  owners.forEach(({ point, group }, index) => {
    const hit = hits.get(index)
    if (hit === undefined) return
    const before = found.get(point.id)
    const first = before?.first ?? hit.start
    found.set(point.id, {
      groups: [...(before?.groups ?? []), group],
      words: [...(before?.words ?? []), hit.word],
      first,
      span: before?.span ?? prose.sourceSpan(sentenceAt(prose.text, first)),
    })
  })
  return found
}

/** Whether a point is looked for by its terms: topics, and theories that name some. */
export function isSearched(point: Point): boolean {
  return (
    (point.kind === 'topic' || point.kind === 'theory') && (point.terms?.length ?? 0) > 0 && point.reliability !== 'low'
  )
}

/** The prose with the brief's own guidance blanked, unit for unit. */
function visible(block: Block, guidance: readonly Span[]): string {
  const { prose } = block
  if (block.kind === 'heading' && block.level !== 7) return prose.text
  if (guidance.length === 0) return prose.text
  let text = ''
  for (let index = 0; index < prose.text.length; index++) {
    const offset = prose.sourceOffset(index)
    text += guidance.some(span => span.start <= offset && offset < span.end) ? ' ' : (prose.text[index] ?? '')
  }
  return text
}
