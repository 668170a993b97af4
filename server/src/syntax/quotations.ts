import type { Span } from '../text/span.js'
import type { Prose } from './prose.js'

/**
 * Quoted passages of the running text, quotation marks included, in places of the prose. An apostrophe opens nothing: a single mark must
 * follow white space or a bracket and close before white space or punctuation, in the same paragraph. Linear.
 */
export function quotationsIn({ text }: Prose): readonly Span[] {
  if (text.length > longestQuoting || !/["“‘']/.test(text)) return []
  const found: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match[1]?.length ?? 0)
    found.push({ start, end: match.index + match[0].length })
  }
  return found
}

/** In longer blocks no passage is looked for: it would take too long where marks are never closed. */
const longestQuoting = 20_000

const pattern =
  /(^|[\s([—–])(?:“[^“”\n]{1,2000}”|"[^"\n]{1,2000}"|‘(?:[^‘’\n]|’(?=\p{L})){1,2000}’|'(?=\S)(?:[^'\n]|'(?=\p{L})){1,2000}'(?!\p{L}))/gu
