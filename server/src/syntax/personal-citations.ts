import { authorsEndingAt } from './author-run.js'
import type { Bracket } from './brackets.js'
import type { Citation } from './citation.js'

const personal = /,?\s*\(?\s*(?:personal communication|pers\.? comm\.?|private correspondence)/gi

/** "(Jones, personal communication, 4 May 2025)": cited, but with no entry (Cite Them Right, "Personal communications"). */
export function personalCitations(text: string, brackets: readonly Bracket[]): readonly Citation[] {
  const found: Citation[] = []
  for (const match of text.matchAll(personal)) {
    const run = authorsEndingAt(text, 0, match.index, true)
    if (run === undefined || !/^\s*[(,]?\s*$/.test(text.slice(run.span.end, match.index))) continue
    const bracket = brackets.find(({ open, end }) => open < match.index + match[0].length && match.index < end)
    const span = { start: run.span.start, end: match.index + match[0].length }
    const group = bracket ? { start: Math.min(span.start, bracket.open), end: bracket.end } : span
    found.push({
      span,
      group,
      authors: run.authors,
      authorSpan: run.span,
      etAl: run.etAl,
      year: undefined,
      yearSpan: undefined,
      locator: undefined,
      key: undefined,
      kind: 'parenthetical',
      certainty: 'certain',
      personal: true,
    })
  }
  return found
}
