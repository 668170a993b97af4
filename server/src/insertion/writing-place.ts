import { blockAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { endsInLead } from '../syntax/leading-phrases.js'
import { endsWithStop, sentenceAt } from '../syntax/sentences.js'
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

/** A text with the spaces that it needs at the place, before and behind it. */
export function spaced(text: string, { before, after }: WritingPlace): string {
  const lead = /[\p{L}\p{N}.,;:!?)\]’'”"*_]$/u.test(before) ? ' ' : ''
  const trail = /^(?:[*_]*[\p{L}\p{N}]|[([])/u.test(after) ? ' ' : ''
  return lead + text + trail
}

/** A text as one more item of the bracket round the place, with a closing bracket where that is missing. */
export function inBracket(text: string, { opened = '', after, closed }: WritingPlace): string {
  const next = closed && /^[\p{L}\p{N}]/u.test(after) ? '; ' : ''
  return `${separatorBehind(opened)}${text}${next}${closed ? '' : ')'}`
}

/** What stands between a work and the words before it in the bracket, which may be another work, a remark, or lead to this one ("see", "e.g."). */
function separatorBehind(opened: string): string {
  const start = opened.trimEnd()
  if (/(?:\d[a-z]?|n\.d\.|\])$/.test(start)) return '; '
  if (start === '' || start !== opened) return ''
  return /[\p{L}\p{N}]$/u.test(start) && !endsInLead(start) ? '; ' : ' '
}

/** Where a citation goes for a caret at the offset: behind the word that it stands in; right behind a sentence, before its full stop. */
export function citingPlace(document: AssignmentDocument, offset: number): number {
  const at = behindWord(document, offset)
  const line = document.text.lineAt(at)
  const [before, after] = [line.text.slice(0, at - line.from), line.text.slice(at - line.from)]
  return /[\p{L}\p{N})*_’”"']\.$/u.test(before) && /^(?:\s|$)/.test(after) && endsWithStop(before) ? at - 1 : at
}

/** Where to write for a caret at the offset: the end of the word that it stands in, since no word is to be parted. */
export function behindWord({ text }: AssignmentDocument, offset: number): number {
  const at = Math.max(0, Math.min(offset, text.length))
  const line = text.lineAt(at)
  const inLine = at - line.from
  if (!/[\p{L}\p{N}]$/u.test(line.text.slice(Math.max(0, inLine - 2), inLine))) return at
  return (
    at +
    (/^[\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/u.exec(line.text.slice(inLine, inLine + reach))?.[0].length ?? 0)
  )
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
