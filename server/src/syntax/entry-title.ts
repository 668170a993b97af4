import type { Span } from '../text/span.js'
import type { EntryText } from './entry-text.js'
import { stopsIn } from './entry-stops.js'
import { sourceStart } from './source-start.js'
import { countWords, isTitleCase } from './source-words.js'
import {
  isPlaceAndPublisher,
  isPublisherAndPlace,
  isSite,
  isSource,
  saysMore,
  tellsBook,
  tellsSource,
} from './title-source.js'

/** Where an entry's title stands, and how it is marked. */
export interface EntryTitle {
  readonly span: Span
  readonly form: 'quoted' | 'italic' | 'plain'
}

/**
 * The title that starts at `start`: what stands in quotation marks or italics there, else the text up to where the source begins.
 * `commas` says that the entry parts its fields by commas ("Dworkin, G. (1988), The Theory, Paris, PUF").
 */
export function entryTitle(entry: EntryText, start: number, commas: boolean): EntryTitle {
  const quoted = quotedTitle(entry.text, start)
  const run = entry.italics.find(italic => italic.start <= start + 1 && italic.end > start)
  if (quoted && !goesOn(entry.text, quoted, run)) return { span: quoted, form: 'quoted' }
  if (run) return { span: trimmed(entry.text, { start, end: run.end }), form: 'italic' }
  return { span: plainTitle(entry, start, commas), form: 'plain' }
}

/** Behind "‘I can’t’: the art of trying" the title goes on, and so it does in italics, or before a full stop: "‘I can’t’: The Art of Trying. *Journal*". */
function goesOn(text: string, { end }: Span, italics: Span | undefined): boolean {
  const behind = text.slice(end, end + 4)
  // "*‘Failings at every level’ led to a bad scheme*"
  if (italics !== undefined && italics.end > end + 3 && /^['’"”],?\s\p{L}/u.test(behind)) return true
  // "“What if it did?” Views of people in small letters. *Journal*"
  if (/[?!]/.test(text[end - 1] ?? '') && /^["”’']\s\p{Lu}/u.test(behind)) return isSaid(text, end + 1)
  if (!/^['’"”]:\s/.test(behind)) return false
  if (/\p{Ll}$/u.test(behind) || (italics !== undefined && italics.end > end + 3)) return true
  const subtitle = text.slice(end + 3, stopsIn(text, end + 3).next().value ?? end + 3)
  return countWords(subtitle) > 3 && !/\s\d|[:(]/.test(subtitle)
}

/** Whether a sentence that begins here, of some length and in small letters, tells more of the title. */
function isSaid(text: string, start: number): boolean {
  const sentence = text.slice(start, stopsIn(text, start).next().value ?? start).trim()
  return countWords(sentence) > 3 && !tellsSource(sentence, false)
}

const closers: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  "'": "'",
  '"': '"',
  '«': '»',
  '„': '“',
  // Word closes a quotation that an editor opened behind a bracket.
  '’': '’',
  '”': '”',
  '《': '》',
  '「': '」',
}

/** A quotation may hold apostrophes and other quotations. */
function quotedTitle(text: string, start: number): Span | undefined {
  const open = text[start] ?? ''
  const close = closers[open]
  if (close === undefined) return undefined
  let depth = 0
  let first: number | undefined
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === open && open !== close) depth++
    if (sign !== close || isApostrophe(text, at)) continue
    if (depth > 0 && open !== '‘') depth--
    else if (endsQuotation(text, at) && !isOwned(text, at)) return trimmed(text, { start: start + 1, end: at })
    else first ??= at
  }
  return first === undefined ? undefined : trimmed(text, { start: start + 1, end: first })
}

function isApostrophe(text: string, at: number): boolean {
  return /['’]/.test(text[at] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}

/** "‘What Counts in Walkers’ Practice? A Study’," in a title whose words have capitals, which ends before a comma or a full stop. */
function isOwned(text: string, at: number): boolean {
  return (
    /s['’]\s\p{Lu}$/u.test(text.slice(at - 1, at + 3)) &&
    /^[^‘“"]*?\p{L}[?!.]?['’][.,]/u.test(text.slice(at + 1, at + 240))
  )
}

/** "students' work" goes on; punctuation on either side, "in" or a capital ends it. */
function endsQuotation(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 12)
  return (
    /[.,;:?!]/.test(text[at - 1] ?? '') ||
    /^['’"”»]*(?:\s*$|\s*[.,;:?!()[\]*_–-]|\s+(?:in|In|IN)\b|\s+[\p{Lu}*_])/u.test(behind)
  )
}

function plainTitle(entry: EntryText, start: number, commas: boolean): Span {
  const { text } = entry
  const cell = text.slice(start).search(/\t|\n\s*\n/)
  const limit = Math.min(cell === -1 ? text.length : start + cell, sourceStart(entry, start))
  const stops = [...stopsIn(text, start, limit)]
  const [stop = limit] = stops
  const comma = isBeforeItalics(entry, stop) ? undefined : commaEnd(text, start, stop, commas)
  if (comma !== undefined) return trimmed(text, { start, end: comma })
  const end = isJournal(entry, limit) ? beforeJournal(text, stops, limit) : withSubtitle(text, start, stops, limit)
  return trimmed(text, { start, end: end + markBehind(text.slice(start, end), text.slice(end, end + 2)) })
}

/** "… mountains, Oregon and California. *Ecological Monographs*, 30": where the sentence ends right before italics, no comma in it ends the title. */
function isBeforeItalics({ text, italics }: EntryText, stop: number): boolean {
  const next = stop + 1 + (/^\s*/.exec(text.slice(stop + 1))?.[0].length ?? 0)
  return italics.some(({ start, end }) => start <= next + 1 && next < end)
}

/** Whether italics that begin here are a journal's, with its volume in them or behind them. */
function isJournal({ text, italics }: EntryText, start: number): boolean {
  const run = italics.find(italic => italic.start === start)
  return (
    run !== undefined &&
    (/,\s\d{1,4}$/.test(text.slice(start, run.end).trimEnd()) ||
      /^[.,]?\s*\d{1,4}\s?[(,:]/.test(text.slice(run.end, run.end + 12)))
  )
}

/** Before a journal in italics each sentence belongs to the title, up to one that names a series, an editor or a book. */
function beforeJournal(text: string, stops: readonly number[], limit: number): number {
  const [first = limit, ...others] = stops
  let end = first
  for (const stop of others) {
    const sentence = text
      .slice(end + 1, stop)
      .replace(/^["”’]/, '')
      .trim()
    if (tellsBook(sentence) || isTitleCase(sentence)) return end
    end = stop
  }
  return end
}

/** The "?" that ends a title belongs to it, and the quotation mark behind it where the title opened one. */
function markBehind(title: string, behind: string): number {
  if (!/^[?!]/.test(behind)) return 0
  const open = { '"': '"', '”': '“', '’': '‘' }[behind[1] ?? '']
  return open !== undefined && title.includes(open) ? 2 : 1
}

/** Where a title that is parted from its source by a comma ends, before the sentence does. */
function commaEnd(text: string, start: number, stop: number, commas: boolean): number | undefined {
  const sentence = text.slice(start, stop)
  for (const match of sentence.matchAll(/,\s+/g)) {
    const rest = sentence.slice(match.index + match[0].length)
    if (isSite(sentence.slice(0, match.index), rest, text.slice(stop, stop + 16))) return start + match.index
    if (match.index > 2 && isSource(rest, text.slice(start + match.index + match[0].length, stop + 40), commas))
      return start + match.index
  }
  return undefined
}

/**
 * A sentence between the title and "Place: Publisher" or "In" is a subtitle ("The authentic heart. An eightfold path. New York: Wiley"), unless
 * it tells of a translator, a series or the place where the work appeared.
 */
function withSubtitle(text: string, start: number, stops: readonly number[], limit: number): number {
  const [stop = limit, second] = stops
  const next = second ?? limit
  // "A report of trials. Part 1: the causes. Journal …"
  if (isPart.test(text.slice(stop + 1, next).trim())) return next
  if (second === undefined) return stop
  const between = text.slice(stop + 1, second).trim()
  const isQuestion = /[?!]/.test(text[stop] ?? '')
  // "What are they? Why are they used? *Journal*"
  if (isQuestion && (/[?!]/.test(text[second] ?? '') || isSaid(text, stop + 1))) return second
  if (countWords(between) < 4 || tellsSource(between, isQuestion && saysMore(between))) return stop
  const behind = text
    .slice(second + 1, limit)
    .trim()
    .replace(/^(?:trans(?:lated)?|trad|ed(?:ited)?)\b\.?[^.]{2,60}\.\s+/i, '')
    .replace(/\.?\s*$/, '')
  const isSourceNext = isPlaceAndPublisher(behind) || isPublisherAndPlace(behind) || /^In:?\s\p{Lu}/u.test(behind)
  return isSourceNext || (isQuestion && behind === '') ? second : stop
}

const isPart = /^(?:Part|Volume)\s(?:\d{1,2}|[IVX]{1,4}|[A-D]|[Oo]ne|[Tt]wo|[Tt]hree)(?:[:,.]|$|\s[–-]\s)/

/** Without white space, brackets that close nothing, and the punctuation that parts a title from what follows. */
function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const lead = /^\s*/.exec(written)?.[0].length ?? 0
  let length = written.length
  while (length > lead && /[\s.,:;*_]/.test(written[length - 1] ?? '')) length--
  return { start: start + lead, end: start + length }
}
