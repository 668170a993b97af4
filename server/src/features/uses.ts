import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { modelMentionAt } from './places.js'
import { entryName, workAt } from './work-at.js'

/** A place that has to do with a work or a model. */
export interface Use {
  readonly span: Span
  /** Whether it is the entry, which says what the work is. */
  readonly isEntry: boolean
}

/**
 * Everywhere the work at the offset is cited, in the order of the text, and then its entries; for a model everywhere it is named. Empty where
 * neither stands at the offset.
 */
export function usesAt(document: AssignmentDocument, offset: number): readonly Use[] {
  const work = workAt(document, offset)
  if (work)
    return [
      ...work.citations.map(({ citation }) => ({ span: citation.span, isEntry: false })),
      ...work.entries.map(entry => ({ span: entryName(entry), isEntry: true })),
    ]
  const model = modelMentionAt(document, offset)?.modelId
  if (model === undefined) return []
  return document.modelMentions.filter(({ modelId }) => modelId === model).map(({ span }) => ({ span, isEntry: false }))
}
