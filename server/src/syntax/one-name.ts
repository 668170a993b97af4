import { isBody, isBodyName } from './bodies.js'
import {
  articledNames,
  bodyWords,
  countries,
  months,
  openers,
  places,
  products,
  roles,
  sayingVerbs,
  structure,
  surnamesToo,
} from './citation-grammar.js'
import { capitalRun } from './capital-run.js'
import { areInitials, family, familyEnd, isPronounName, namesPerson } from './families.js'
import { cleanName } from './letters.js'
import { advance, backTo, peek, take, type ReadName, type Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/**
 * The name that ends where the reader stands, which then stands before it: initials or given names, particles and a family; or an organisation.
 * `hasCompany` says whether authors behind it have been read. Undefined, and nothing passed but initials, where no name ends there.
 */
export function nameLeftwards(reader: Reader, hasCompany: boolean): ReadName | undefined {
  return standardLeftwards(reader) ?? personOrBody(reader, hasCompany)
}

/** "ISO 9001" in a bracket: a standard by its number. */
function standardLeftwards(reader: Reader): ReadName | undefined {
  if (!reader.inBracket) return undefined
  const number = peek(reader)
  const body = peek(reader, 1)
  if (number?.kind !== 'stop' || body?.kind !== 'capital') return undefined
  const isNumber = /^\d{3,6}$/.test(reader.text.slice(number.start, number.end))
  if (!isNumber || !/^(?:ISO|BS|EN|IEC|IEEE|DIN|RFC|ASTM)$/.test(body.text)) return undefined
  advance(reader)
  advance(reader)
  const family = cleanName(reader.text.slice(body.start, number.end))
  return { family, written: family, start: body.start, end: number.end, body: true, isPerson: false, isInverted: false }
}

function personOrBody(reader: Reader, hasCompany: boolean): ReadName | undefined {
  const begin = reader.at
  const trailing = take(reader, 'initials') ?? takeInitialsWithoutStops(reader)
  if (trailing !== undefined && !areBehindFamily(reader, trailing, hasCompany)) {
    backTo(reader, begin)
    return undefined
  }
  const run = capitalRun(reader)
  const isWhole = trailing === undefined && isBody(run, reader.inBracket)
  const words = isWhole ? withoutOpeners(run) : family(reader, run, trailing !== undefined)
  if (words.length === 0 || (isNoAuthor(words, reader) && !isPronounName(words, reader, hasCompany))) return undefined
  return nameOf(reader, run, words, trailing)
}

/** The "RK" of "Yin RK"; "NHS UK" and "Health Board NI" have none. */
function takeInitialsWithoutStops(reader: Reader): NameToken | undefined {
  const pair = peek(reader)
  const name = peek(reader, 1)
  if (
    pair === undefined ||
    name?.kind !== 'capital' ||
    pair.isPossessive ||
    !areInitials(pair) ||
    noInitials.test(pair.text)
  )
    return undefined
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(name.text) || isNoFamily(name.text.toLowerCase())) return undefined
  return take(reader, 'capital')
}

/** "Meister AG", "Duval SA", "Part II" */
const noInitials = /^(?:AG|NV|SA|SE|BV|KG|OY|AB|SL|CV|[IVX]{2})$/

function isNoFamily(lower: string): boolean {
  return [bodyWords, openers, structure, roles, products, countries, places].some(words => words.has(lower))
}

/** Whether initials stand behind their family: "Gilbert, A.", "Ashby M F", and "Gilbert A", "Rogers C."; the reader then stands behind the family. */
function areBehindFamily(reader: Reader, initials: NameToken, hasCompany: boolean): boolean {
  let areSpelt = false
  while (take(reader, 'initials')) areSpelt = true
  return take(reader, 'comma') !== undefined || isInverted(reader, initials, hasCompany || areSpelt)
}

/** "Gilbert A", "Yin RK" and "Rogers C." carry their initials behind; "Vitamin C" and "Theory X" do not. */
function isInverted(reader: Reader, initials: NameToken, hasCompany: boolean): boolean {
  const name = peek(reader)
  if (name?.kind !== 'capital' || structure.has(name.text.toLowerCase())) return false
  if (initials.text.length > 1) return true
  const lower = name.text.toLowerCase()
  if (roles.has(lower) || products.has(lower)) return false
  return reader.inBracket || hasCompany || saysBehind(reader, initials)
}

/** "Goleman D (2000) says": whoever says something is no "Vitamin D (2000)". */
function saysBehind({ text }: Reader, { end }: NameToken): boolean {
  const verb = /^,?\s\(\d{4}[a-z]?(?:[,:][^()]{1,12})?\),?\s+([a-z]+)/.exec(text.slice(end, end + 48))?.[1]
  return verb !== undefined && sayingVerbs.has(verb)
}

/** The name that `words` of a run are, with the initials behind it. */
function nameOf(
  reader: Reader,
  run: readonly NameToken[],
  words: readonly NameToken[],
  trailing: NameToken | undefined,
): ReadName | undefined {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  const article = reader.inBracket ? articleBefore(run, first) : undefined
  const { start } = article ?? first
  const end = familyEnd(reader, last)
  const named = withoutOpeners(run)[0] ?? first
  const body = trailing === undefined && (article !== undefined || isBodyName(words, reader.inBracket))
  return {
    family: cleanName(reader.text.slice(start, end)),
    written: cleanName(reader.text.slice(Math.min(start, named.start), last.end)),
    start,
    end: trailing?.end ?? end,
    body,
    isPerson: !body && (trailing !== undefined || namesPerson(run)),
    isInverted: trailing !== undefined,
  }
}

/** The capital "The" of "(The Guardian, 2019)" belongs to the name; in running text it may be the sentence's. */
function articleBefore(run: readonly NameToken[], first: NameToken): NameToken | undefined {
  const before = run[run.indexOf(first) - 1]
  return before?.text === 'The' ? before : undefined
}

function withoutOpeners(run: readonly NameToken[]): readonly NameToken[] {
  // "WHO Regional Office" does not begin with a "who".
  const first = run.findIndex(
    ({ kind, text }) => kind === 'capital' && (/^\p{Lu}{3,}$/u.test(text) || !openers.has(text.toLowerCase())),
  )
  if (first < 1) return first === -1 ? [] : run
  // "U.S. Department of Labor", "Her Majesty's Inspectorate"
  const isPart = run[first - 1]?.kind === 'initials' || run[first]?.text === 'Majesty'
  return isPart ? run.slice(first - 1) : run.slice(first)
}

/** A lone word that is none: "In", "Figure", "Crucially". What is a surname too ("March") is judged with what stands round it; "WHO" is no "who". */
function isNoAuthor(words: readonly NameToken[], reader: Reader): boolean {
  if (words.length > 1) return words.every(token => openers.has(token.text.toLowerCase()))
  const text = words[0]?.text ?? ''
  const lower = text.toLowerCase()
  if (/^[A-Z]{3,}$/.test(text) || surnamesToo.has(lower) || isArticled(words[0], reader)) return false
  return isAdverb(lower) || [openers, months, structure].some(list => list.has(lower))
}

/** "the Economist (1947)" */
function isArticled(name: NameToken | undefined, { text }: Reader): boolean {
  if (name === undefined || !articledNames.has(name.text.toLowerCase())) return false
  return /\b[Tt]he\s+[*_]*$/.test(text.slice(Math.max(0, name.start - 6), name.start))
}

const adverbEnd = /(?:ially|ically|antly|ently|ingly|ively|ously|ately|etely|itely|edly|ably|ibly|ually|onally)$/

/** "Crucially, Abel, Baker and Cole (2013)" */
function isAdverb(word: string): boolean {
  return word.length > 7 && adverbEnd.test(word)
}
