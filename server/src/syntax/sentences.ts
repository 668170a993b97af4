import type { Span } from '../text/span.js'

/** Ends of words after which a full stop ends no sentence. */
const abbreviations =
  /(?:\b(?:e\.g|i\.e|etc|cf|al|pp?|vol|no|ed|eds|edn|Dr|Prof|Mr|Mrs|Ms|St|vs|Fig|approx|ca?)|\b\p{Lu})$/u

/** The sentence round an offset, without white space at its ends; a blank line ends a sentence. Looks at 2,000 units to either side at most. */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - 2000)
  const until = Math.min(text.length, offset + 2000)
  let start = from
  for (const end of sentenceEnds(text, from, offset)) start = end
  let end = until
  for (const next of sentenceEnds(text, offset, until)) {
    end = next
    break
  }
  const sentence = text.slice(start, end)
  const lead = sentence.length - sentence.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, start + sentence.trimEnd().length) }
}

/** All sentences of a text in order, without white space at their ends. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const end of [...sentenceEnds(text, 0, text.length), text.length]) {
    const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length)
    const until = start + text.slice(start, end).trimEnd().length
    if (until > start) spans.push({ start, end: until })
    from = end
  }
  return spans
}

/** Whether a text ends with a full stop, and with no abbreviation. */
export function endsWithStop(text: string): boolean {
  return text.endsWith('.') && !abbreviations.test(text.slice(-9, -1))
}

function* sentenceEnds(text: string, from: number, until: number): Iterable<number> {
  for (const match of text.slice(from, until).matchAll(/[.!?]['’”")\]]*(?=\s)|\n\s*\n/g)) {
    const end = from + match.index + match[0].length
    if (
      match[0].startsWith('.') &&
      !endsWithStop(text.slice(Math.max(0, from + match.index - 8), from + match.index + 1))
    )
      continue
    yield end
  }
}
