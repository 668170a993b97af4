import { lastAnswers } from '../../text/last-answers.js'
import type { NamedWriter, WriterFinder } from './named-writers.js'

/** What is looked for in a text under one number: words of a point, or signals of a family. */
export interface Sign {
  /**
   * Stems at a word's start, whatever their case; entries in capitals (KPI) are whole words; those that begin with a sign (£) stand anywhere;
   * those that end in a full stop ("car.") are whole words or their plurals; those that end in a tilde weigh half. What
   * begins with an exclamation mark is not meant: in the stretch of "!at all costs" no other stem of the sign is found.
   */
  readonly stems?: readonly string[]
  /** Whole words in any case, with s, es, d or ed after the last; one that ends in * is a stem. */
  readonly phrases?: readonly string[]
  /** Regular expressions for the flags `iu`. */
  readonly patterns?: readonly string[]
  /** Phrase → what it weighs where that is not 1; of one that weighs nothing the stretch is not meant. */
  readonly weights?: Readonly<Record<string, number>>
  /** Whether writers are signs, by their names. */
  readonly writers?: boolean
}

/** One place where a sign was found; `start` is an offset of the text that was searched. */
export interface SignHit {
  /** Which of the signs. */
  readonly sign: number
  readonly start: number
  /** The words as they were looked for, or as a pattern found them. */
  readonly word: string
  readonly weight: number
}

/** For a text: every place of every sign. `quoting` is the same text with the words of others in it, for patterns that look at them. */
export type SignFinder = (text: string, quoting: string) => readonly SignHit[]

interface Entry {
  readonly sign: number
  /** As it is compared: in lower case (but for acronyms), with spaces for hyphens. */
  readonly text: string
  readonly end: 'open' | 'word' | 'noun' | 'acronym'
  readonly weight: number
}

/** Finds many signs in one pass. A stretch counts once for a sign: its longest entry there. */
export function signFinder(signs: readonly Sign[], writersIn: WriterFinder): SignFinder {
  const ofWriters = signs.flatMap(({ writers }, sign) => (writers === true ? [sign] : []))
  const byStart = new Map<string, Entry[]>()
  const patterns = signs.flatMap(({ patterns = [] }, sign) => patterns.flatMap(source => compiled(source, sign)))
  signs.forEach((sign, index) => {
    for (const entry of entriesOf(sign, index)) {
      const start = entry.text.slice(0, longestStart).toLowerCase()
      const known = byStart.get(start)
      if (known) known.push(entry)
      else byStart.set(start, [entry])
    }
  })
  for (const entries of byStart.values()) entries.sort((a, b) => b.text.length - a.text.length)
  return (text, quoting) => {
    const hits = wordHits(text, byStart)
    const [own, whole] = [text.slice(0, longestSearched), quoting.slice(0, longestSearched)]
    for (const pattern of patterns) patternHits(pattern.isOfQuotations ? whole : own, pattern, hits)
    if (ofWriters.length > 0) hits.push(...writerHits(writersIn(text), ofWriters))
    return hits
  }
}

/** The same finder, which remembers the last sentences. */
export function rememberingLast(find: SignFinder): SignFinder {
  const answered = lastAnswers<readonly SignHit[]>(sentencesKept)
  return (text, quoting) => answered(text === quoting ? text : `${text}\n${quoting}`, () => find(text, quoting))
}

/** Sentences of a long paragraph. */
export const sentencesKept = 60

/** Behind so many units of one sentence no pattern looks. */
const longestSearched = 2000

function entriesOf({ stems = [], phrases = [], weights = {} }: Sign, sign: number): readonly Entry[] {
  return [
    ...stems.map(written => stemEntry(written, sign)),
    ...phrases.map((written): Entry => {
      const stem = written.endsWith('*')
      const text = compared(stem ? written.slice(0, -1) : written)
      return { sign, text, end: stem ? 'open' : 'word', weight: weights[written] ?? 1 }
    }),
  ].filter(({ text }) => text !== '')
}

function stemEntry(written: string, sign: number): Entry {
  if (/^\p{Lu}{2,}$/u.test(written)) return { sign, text: written, end: 'acronym', weight: 1 }
  const [, not = '', text = '', whole = '', half = ''] = /^(!?)(.*?)(\.?)(~?)$/u.exec(written) ?? []
  return { sign, text: compared(text), end: whole === '' ? 'open' : 'noun', weight: not ? 0 : half ? 0.5 : 1 }
}

interface Pattern {
  readonly sign: number
  readonly expression: RegExp
  /** Whether it looks for quotation marks: what others said is a sign of nothing else, least of all of the writer's own practice. */
  readonly isOfQuotations: boolean
}

function compiled(source: string, sign: number): readonly Pattern[] {
  try {
    const quick = withFewLetters(source)
    const expression = quick === undefined ? new RegExp(source, 'giu') : new RegExp(quick, 'gi')
    return [{ sign, expression, isOfQuotations: /[“"]/.test(source) }]
  } catch {
    return []
  }
}

/**
 * The expression with the letters of Latin, Greek and Cyrillic in place of those of all scripts, which take a third of a millisecond to compile in each
 * of some hundred expressions; undefined where it asks for something else that only the flag `u` knows.
 */
function withFewLetters(source: string): string | undefined {
  const quick = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g, part =>
    part.startsWith('[') ? part.replace(/\\p\{[LN]\}/g, fewLetters) : `[${fewLetters(part)}]`,
  )
  return /\\[pPku]/.test(quick) ? undefined : quick
}

function fewLetters(all: string): string {
  return all.includes('L') ? 'a-zÀ-ӿ' : '\\d'
}

/** By `exec`, since `matchAll` makes a new expression each time, which costs more than the search in a sentence. */
function patternHits(text: string, { sign, expression }: Pattern, hits: SignHit[]): void {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length
    if (end === match.index) expression.lastIndex++
    else addPattern(hits, { sign, start: match.index, word: match[0].replace(/\s+/g, ' ').trim(), weight: 1 }, end)
  }
}

/** A weak phrase inside a pattern ("but" between two sides) is part of it; beside a phrase of full weight it says nothing new. */
function addPattern(hits: SignHit[], found: SignHit, end: number): void {
  const there = hits.filter(
    ({ sign, start, word }) => sign === found.sign && start < end && found.start < start + word.length,
  )
  if (there.some(({ weight }) => weight >= 1)) return
  for (const weak of there) hits.splice(hits.indexOf(weak), 1)
  hits.push(found)
}

function wordHits(text: string, byStart: ReadonlyMap<string, readonly Entry[]>): SignHit[] {
  const hits: SignHit[] = []
  const ends = new Map<number, number>()
  const lower = compared(text)
  let inWord = false
  for (let at = 0; at < lower.length; at++) {
    const isPart = isWordPart(lower, at)
    const starts = !isPart || !inWord
    inWord = isPart
    if (!starts || lower.charCodeAt(at) === 32) continue
    for (let length = longestStart; length > 0; length--)
      for (const entry of byStart.get(lower.slice(at, at + length)) ?? none) {
        if ((ends.get(entry.sign) ?? 0) > at || !stands(text, lower, at, entry)) continue
        ends.set(entry.sign, at + entry.text.length)
        if (entry.weight > 0) hits.push({ sign: entry.sign, start: at, word: entry.text, weight: entry.weight })
      }
  }
  return hits
}

function writerHits(writers: readonly NamedWriter[], signs: readonly number[]): readonly SignHit[] {
  return writers.flatMap(({ start, folded }) => signs.map(sign => ({ sign, start, word: folded, weight: 1 })))
}

const none: readonly Entry[] = []

/** Entries are known by their first letters, so that few are compared at a word. */
const longestStart = 4

function stands(text: string, lower: string, at: number, { text: term, end }: Entry): boolean {
  if (end === 'acronym') {
    const last = at + term.length
    return text.startsWith(term, at) && !isWordPart(text, text[last] === 's' ? last + 1 : last)
  }
  if (!lower.startsWith(term, at)) return false
  return end === 'open' || endsWord(lower, at + term.length, end === 'noun' ? plural : inflections)
}

const plural = ['', 's']
const inflections = ['', 's', 'es', 'd', 'ed']

function endsWord(lower: string, at: number, endings: readonly string[]): boolean {
  return endings.some(ending => lower.startsWith(ending, at) && !isWordPart(lower, at + ending.length))
}

/** Unit for unit, so that places stay: lower case, straight apostrophes, a space for any white space or hyphen. */
function compared(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[\s\u2010\u2011-]/g, ' ').replace(/[’ʼ]/g, "'")
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return at < text.length && /[\p{L}\p{N}]/u.test(text[at] ?? '')
}
