import type { AssignmentDocument, PlacedBlock } from '../assignment/document.js'
import { sentenceAt } from '../syntax/sentences.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** What surrounds the place where a citation is to be written. */
export interface WritingPlace {
  /** The text of the paragraph up to the place. */
  readonly before: string
  /** The text of the paragraph from the place on. */
  readonly after: string
  /** What the bracket round the place holds before it; undefined outside brackets. */
  readonly opened: string | undefined
  /** Whether that bracket is closed behind the place. */
  readonly closed: boolean
}

/** No bracket and no sentence is looked for further away than this. */
const reach = 400

/** The surroundings of a place; blank lines end them. */
export function writingPlace(document: AssignmentDocument, place: Span): WritingPlace {
  const block = blockAround(document, place.start)
  const from = Math.max(block?.start ?? 0, place.start - reach)
  const before = afterBlankLine(slice(document.text, from, place.start))
  const after = slice(document.text, place.end, place.end + reach).split(/\n\s*\n/)[0] ?? ''
  const open = openBracket(before)
  return {
    before,
    after,
    opened: open === -1 ? undefined : before.slice(open + 1),
    closed: open !== -1 && closesBracket(after),
  }
}

/** Whether an author can be the subject here: at the start of a sentence, before a verb of saying, or after "according to" and its kin. */
export function isSubjectPlace({ before, after }: WritingPlace): boolean {
  const sentence = sentenceAt(before, before.length)
  const written = sentence.end < before.trimEnd().length ? '' : before.slice(sentence.start)
  if (/^[\s>#*+-]*(?:\d+[.)]\s)?\s*$/.test(written)) return true
  return saying.test(after) || leadsToAuthor.test(before)
}

const saying =
  /^\s*(?:also |further |rightly )?(?:argu|claim|suggest|stat|propos|defin|describ|not|observ|maintain|contend|conclud|show|emphasis|highlight|identif|outlin|distinguish|assert|explain|recommend|warn|believ|point out|set out|agree|disagree)(?:e?s|e?d|ies|ied)?\b/
const leadsToAuthor =
  /\b(?:according to|by|as|from|following|of|than|whereas|while|although|because|that|both|like|unlike|for|to|see)\s+$/i

/** The block that holds the offset, or the one it stands right behind. */
export function blockAround({ blocks }: AssignmentDocument, offset: number): PlacedBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}

function afterBlankLine(text: string): string {
  const parts = text.split(/\n[^\S\n]*\n/)
  return parts.at(-1) ?? ''
}

/** The last opening bracket that is not closed; -1 where there is none. */
function openBracket(text: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth < 0) return at
  }
  return -1
}

function closesBracket(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    else if (sign === ')' && --depth < 0) return true
  }
  return false
}
