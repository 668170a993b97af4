import type { Diagnosed } from '../features/diagnostics.js'
import type { Edit } from '../text/edit.js'
import { overlaps, type Span } from '../text/span.js'

/** A finding that was shown: its code, and where it stands now. */
export interface Shown {
  readonly code: string
  readonly span: Span
}

/** What was shown, to be asked about the next version. */
export function shownOf(found: readonly Diagnosed[]): readonly Shown[] {
  return found.map(({ code, finding }) => ({ code, span: finding.span }))
}

/** What was shown, moved along with an edit of the text. What stood in deleted text stays as an empty span. */
export function moved(shown: readonly Shown[], { span, insert }: Edit): readonly Shown[] {
  const added = insert.length - (span.end - span.start)
  const after = (offset: number, inside: number): number =>
    offset <= span.start ? offset : offset >= span.end ? offset + added : inside
  return shown.map(({ code, span: { start, end } }) => ({
    code,
    span: { start: after(start, span.start), end: after(end, span.start + insert.length) },
  }))
}

/**
 * What to show while the writer is in the middle of `block`: there, only what was shown before (the same code at a place that it touches),
 * in its present words; what is new waits. Elsewhere everything. What is gone is not among `found`, and so is not shown any more.
 */
export function calmed(
  found: readonly Diagnosed[],
  earlier: readonly Shown[],
  block: Span,
): { readonly shown: readonly Diagnosed[]; readonly waiting: boolean } {
  const before = earlier.filter(({ span }) => overlaps(span, block))
  const shown = found.filter(item => !overlaps(item.finding.span, block) || wasShown(item, before))
  return { shown, waiting: shown.length < found.length }
}

// Each thing shown answers for one finding only: a second one at the same place is new.
function wasShown({ code, finding }: Diagnosed, before: Shown[]): boolean {
  const index = before.findIndex(shown => shown.code === code && overlaps(shown.span, finding.span))
  if (index < 0) return false
  before.splice(index, 1)
  return true
}
