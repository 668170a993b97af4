import { startsWithVerb } from '../wording/verbs-in.js'
import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with those parted in which two columns of a unit's specification run together: "4 Understand the use of  4.1 Identify a range of
 * aids". Only at a number that goes on from the one before it, in front of a verb; the words before it belong to the outcome beside it.
 */
export function withCriteriaParted(lines: readonly SourceLine[]): readonly SourceLine[] {
  let last: Numbered | undefined
  return lines.flatMap(line => {
    const own = numberedAt(line.text)
    const inner = own ? undefined : innerIn(line.text, last)
    last = own ?? inner ?? last
    if (!inner) return [line]
    return [
      { line: line.line, text: line.text.slice(0, inner.at).trimEnd() },
      { line: line.line, text: line.text.slice(inner.at) },
    ]
  })
}

interface Numbered {
  readonly outcome: number
  readonly criterion: number
}

/** "3.2 Ensure …" at the start of a line. */
function numberedAt(text: string): Numbered | undefined {
  const match = /^\s*(\d{1,2})\.(\d{1,2})[.)]?\s+\p{Lu}/u.exec(text)
  return match ? { outcome: Number(match[1]), criterion: Number(match[2]) } : undefined
}

function innerIn(text: string, last: Numbered | undefined): (Numbered & { readonly at: number }) | undefined {
  if (text.length > longest) return undefined
  for (const match of text.matchAll(/(?<=\S\s+)(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\p{Lu})/gu)) {
    const [outcome, criterion] = [Number(match[1]), Number(match[2])]
    const goesOn = outcome === last?.outcome && criterion === last.criterion + 1
    const begins = criterion === 1 && new RegExp(String.raw`^\s*${outcome}[.)]?\s+\p{L}`, 'u').test(text)
    if ((goesOn || begins) && startsWithVerb(text.slice(match.index + match[0].length)))
      return { outcome, criterion, at: match.index }
  }
  return undefined
}

const longest = 300
