import type { AssignmentDocument } from '../assignment/document.js'
import { wordingTrace } from '../assignment/comments/wording-trace.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** What the writer says about a point; "none" takes it back. */
export type Mark = 'ticked' | 'dismissed' | 'none'

/**
 * The smallest edits after which the point bears this mark: one comment line per point under its criterion's heading (the title, where it is marked across
 * the assignment), sorted by the points' ids. Other text is never touched; older lines of the same point go. Empty where the point is unknown, its
 * criterion has no place in the text, or nothing would change.
 */
export function tickEdits(document: AssignmentDocument, pointId: string, mark: Mark): readonly Edit[] {
  const answer = document.answers.find(({ points }) => points.some(({ point }) => point.id === pointId))
  const label = answer?.points.find(({ point }) => point.id === pointId)?.point.label
  if (answer?.place === undefined || label === undefined) return []
  const ticks = ticksIn(document)
  const own = ticks.filter(({ id }) => id === pointId)
  if (mark === 'none') return own.map(tick => removal(document, tick.span))
  const kept = own.length === 1 ? own[0] : undefined
  const trace = document.inputs.briefIsFile === true ? ` ${wordingTrace(label)}` : ''
  if (kept?.mark === mark && (kept.trace === '' || kept.trace === trace)) return []
  if (kept) return [{ span: kept.markSpan, insert: mark + trace }]
  const others = ticks.filter(({ id }) => id !== pointId)
  return [
    ...own.map(tick => removal(document, tick.span)),
    insertion(document, answer.place, others, pointId, mark + trace),
  ]
}

interface Tick {
  readonly id: string
  readonly mark: string
  /** With the space before it; empty where the tick says nothing of the wording. */
  readonly trace: string
  readonly span: Span
  readonly markSpan: Span
}

const tick = /^(\s*markwise\s+(\S+?)\s*:\s*)(ticked|dismissed)(\s+[0-9a-z]{7})?\s*$/i

/** All tick comments of the text, in its order: a tick counts wherever it was moved. */
function ticksIn({ comments, text }: AssignmentDocument): readonly Tick[] {
  return comments.flatMap(({ span, content, closed }) => {
    if (!closed || content.end - content.start > longestTick) return []
    const [, lead, id, mark, trace = ''] = tick.exec(slice(text, content.start, content.end)) ?? []
    if (lead === undefined || id === undefined || mark === undefined) return []
    const start = content.start + lead.length
    const markSpan = { start, end: start + mark.length + trace.length }
    return [{ id, mark: mark.toLowerCase(), trace: trace && ` ${trace.trim().toLowerCase()}`, span, markSpan }]
  })
}

const longestTick = 300

/** Takes the whole line where nothing else stands on it, else the comment alone. */
function removal({ text }: AssignmentDocument, span: Span): Edit {
  const line = text.lineAt(span.start)
  const alone =
    line.from > 0 &&
    line.to >= span.end &&
    line.text.trim() === line.text.slice(span.start - line.from, span.end - line.from)
  return { span: alone ? { start: line.from - 1, end: line.to } : span, insert: '' }
}

/** Behind the last line of the sorted run below the heading whose id comes before, else directly under the heading. */
function insertion(
  { text }: AssignmentDocument,
  heading: Span,
  others: readonly Tick[],
  id: string,
  mark: string,
): Edit {
  let after = text.lineAt(heading.end).to
  let next = after
  for (const tick of others) {
    const line = text.lineAt(tick.span.start)
    if (line.from <= next) continue
    if (slice(text, next, line.from).trim() !== '') break
    next = line.to
    if (tick.id < id) after = line.to
  }
  return insertedAt(after, `\n<!-- markwise ${id}: ${mark} -->`)
}
