import { blockIndexAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import type { Model } from '../catalogue/catalogue.js'
import type { Span } from '../text/span.js'
import { habitsOf } from './habits.js'
import type { Insertion } from './insertion.js'
import { modelInsertion } from './model.js'

/** How the parts of a model are laid out: one below the other as labels of a list, or as headings. */
export type ModelLayout = 'labels' | 'headings'

/** A model with its parts, ready to be written under. */
export interface LaidOutModel extends Insertion {
  /** In `insert`, behind each part: where the writer goes on. */
  readonly stops: readonly Span[]
}

/** The name of a model with its citation, and below it each of its parts in order, with room to write; never a sentence. */
export function modelLaidOut(
  document: AssignmentDocument,
  place: Span,
  model: Model,
  layout: ModelLayout,
): LaidOutModel {
  const { insert: name, edits } = modelInsertion(document, place, model)
  const lead = layout === 'labels' ? `${bulletOf(document)} ` : `${'#'.repeat(levelAt(document, place.start) + 1)} `
  const mark = habitsOf(document).emphasis.repeat(2)
  const stops: Span[] = []
  let insert = name
  model.components.forEach((part, index) => {
    const gap = layout === 'labels' && index > 0 ? '\n' : '\n\n'
    insert += gap + lead + (layout === 'labels' ? `${mark}${part}:${mark} ` : `${part}\n\n`)
    stops.push({ start: insert.length, end: insert.length })
  })
  return { insert, edits, stops }
}

/** The writer's own bullet; "-" where the text has none. */
function bulletOf({ blocks }: AssignmentDocument): string {
  const item = blocks.find(({ block }) => block.kind === 'list-item' && /^\s*[-*+]/.test(block.source))
  return item?.block.source.trimStart().charAt(0) ?? '-'
}

/** The level of the heading that the place stands under; 1 where there is none, 5 at most. */
function levelAt(document: AssignmentDocument, offset: number): number {
  for (let index = blockIndexAround(document, offset); index >= 0; index--) {
    const level = document.blocks[index]?.block.level
    if (level !== undefined && level <= 6) return Math.min(5, level)
  }
  return 1
}
