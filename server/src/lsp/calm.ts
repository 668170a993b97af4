import type { Diagnosed } from '../features/diagnostics.js'
import type { Edit } from '../text/edit.js'
import { overlaps, type Span } from '../text/span.js'

/** What was said about a text: the code and where it stands now. */
export interface Said {
  readonly code: string
  readonly span: Span
}

/** What was said, to be asked about the next version. */
export function saidOf(shown: readonly Diagnosed[]): readonly Said[] {
  return shown.map(({ code, finding }) => ({ code, span: finding.span }))
}

/** What was said, moved along with an edit of the text. What stood in deleted text stays as an empty span. */
export function moved(said: readonly Said[], { span, insert }: Edit): readonly Said[] {
  const added = insert.length - (span.end - span.start)
  const after = (offset: number, inside: number): number =>
    offset <= span.start ? offset : offset >= span.end ? offset + added : inside
  return said.map(({ code, span: { start, end } }) => ({
    code,
    span: { start: after(start, span.start), end: after(end, span.start + insert.length) },
  }))
}

/**
 * What to say while the writer is in the middle of `block`: there, only what was said before (the same code at a place that it touches),
 * in its present words; what is new waits. Elsewhere everything. What is gone is not among `found`, and so is not said any more.
 */
export function calmed(
  found: readonly Diagnosed[],
  said: readonly Said[],
  block: Span,
): { readonly shown: readonly Diagnosed[]; readonly waiting: boolean } {
  const before = said.filter(({ span }) => overlaps(span, block))
  const shown = found.filter(item => !overlaps(item.finding.span, block) || wasSaid(item, before))
  return { shown, waiting: shown.length < found.length }
}

// Each thing said answers for one finding only: a second one at the same place is new.
function wasSaid({ code, finding }: Diagnosed, before: Said[]): boolean {
  const index = before.findIndex(said => said.code === code && overlaps(said.span, finding.span))
  if (index < 0) return false
  before.splice(index, 1)
  return true
}
