import type { Span } from '../text/span.js'
import { authorsBefore, type AuthorRun } from './author-run.js'
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
    authors: [title],
    etAl: false,
    span,
    start: span.start,
    written: title,
    body: true,
    isPeople: false,
    isInverted: false,
    isPossessive: false,
  }
}

/**
 * Who wrote the titled work that ends at `end`: "Freire's *Pedagogy of the Oppressed* (1970)", "Levitt's essay ‘Marketing myopia’ (1960)", and in a bracket "(Foucault, *Discipline and Punish*,
 * 1977)", "(Levitt, ‘Marketing myopia’, 1960)". The title stands in italics or quotation marks. Who is called by a full name may stand before a comma in
 * running text too: "Edward Penn, *Writing and Lettering* (1906)".
 */
export function authorOfTitle(
  text: string,
  { end, floor, inBracket }: { readonly end: number; readonly floor: number; readonly inBracket: boolean },
  italic: readonly Span[],
): AuthorRun | undefined {
  const from = Math.max(floor, end - longestTitle - 20)
  const stretch = text.slice(from, end)
  const quoted = quotedTitle(stretch)
  const start = quoted ? quoted.start - 1 : italicEnd(stretch, from, italic)?.start
  if (start === undefined) return undefined
  const lead = stretch.slice(Math.max(0, start - 40), start)
  const hasComma = /[\p{L}.],\s+$/u.test(lead)
  const owned = /\p{L}(?:['’]s|(?<=s)['’])\s((?:\p{Ll}+\s){0,3})$/u.exec(lead)?.[1]
  if (!hasComma && (inBracket || owned === undefined)) return undefined
  const at = from + start - (owned?.length ?? 0)
  const run = authorsBefore(text, at, Math.max(floor, at - 120), inBracket)
  return run !== undefined && (inBracket || ownsTitle(run, hasComma)) ? run : undefined
}

/** In running text a title belongs to whose name is in the genitive, or to a full name before a comma. */
function ownsTitle({ isPeople, isInverted, isPossessive }: AuthorRun, hasComma: boolean): boolean {
  return hasComma ? isPeople && !isInverted : isPossessive
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
  const span = italicEnd(stretch, from, italic)
  return span && /\s[a-z]{2,}/.test(stretch.slice(span.start, span.end)) ? span : undefined
}

/** The italics that end a stretch, a comma behind them; "et al." is no title. */
function italicEnd(stretch: string, from: number, italic: readonly Span[]): Span | undefined {
  const end = stretch.trimEnd().replace(/,$/, '').trimEnd().length
  const found = italic.find(span => span.end === from + end && span.start >= from)
  if (found === undefined || /^et\.?\s?al/i.test(stretch.slice(found.start - from, end))) return undefined
  return { start: found.start - from, end }
}

function isLead(before: string): boolean {
  const words = before.toLowerCase().match(/[a-z.]+/g) ?? []
  return /^[^\p{L}]*$/u.test(before) || words.every(word => prefixes.has(word.replace(/\.$/, '')))
}
