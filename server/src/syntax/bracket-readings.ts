import type { Span } from '../text/span.js'
import { shifted } from '../text/span.js'
import { bracketCitations, looksLeft } from './bracket-citations.js'
import type { Bracket } from './brackets.js'
import type { Citation } from './citation.js'
import type { CitedYear } from './cited-years.js'
import type { Prose } from './prose.js'

/** Reads the works of one bracket of a prose, whose years are given. */
export type BracketReader = (prose: Prose, bracket: Bracket, years: readonly CitedYear[]) => readonly Citation[]

/** What brackets of a block were read as, by all that was looked at to read them. */
export type BracketReadings = ReadonlyMap<string, Reading>

interface Reading {
  readonly open: number
  readonly citations: readonly Citation[]
}

/** More than is looked at before and behind a bracket that has no names in it, and one that has. */
const far = { left: 640, right: 192 }
const near = { left: 48, right: 96 }

/**
 * A reader that takes from `before`, the readings of an earlier version of the block, what it can: the text round a bracket has not changed where the
 * writer types elsewhere in the paragraph. Answers as `bracketCitations` does (test/properties/bracket-readings). `readings` are for the next version.
 */
export function rememberingReader(before: BracketReadings | undefined): {
  readonly read: BracketReader
  readonly readings: BracketReadings
} {
  const readings = new Map<string, Reading>()
  const read: BracketReader = (prose, bracket, years) => {
    const key = lookedAt(prose, bracket, years)
    const known = before?.get(key)
    const citations = known
      ? movedBy(known.citations, bracket.open - known.open)
      : bracketCitations(prose, bracket, years)
    readings.set(key, { open: bracket.open, citations })
    return citations
  }
  return { read, readings }
}

/** All that the reading depends on, in one string; places in it count from the bracket. */
function lookedAt({ text, italic }: Prose, bracket: Bracket, years: readonly CitedYear[]): string {
  const { open, end, closed } = bracket
  const { left, right } = looksLeft(text, bracket, years) ? far : near
  const start = Math.max(0, open - left)
  const places = years.map(({ span, text: year }) => `${String(span.start - open)} ${year}`).join()
  const titles = italic.length === 0 ? '' : placesOf(italic, open)
  return `${places}|${String(open - start)} ${String(end - open)} ${String(closed)} ${titles}|${text.slice(start, end + right)}`
}

function placesOf(spans: readonly Span[], open: number): string {
  return spans.map(({ start, end }) => `${String(start - open)} ${String(end - open)}`).join()
}

function movedBy(citations: readonly Citation[], by: number): readonly Citation[] {
  if (by === 0) return citations
  return citations.map(citation => ({
    ...citation,
    span: shifted(citation.span, by),
    group: shifted(citation.group, by),
    authorSpan: shifted(citation.authorSpan, by),
    yearSpan: citation.yearSpan && shifted(citation.yearSpan, by),
  }))
}
