import type { Answer, AssignmentDocument } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** What the writer says about a point; "none" takes it back. */
export type Mark = 'ticked' | 'dismissed' | 'none'

/**
 * The smallest edits after which the point bears this mark: one comment line per point under its criterion's heading, sorted by the points' ids.
 * Other text is never touched; older lines of the same point go. Empty where the point is unknown, its criterion has no heading,
 * or nothing would change.
 */
export function tickEdits(document: AssignmentDocument, pointId: string, mark: Mark): readonly Edit[] {
  const answer = document.answers.find(({ points }) => points.some(({ point }) => point.id === pointId))
  if (answer?.heading === undefined) return []
  const ticks = ticksIn(document, answer)
  const own = ticks.filter(({ id }) => id === pointId)
  if (mark === 'none') return own.map(tick => removal(document, tick.span))
  const kept = own.length === 1 ? own[0] : undefined
  if (kept?.mark === mark) return []
  if (kept) return [{ span: kept.markSpan, insert: mark }]
  const others = ticks.filter(({ id }) => id !== pointId)
  return [...own.map(tick => removal(document, tick.span)), insertion(document, answer.heading, others, pointId, mark)]
}

interface Tick {
  readonly id: string
  readonly mark: string
  readonly span: Span
  readonly markSpan: Span
}

const comment = /^<!--\s*markwise\s+(\S+)\s*:\s*(ticked|dismissed)\s*-->$/i

/** The tick comments below the heading, in the order of the text. */
function ticksIn(document: AssignmentDocument, { heading, span }: Answer): readonly Tick[] {
  const start = heading?.end ?? 0
  const end = Math.max(span?.end ?? start, start)
  return document.comments.flatMap(({ span: place }) => {
    if (place.start < start || place.end > end || place.end - place.start > longestTick) return []
    const source = slice(document.text, place.start, place.end)
    const [, id = '', mark = ''] = comment.exec(source) ?? []
    const markStart = place.start + source.lastIndexOf(mark)
    return id === '' ? [] : [{ id, mark: mark.toLowerCase(), span: place, markSpan: { start: markStart, end: markStart + mark.length } }]
  })
}

const longestTick = 300

/** Takes the whole line where nothing else stands on it, else the comment alone. */
function removal({ text }: AssignmentDocument, span: Span): Edit {
  const line = text.lineAt(span.start)
  const alone = line.from > 0 && line.to >= span.end && line.text.trim() === line.text.slice(span.start - line.from, span.end - line.from)
  return { span: alone ? { start: line.from - 1, end: line.to } : span, insert: '' }
}

/** Behind the last line of the sorted run below the heading whose id comes before, else directly under the heading. */
function insertion({ text }: AssignmentDocument, heading: Span, others: readonly Tick[], id: string, mark: string): Edit {
  let after = text.lineAt(heading.end).to
  let next = after
  for (const tick of others) {
    const line = text.lineAt(tick.span.start)
    if (slice(text, next, line.from).trim() !== '') break
    next = line.to
    if (tick.id < id) after = line.to
  }
  return { span: { start: after, end: after }, insert: `\n<!-- markwise ${id}: ${mark} -->` }
}
