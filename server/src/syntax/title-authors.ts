import type { Span } from '../text/span.js'
import type { AuthorRun } from './author-run.js'
import { prefixes } from './citation-grammar.js'
import { cleanName } from './letters.js'

/** Titles are longer than a name and shorter than a sentence. */
const longestTitle = 160

/**
 * A title that stands for the author in a bracket, in quotation marks or italics: "(“Learning theories explained”, 2019)", "(*Coaching for all*,
 * 2020)". `end` is where the year or its date begins; undefined where anything else stands before it.
 */
export function titleBefore(text: string, end: number, floor: number, italic: readonly Span[]): AuthorRun | undefined {
  if (italic.length === 0 && !/["”’'][\s,.]*$/.test(text.slice(Math.max(floor, end - 6), end))) return undefined
  const from = Math.max(floor, end - longestTitle - 20)
  const stretch = text.slice(from, end)
  const found = quotedTitle(stretch) ?? italicTitle(stretch, from, italic)
  if (found === undefined || !isLead(stretch.slice(0, found.start))) return undefined
  const title = cleanName(stretch.slice(found.start, found.end)).trim()
  if (!/[\s-]/.test(title) || !/^[^a-z]/.test(title)) return undefined
  const span = { start: from + found.start, end: from + found.end }
  return {
    ...{ authors: [title], etAl: false, span, start: span.start, written: title, body: true },
    ...{ isPeople: false, isInverted: false, isPossessive: false },
  }
}

/** The title between the marks, without a comma that stands inside them. */
function quotedTitle(stretch: string): Span | undefined {
  const close = /([,.]?)(["”’'])\s*,?\s*$/.exec(stretch)
  if (close === null) return undefined
  const open = stretch.slice(0, close.index).lastIndexOf(openings[close[2] ?? ''] ?? '"')
  return open === -1 ? undefined : { start: open + 1, end: close.index }
}

const openings: Readonly<Record<string, string>> = { '"': '"', '”': '“', '’': '‘', "'": "'" }

/** Italics that end before the year and hold a word in lower case, which a name seldom does. */
function italicTitle(stretch: string, from: number, italic: readonly Span[]): Span | undefined {
  const end = stretch.trimEnd().replace(/,$/, '').trimEnd().length
  const found = italic.find(span => span.end === from + end && span.start >= from)
  if (found === undefined) return undefined
  const span = { start: found.start - from, end }
  return /\s[a-z]{2,}/.test(stretch.slice(span.start, end)) ? span : undefined
}

function isLead(before: string): boolean {
  const words = before.toLowerCase().match(/[a-z.]+/g) ?? []
  return /^[^\p{L}]*$/u.test(before) || words.every(word => prefixes.has(word.replace(/\.$/, '')))
}
