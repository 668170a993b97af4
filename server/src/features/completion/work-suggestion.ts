import type { AssignmentDocument } from '../../assignment/document.js'
import { citationInsertion } from '../../insertion/citation.js'
import type { Insertion } from '../../insertion/insertion.js'
import { modelInsertion, sourceOf } from '../../insertion/model.js'
import type { Span } from '../../text/span.js'
import { modelMarkdown } from '../hover/model.js'
import { literalWithItalics } from '../markdown-text.js'
import { typedReference } from '../typed-reference.js'
import type { FindableWork } from '../works/findable-work.js'
import type { Suggestion } from './completion-item.js'

/** How many works that match are offered. Each brings its entry along, so more than are looked at would only cost time. */
export const mostMatching = 30

/** How many are offered while nothing is typed: enough for a glance. */
export const mostUsual = 15

/** A model by its name with its citation, or a work by its citation. */
export function nameSuggestion(document: AssignmentDocument, span: Span, work: FindableWork): Suggestion {
  const insertion = work.model
    ? modelInsertion(document, span, work.model)
    : citationInsertion(document, span, work.works.slice(0, 1))
  return suggestionOf(document, span, work, insertion)
}

/** A citation alone: of the work, or of the source of the model; the model's name where it has no source. */
export function citationSuggestion(document: AssignmentDocument, span: Span, work: FindableWork): Suggestion {
  const source = work.model && sourceOf(document, work.model)
  if (source === undefined) return nameSuggestion(document, span, work)
  return suggestionOf(document, span, work, citationInsertion(document, span, [source]))
}

/** The key of a work of a library, "@starr2016"; nothing for a work that has none. */
export function keySuggestion({ kind, label, description, works, id }: FindableWork): readonly Suggestion[] {
  const key = works[0]?.id ?? ''
  if (kind !== 'work' || key === '' || id.startsWith('built-in:')) return []
  return [{ kind: 'work', label: `@${key}`, detail: `${label} ${description}`.trim(), insert: `@${key}` }]
}

function suggestionOf(
  document: AssignmentDocument,
  span: Span,
  work: FindableWork,
  { insert, edits }: Insertion,
): Suggestion {
  const { label, description, kind } = work
  const documentation = documentationOf(document, work)
  return { kind, label, detail: description, documentation, insert, extraEdits: edits, span }
}

function documentationOf(document: AssignmentDocument, { model, works, detail }: FindableWork): string {
  if (model) return modelMarkdown(document.inputs, model)
  const [work] = works
  return work ? literalWithItalics(`${document.inputs.printed(work) ?? typedReference(work)}\n\n${detail}`) : ''
}
