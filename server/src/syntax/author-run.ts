import type { Span } from '../text/span.js'
import { isBody, isBodyName, isOpenBody, jointBody, linksBody, mergedBodies, ownsBody } from './bodies.js'
import {
  bodyLinks,
  countries,
  months,
  openers,
  particles,
  places,
  products,
  roles,
  structure,
  surnamesToo,
  theoryNouns,
} from './citation-grammar.js'
import { cleanName } from './letters.js'
import { family, familyEnd, isPronounName, namesPerson, withoutForename, withoutMethod } from './families.js'
import { advance, backTo, peek, readerAt, take, type ReadName, type Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'
import { passBeforeOthers, passVenue, skipPunctuation } from './passed-over.js'

/** Authors as they stand before a year. */
export interface AuthorRun {
  /** Families or names of bodies: ["Gilbert", "Whittleworth"], ["Department for Education"]. */
  readonly authors: readonly string[]
  readonly etAl: boolean
  /** From the first kept name to the last, possessive left out. */
  readonly span: Span
  /** Where reading stopped: to the left of given names, initials and what was taken for prose. */
  readonly start: number
  /** The first name with the capitals before it: "Olympic Games" for Games, "Rollo May" for May. */
  readonly written: string
  /** Whether the run is one organisation. */
  readonly body: boolean
  /** Whether initials, a given name or "et al." shows that these are people. */
  readonly isPeople: boolean
  /** Whether initials follow the last name: "Rogers, C.". */
  readonly isInverted: boolean
  /** Whether the last name has a possessive ending. */
  readonly isPossessive: boolean
  /** "EMCC" of "European Mentoring and Coaching Council (EMCC), 2015". */
  readonly shortName?: string
}

/** How far left of a year its authors may begin. Nothing further left is looked at, so that reading stays linear. */
const reach = 320

/**
 * The authors that end at `end` in `text`, read from the right: "as Roberts and Jarrett" gives Roberts and Jarrett. `floor` bounds the search. In a
 * bracket commas part authors ("Abel, Baker, 2001") and a name of two unknown words is kept whole; in running text only before "and" or "et al.".
 */
export function authorsBefore(text: string, end: number, floor: number, inBracket: boolean): AuthorRun | undefined {
  const reader = readerAt(text, end, Math.max(floor, end - reach), inBracket)
  const short = skipPunctuation(reader)
  const isPossessive = peek(reader)?.isPossessive ?? false
  passVenue(reader)
  const etAl = take(reader, 'et-al') !== undefined
  if (etAl) passBeforeOthers(reader)
  const names = withoutMethod(reader, mergedBodies(text, withoutForename(reader, namesLeftwards(reader, etAl), etAl)))
  const first = names[0]
  const last = names.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {
    authors: names.map(name => name.family),
    etAl,
    span: { start: first.start, end: last.end },
    start: reader.at,
    body: names.length === 1 && first.body,
    written: first.written,
    isPeople: etAl || names.some(name => name.isPerson),
    isInverted: last.isInverted,
    isPossessive,
    ...(short !== undefined && names.length === 1 && first.body ? { shortName: short } : {}),
  }
}

function namesLeftwards(reader: Reader, etAl: boolean): readonly ReadName[] {
  const names: ReadName[] = []
  let joined = etAl
  let byComma = false
  for (;;) {
    const before = reader.at
    const name = nameLeftwards(reader, names.length > 0 || etAl)
    if (
      name === undefined ||
      (byComma ? !mayJoin(reader, name, joined) : names.length > 0 && isNoCompany(reader, name))
    ) {
      backTo(reader, names.length === 0 ? before : (names[0]?.start ?? before))
      break
    }
    names.unshift(name)
    byComma = take(reader, 'comma') !== undefined
    if (take(reader, 'and') !== undefined) {
      take(reader, 'comma')
      joined = true
      byComma = false
    } else if (!byComma || !(joined || reader.inBracket)) break
  }
  return names
}

/** Whether a name that a comma parts from the next can be an author too: "In Wales, Gilbert and Whittleworth" has two authors only. */
function mayJoin(reader: Reader, name: ReadName, joined: boolean): boolean {
  const lower = name.family.toLowerCase()
  if (places.has(lower) || countries.has(lower) || months.has(lower) || roles.has(lower)) return false
  if (name.body && !joined) return isOpenBody(name)
  const before = peek(reader)
  if (before?.kind === 'word' && /^(?:in|at|within|outside|unlike|besides|across|throughout|on)$/i.test(before.text))
    return false
  if (before?.kind === 'capital' && /^(?:In|At|Within|Outside|Unlike|Besides|Across|Throughout|On)$/.test(before.text))
    return false
  return joined || name.isPerson || !/\s/.test(name.family)
}

/** "worked in Iowa and Schein (2010)", "Force Field Analysis and Schein (2010)" */
function isNoCompany(reader: Reader, name: ReadName): boolean {
  const { family, written, isPerson } = name
  const lower = family.toLowerCase()
  if (isOpenBody(name)) return false
  if (!isPerson && written.includes(' ') && theoryNouns.has(written.split(' ').at(-1)?.toLowerCase() ?? '')) return true
  if (reader.inBracket || !(places.has(lower) || countries.has(lower))) return false
  return /^(?:in|at|from|to|near|of)$/i.test(peek(reader)?.text ?? '')
}

/** One name: initials or given names, particles and a family; or an organisation. */
function nameLeftwards(reader: Reader, hasCompany: boolean): ReadName | undefined {
  if (peek(reader)?.kind === 'short' && !/^\[\d/.test(peek(reader)?.text ?? '')) advance(reader)
  const standard = standardLeftwards(reader)
  if (standard) return standard
  const begin = reader.at
  const trailing = take(reader, 'initials')
  // "Ashby M F"
  const isSpelt = trailing !== undefined && take(reader, 'initials') !== undefined
  if (isSpelt) while (take(reader, 'initials'));
  if (trailing && !take(reader, 'comma') && !isInverted(reader, trailing, hasCompany || isSpelt)) {
    backTo(reader, begin)
    return undefined
  }
  const run = runLeftwards(reader)
  const words =
    trailing === undefined && isBody(run, reader.inBracket)
      ? withoutOpeners(run)
      : family(reader, run, trailing !== undefined)
  const last = words.at(-1)
  if (words[0] === undefined || last === undefined) return undefined
  if (isNoAuthor(words) && !isPronounName(words, reader, hasCompany)) return undefined
  const article = reader.inBracket ? articleBefore(run, words[0]) : undefined
  const { start } = article ?? words[0]
  const body = trailing === undefined && (article !== undefined || isBodyName(words, reader.inBracket))
  const named = withoutOpeners(run)[0] ?? words[0]
  return {
    family: cleanName(reader.text.slice(start, familyEnd(reader, last))),
    written: cleanName(reader.text.slice(Math.min(start, named.start), last.end)),
    start,
    end: trailing?.end ?? familyEnd(reader, last),
    body,
    isPerson: !body && (trailing !== undefined || namesPerson(run)),
    isInverted: trailing !== undefined,
  }
}

/** "ISO 9001" in a bracket: a standard by its number. */
function standardLeftwards(reader: Reader): ReadName | undefined {
  const number = peek(reader)
  const body = peek(reader, 1)
  if (!reader.inBracket || number?.kind !== 'stop' || body?.kind !== 'capital') return undefined
  if (
    !/^\d{3,6}$/.test(reader.text.slice(number.start, number.end)) ||
    !/^(?:ISO|BS|EN|IEC|IEEE|DIN|RFC|ASTM)$/.test(body.text)
  )
    return undefined
  advance(reader)
  advance(reader)
  const family = cleanName(reader.text.slice(body.start, number.end))
  return { family, written: family, start: body.start, end: number.end, body: true, isPerson: false, isInverted: false }
}

/** The capital "The" of "(The Guardian, 2019)" belongs to the name; in running text it may be the sentence's. */
function articleBefore(run: readonly NameToken[], first: NameToken): NameToken | undefined {
  const before = run[run.indexOf(first) - 1]
  return before?.text === 'The' ? before : undefined
}

/** "Gilbert A" and "Rogers C." carry their initials behind; "Vitamin C" and "Theory X" do not. */
function isInverted(reader: Reader, initials: NameToken, hasCompany: boolean): boolean {
  const name = peek(reader)
  if (name?.kind !== 'capital' || structure.has(name.text.toLowerCase())) return false
  if (initials.text.includes('.')) return true
  const lower = name.text.toLowerCase()
  return (reader.inBracket || hasCompany) && !roles.has(lower) && !products.has(lower)
}

/** Capitalised words, initials, particles and the links inside an organisation's name, as far left as they go. */
function runLeftwards(reader: Reader): readonly NameToken[] {
  const run: NameToken[] = []
  for (let next = peek(reader); next !== undefined; next = peek(reader)) {
    const lower = next.text.toLowerCase()
    const isLink = (next.kind === 'word' || next.kind === 'and') && bodyLinks.has(lower)
    // "so do Gibson et al."
    const isVerb = lower === 'do' && /^\p{Ll}|^(?:So|As|Nor|Neither|Also)$/u.test(peek(reader, 1)?.text ?? '')
    const isParticle = next.kind === 'word' && particles.has(lower) && !isVerb
    if (next.kind === 'capital' || next.kind === 'initials') {
      // What a name owns is no name: "Kolb's Learning Cycle"; but "King's Fund".
      if (next.isPossessive && run.length > 0 && !ownsBody(next, run)) break
      run.unshift(next)
    } else if (run.length > 0 && isLink && linksBody(reader, run)) run.unshift(next)
    else if (run.length > 0 && isParticle && run[0]?.kind !== 'and') run.unshift(next)
    else if (run.length > 0 && next.kind === 'and' && jointBody(reader, run)) run.unshift(next)
    else break
    advance(reader)
  }
  while (run[0] && (run[0].kind === 'and' || (run[0].kind === 'word' && !particles.has(run[0].text.toLowerCase())))) {
    const left = run.shift()
    if (left) backTo(reader, left.end)
  }
  return run
}

function withoutOpeners(run: readonly NameToken[]): readonly NameToken[] {
  const first = run.findIndex(token => token.kind === 'capital' && !openers.has(token.text.toLowerCase()))
  if (first < 1) return first === -1 ? [] : run
  // "U.S. Department of Labor", "Her Majesty's Inspectorate"
  const isPart = run[first - 1]?.kind === 'initials' || run[first]?.text === 'Majesty'
  return isPart ? run.slice(first - 1) : run.slice(first)
}

/** A lone word that is none: "In", "Figure". What is a surname too ("March") is judged with what stands round it. */
function isNoAuthor(words: readonly NameToken[]): boolean {
  // "WHO" is no "who".
  if (words.length === 1 && /^[A-Z]{3,}$/.test(words[0]?.text ?? '')) return false
  const word = words[0]?.text.toLowerCase() ?? ''
  if (words.length > 1) return words.every(token => openers.has(token.text.toLowerCase()))
  if (surnamesToo.has(word)) return false
  // "Crucially, Abel, Baker and Cole (2013)"
  if (
    word.length > 7 &&
    /(?:ially|ically|antly|ently|ingly|ively|ously|ately|etely|itely|edly|ably|ibly|ually|onally)$/.test(word)
  )
    return true
  return openers.has(word) || months.has(word) || structure.has(word)
}
