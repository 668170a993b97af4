import type { Span } from '../text/span.js'

/**
 * The text as a snippet in which the caret visits the stops in their order; what a stop covers is selected. A last stop that covers nothing is where the
 * caret stays.
 */
export function snippetOf(text: string, stops: readonly Span[]): string {
  const last = stops.length - 1
  let snippet = ''
  let done = 0
  stops.forEach(({ start, end }, index) => {
    const isFinal = index === last && start === end
    snippet += literalInSnippet(text.slice(done, start))
    snippet += isFinal
      ? '$0'
      : start === end
        ? `$${String(index + 1)}`
        : `\${${String(index + 1)}:${literalInSnippet(text.slice(start, end))}}`
    done = end
  })
  return snippet + literalInSnippet(text.slice(done))
}

function literalInSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
