import type { Span } from '../text/span.js'
import type { Prose } from './prose.js'

/** The visible text of one entry. */
export interface EntryText {
  readonly text: string
  /** Stretches of `text` in italics or bold, in order. */
  readonly italics: readonly Span[]
  /** Whether it opens in bold. */
  readonly opensBold: boolean
}

/** The text of an entry, which is the stretch `start` to `end` of the prose of `source`. Linear. */
export function entryText(source: string, prose: Prose, { start, end }: Span): EntryText {
  const text = withLatinCommas(prose.text.slice(start, end))
  const opening = prose.sourceOffset(start)
  const first = Math.max(0, opening - 3)
  const hasMarks = /[*_]|<(?:i|em|italic|cite)>/i.test(source.slice(first, prose.sourceOffset(end) + 1))
  const opensBold =
    hasMarks && /(?:\*\*|__|<(?:b|strong)>)[*_]?$/i.test(source.slice(Math.max(0, opening - 9), opening))
  return { text, italics: hasMarks ? italicsIn(source, prose, start, end) : [], opensBold }
}

/** "Abel，J." from a keyboard or a reader set to Chinese, in a text in Latin letters. */
function withLatinCommas(text: string): string {
  if (!/[，：；（）]/.test(text) || /\p{Lo}/u.test(text)) return text
  return text.replace(/[，：；（）]/g, sign => ',:;()'['，：；（）'.indexOf(sign)] ?? sign)
}

/** Marks are not visible: they stand where two visible units lie apart in the source. Each opens a stretch or closes it. */
function italicsIn(source: string, prose: Prose, start: number, end: number): readonly Span[] {
  const runs: Span[] = []
  const first = prose.sourceOffset(start)
  let open = /[*_]{1,3}$|<(?:i|em|italic|cite)>$/i.test(source.slice(Math.max(0, first - 9), first)) ? 0 : undefined
  let before = first + 1
  for (let at = start + 1; at < end; at++) {
    const here = prose.sourceOffset(at)
    // Of "\\*" the backslash is what the star came from: it hides no emphasis.
    if (here > before && source[before - 1] !== '\\' && isMark(source.slice(before, here))) {
      if (open !== undefined) runs.push({ start: open, end: at - start })
      open = open === undefined ? at - start : undefined
    }
    before = here + 1
  }
  if (open !== undefined) runs.push({ start: open, end: end - start })
  return runs
}

/** Whether hidden source marks emphasis; the addresses of links do not count. */
function isMark(hidden: string): boolean {
  const bare = hidden.replace(/\]\([^)]*\)|<(?!\/?(?:i|em|b|strong|italic|cite)>)[^>]*>/gi, '')
  return /[*_]|<\/?(?:i|em|b|strong|italic|cite)>/i.test(bare)
}
