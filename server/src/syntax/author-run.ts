import type { Span } from '../text/span.js'
import { isOpenBody, mergedBodies } from './bodies.js'
import { countries, months, places, writings } from './citation-grammar.js'
import { withoutForename, withoutMethod } from './families.js'
import { advance, backTo, peek, readerAt, take, type ReadName, type Reader } from './name-reader.js'
import { nameLeftwards } from './one-name.js'
import { passBeforeOthers, passVenue, skipPunctuation } from './passed-over.js'
import { isRole } from './role-names.js'

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
  let isJoined = etAl
  let joint: Joint
  for (;;) {
    const before = reader.at
    const name = nameLeftwards(reader, names.length > 0 || etAl)
    if (name === undefined || !belongs(reader, name, joint, isJoined)) {
      backTo(reader, names[0]?.start ?? before)
      return names
    }
    names.unshift(name)
    joint = jointBefore(reader, name)
    isJoined ||= joint === 'and'
    const goesOn = joint === 'and' || (joint === 'comma' && (isJoined || reader.inBracket || name.isInverted))
    if (!goesOn) return names
  }
}

/** What parts a name from the one before it. */
type Joint = 'and' | 'comma' | undefined

function jointBefore(reader: Reader, { isInverted }: ReadName): Joint {
  if (isInverted && takeSemicolon(reader)) return 'comma'
  // "Osei and the Welfare Team"
  if (peek(reader)?.text === 'the' && peek(reader, 1)?.kind === 'and' && peek(reader, 2)?.kind === 'capital')
    advance(reader)
  const hasComma = take(reader, 'comma') !== undefined
  if (take(reader, 'and') === undefined) return hasComma ? 'comma' : undefined
  take(reader, 'comma')
  return 'and'
}

/** "Rogers, J.; Gilbert, A.": what parts inverted names. */
function takeSemicolon(reader: Reader): boolean {
  if (peek(reader)?.text !== ';' || peek(reader, 1)?.kind !== 'initials') return false
  advance(reader)
  return true
}

/** Whether a name is an author together with those behind it, from which `joint` parts it. */
function belongs(reader: Reader, name: ReadName, joint: Joint, isJoined: boolean): boolean {
  // "a study by the WHO, Osei and colleagues (2014)"
  if (joint === 'comma' && peek(reader)?.text === 'the') return false
  if (joint === 'comma') return mayJoin(reader, name, isJoined) && (isJoined || reader.inBracket || name.isInverted)
  return joint === undefined || !isNoCompany(reader, name)
}

/** Whether a name that a comma parts from the next can be an author too: "In Wales, Gilbert and Whittleworth" has two authors only. */
function mayJoin(reader: Reader, name: ReadName, isJoined: boolean): boolean {
  const lower = name.family.toLowerCase()
  if ([places, countries, months].some(words => words.has(lower))) return false
  if (isRole(name.family)) return false
  if (name.body && !isJoined) return isOpenBody(name)
  if (leadsIn(reader)) return false
  return isJoined || name.isPerson || !/\s/.test(name.family)
}

const leads: ReadonlySet<string> = new Set([
  'in',
  'at',
  'within',
  'outside',
  'unlike',
  'besides',
  'across',
  'throughout',
  'on',
])

/** "In" of "In Wales, …" and "In the book Wide Paths, …", "unlike" of "unlike Starr, …" */
function leadsIn(reader: Reader): boolean {
  let at = 0
  while (at < 3 && (writings.has(textAt(reader, at)) || determiners.has(textAt(reader, at)))) at++
  const before = peek(reader, at)
  if (before?.kind !== 'word' && before?.kind !== 'capital') return false
  const isShouted = before.kind === 'capital' && /^.\p{Lu}/u.test(before.text)
  return !isShouted && leads.has(before.text.toLowerCase())
}

function textAt(reader: Reader, at: number): string {
  return peek(reader, at)?.text ?? ''
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'recent', 'seminal'])

/** "worked in Iowa and Schein (2010)", "Force Field Analysis and Schein (2010)" */
function isNoCompany(reader: Reader, name: ReadName): boolean {
  if (isOpenBody(name)) return false
  if (isOfTheory(reader, name)) return true
  const lower = name.family.toLowerCase()
  const isPlace = !reader.inBracket && (places.has(lower) || countries.has(lower))
  return isPlace && /^(?:in|at|from|to|near|of)$/i.test(peek(reader)?.text ?? '')
}

/** "Model of Reflection and Johns’": what a model is of is no author. */
function isOfTheory(reader: Reader, { isPerson, family }: ReadName): boolean {
  return !isPerson && peek(reader)?.text === 'of' && /(?:tion|sion)$/.test(family)
}
