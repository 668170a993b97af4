import type { Span } from '../server/src/text/span.js'

/** A text without its marks, and where they stood. */
export interface Marked {
  readonly text: string
  /** Where `‸` stood; undefined without one. */
  readonly cursor: number | undefined
  /** What stood between `⟦` and `⟧`, in the order of the text; marks may nest. */
  readonly spans: readonly Span[]
}

/** Takes the marks out. Throws where a ⟦ has no ⟧ or there are two cursors: a test that is written wrongly must fail. */
export function marked(source: string): Marked {
  let text = ''
  let cursor: number | undefined
  const open: number[] = []
  const spans: Span[] = []
  for (const sign of source) {
    if (sign === '⟦') open.push(text.length)
    else if (sign === '⟧') {
      const start = open.pop()
      if (start === undefined) throw new Error('A ⟧ without its ⟦')
      spans.push({ start, end: text.length })
    } else if (sign === '‸') {
      if (cursor !== undefined) throw new Error('Two cursors')
      cursor = text.length
    } else text += sign
  }
  if (open.length > 0) throw new Error('A ⟦ without its ⟧')
  return { text, cursor, spans: inOrder(spans) }
}

/** The text with ⟦…⟧ round the spans, so that a failing test shows the essay as its writer sees it. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const marks = inOrder(spans).flatMap(({ start, end }, order) => [
    { at: start, sign: '⟦', rank: 1, tie: order },
    { at: end, sign: '⟧', rank: start === end ? 2 : 0, tie: -order },
  ])
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank || a.tie - b.tie)
  let result = ''
  let done = 0
  for (const { at, sign } of marks) {
    result += text.slice(done, at) + sign
    done = at
  }
  return result + text.slice(done)
}

/** Outer spans before inner ones. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
}
