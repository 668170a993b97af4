import type { Bracket } from './brackets.js'
import { innermost } from './brackets.js'
import type { Citation } from './citation.js'

/** Pandoc's keys (Pandoc User's Guide, "Citation syntax"); mail addresses and cross-references such as @fig:x are none. */
const key =
  /(?<![\p{L}\p{N}.@/])-?@(?!(?:fig|tbl|eq|sec|lst|thm)[:-])(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?))/gu

const locator = /^\s*,?\s*[[{]?((?:pp?|chap|ch|sec|para|fig|vol|§)\.?\s*\d[\d–-]*)/

/** The keys of the text as citations: sure in square brackets, possible outside. */
export function keyCitations(text: string, brackets: readonly Bracket[]): readonly Citation[] {
  if (!text.includes('@')) return []
  const matches = [...text.matchAll(key)]
  const around = innermost(
    brackets.filter(bracket => bracket.square),
    matches.map(match => match.index),
  )
  return matches.map((match, index) => {
    const bracket = around[index]
    const span = { start: match.index, end: match.index + match[0].length }
    return {
      span,
      group: bracket ? { start: bracket.open, end: bracket.end } : span,
      authors: [],
      authorSpan: span,
      etAl: false,
      year: undefined,
      yearSpan: undefined,
      locator: locator.exec(text.slice(span.end, span.end + 30))?.[1],
      key: match[1] ?? match[2],
      kind: bracket ? ('parenthetical' as const) : ('narrative' as const),
      certainty: bracket ? ('certain' as const) : ('possible' as const),
      personal: false,
    }
  })
}
