import type { SourceLine } from './furniture.js'

/** The lines of a plain text with those parted in which a field of a form and the first thing in it run together: "Learning outcomes 1. Explain how …". */
export function withOutcomesParted(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap(line => {
    const name = fieldOfOutcomes.exec(line.text.slice(0, longest))?.[0]
    if (name === undefined) return [line]
    return [
      // Nothing before it goes on in it.
      { line: line.line, text: '' },
      { line: line.line, text: name.trim() },
      { line: line.line, text: line.text.slice(name.length) },
    ]
  })
}

const fieldOfOutcomes =
  /^\s*(?:(?:intended|module|unit|course)\s+){0,2}(?:learning\s+)?outcomes(?:\s+assessed)?\s*:?\s+(?=(?:1[.)]|[A-Z]{0,2}LO ?1\b|[•·])\s*:?\s*\p{Lu})/iu

const longest = 120
