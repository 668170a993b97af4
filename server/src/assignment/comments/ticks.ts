import { shifted, type Span } from '../../text/span.js'
import { isOurs, type CommentView } from './comment-view.js'
import type { Ignore } from './comment.js'

/** A comment of the writer's about a point: `<!-- markwise 1.1-roles: ticked -->`, or with the trace of the wording that was ticked: `ticked 0k3j9xz`. */
export interface Tick {
  readonly mark: 'ticked' | 'dismissed'
  /** What the point's wording was known by (`wordingTrace`); undefined where the tick says nothing of it. */
  readonly wording: string | undefined
  readonly span: Span
}

/** Point id → its tick; of two for one point the later wins, and `earlier` holds the other. */
export interface Ticks {
  readonly byPoint: ReadonlyMap<string, Tick>
  readonly earlier: readonly { readonly point: string; readonly span: Span }[]
}

const tick = /^\s*markwise\s+(\S+?)\s*:\s*(ticked|dismissed)(?:\s+([0-9a-z]{7}))?\s*$/i
const ignore = /^\s*markwise-ignore(-file)?\s+([a-z][a-z-]*)(?:\s+"([^"]*)")?\s*$/i

/** All ticks of the text. */
export function ticksIn(view: CommentView): Ticks {
  const byPoint = new Map<string, Tick>()
  const earlier: { readonly point: string; readonly span: Span }[] = []
  for (const { content, span } of ourComments(view)) {
    const match = tick.exec(content)
    if (!match?.[1]) continue
    const before = byPoint.get(match[1])
    if (before) earlier.push({ point: match[1], span: before.span })
    const mark = match[2]?.toLowerCase() === 'dismissed' ? 'dismissed' : 'ticked'
    byPoint.set(match[1], { mark, wording: match[3]?.toLowerCase(), span })
  }
  return { byPoint, earlier }
}

/** All ignore comments, with what each silences: the block behind it, or the whole text. */
export function ignoresIn(view: CommentView, end: number): readonly Ignore[] {
  const kinds = view.all('kind')
  const found: Ignore[] = []
  let next = 0
  for (const { content, span, block } of ourComments(view)) {
    const match = ignore.exec(content)
    if (!match?.[2]) continue
    // A comment inside a paragraph speaks of that paragraph; one on its own, of the next block that is no comment.
    next = Math.max(next, block)
    while (kinds[next] === 'comment') next++
    const { start = span.end, end: last = span.end } = view.places[next] ?? {}
    const scope = match[1] ? { start: 0, end } : { start, end: last }
    found.push({ span, code: match[2].toLowerCase(), scope, text: match[3] })
  }
  return found
}

interface OurComment {
  readonly content: string
  readonly span: Span
  readonly block: number
}

function ourComments(view: CommentView): readonly OurComment[] {
  const comments = view.all('comments')
  const found: OurComment[] = []
  for (let index = 0; index < comments.length; index++) {
    const start = view.places[index]?.start
    if (start === undefined) continue
    for (const { text, span } of comments[index] ?? none)
      if (isOurs(text)) found.push({ content: text, span: shifted(span, start), block: index })
  }
  return found
}

const none: readonly never[] = []
