import { shifted, type Span } from '../../text/span.js'
import type { GuidanceFacts } from '../brief-reading/brief-reading.js'
import type { BlockView } from '../incremental/block-view.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'

/** Stretches of the brief's guidance that stand in the body. */
export function guidanceLeft(view: BlockView<GuidanceFacts>, outline: OutlineParts): readonly Span[] {
  // A work's title may hold the same words as guidance that names the work.
  const inBody = bodyBlocks(outline)
  return view.all('guidance', inBody).flatMap((spans, index) => {
    const start = view.places[index]?.start ?? 0
    return spans && spans.length > 0 && inBody(index) ? spans.map(span => shifted(span, start)) : []
  })
}
