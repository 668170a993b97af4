import { shifted, type Span } from '../../text/span.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { PlacedBlock } from '../document.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'

/** Stretches of the brief's guidance that stand in the body; none without a brief. */
export function guidanceLeft(
  blocks: readonly PlacedBlock[],
  facts: BlockFacts,
  outline: OutlineParts,
  reading: BriefReading | undefined,
): readonly Span[] {
  if (reading === undefined) return []
  // A work's title may hold the same words as guidance that names the work.
  const inBody = bodyBlocks(outline)
  return facts.of(reading.guidance, inBody).flatMap((spans, index) => {
    const start = blocks[index]?.start ?? 0
    return spans && spans.length > 0 && inBody(index) ? spans.map(span => shifted(span, start)) : []
  })
}
