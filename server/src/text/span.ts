/** A stretch of a text in UTF-16 offsets: `start` is inside, `end` is behind the last unit. For "ab⟦cd⟧": {start: 2, end: 4}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span moved by `offset` units, as when a block's own places are turned into places of the whole text. */
export function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset }
}

/** Whether `offset` lies in the span or at one of its ends, where a caret still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

/** Whether the two spans share a unit, or one is empty and lies in or at the end of the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
