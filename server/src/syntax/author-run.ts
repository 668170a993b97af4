import type { Span } from '../text/span.js'
import { bodyLinks, bodyWords, honorifics, noAuthors, particles } from './citation-grammar.js'
import { nameTokens, type NameToken } from './name-tokens.js'

/** Authors as they stand before a year. */
export interface AuthorRun {
  /** Families or names of bodies: ["Gilbert", "Whittleworth"], ["Department for Education"]. */
  readonly authors: readonly string[]
  readonly etAl: boolean
  /** From the first kept name to the last, possessive left out. */
  readonly span: Span
  /** Whether the run is one organisation. */
  readonly body: boolean
}

/** Most runs are short; only one that fills the first reach is read again with the second. Nothing further left is looked at, so that reading stays linear. */
const reaches = [72, 320]

/**
 * The authors that end at `end` in `text`, read from the right: "as Roberts and Jarrett" gives Roberts and Jarrett.
 * `from` bounds the search. In a bracket commas part authors ("Abel, Baker, 2001"); in running text only before "and" or "et al.".
 */
export function authorsEndingAt(text: string, from: number, end: number, inBracket: boolean): AuthorRun | undefined {
  for (const reach of reaches) {
    const start = wordStart(text, Math.max(from, end - reach), from)
    const reader: Reader = { tokens: nameTokens(text, start, end), at: 0, inBracket }
    reader.at = reader.tokens.length - 1
    const run = runOf(reader, inBracket)
    if (start === from || reader.at > 2 || reach === reaches.at(-1)) return run
  }
  return undefined
}

/** So that the window does not begin inside a word, which would look like another word. */
function wordStart(text: string, at: number, from: number): number {
  const space = text.indexOf(' ', at)
  return at === from || space === -1 || space > at + 40 ? at : space
}

function runOf(reader: Reader, inBracket: boolean): AuthorRun | undefined {
  skip(reader, 'comma')
  const etAl = take(reader, 'et-al') !== undefined
  if (etAl) {
    skip(reader, 'comma')
    skip(reader, 'and')
  }
  const names = namesLeftwards(reader, inBracket, etAl)
  const first = names[0]
  const last = names.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {
    authors: names.map(name => name.family),
    etAl,
    span: { start: first.start, end: last.end },
    body: names.length === 1 && first.body,
  }
}

interface Reader {
  readonly tokens: readonly NameToken[]
  at: number
  readonly inBracket: boolean
}

interface ReadName {
  readonly family: string
  readonly start: number
  readonly end: number
  readonly body: boolean
}

function namesLeftwards(reader: Reader, inBracket: boolean, etAl: boolean): readonly ReadName[] {
  const names: ReadName[] = []
  let joined = etAl
  for (;;) {
    const before = reader.at
    const name = nameLeftwards(reader)
    if (name === undefined) {
      reader.at = before
      break
    }
    names.unshift(name)
    const comma = skip(reader, 'comma')
    if (take(reader, 'and') !== undefined) {
      skip(reader, 'comma')
      joined = true
    } else if (!comma || !(joined || inBracket)) break
  }
  return names
}

/** One name: initials or given names, particles and a family; or an organisation. */
function nameLeftwards(reader: Reader): ReadName | undefined {
  const end = reader.at
  const trailingInitials = take(reader, 'initials')
  if (trailingInitials) skip(reader, 'comma')
  const run = runLeftwards(reader)
  if (run.length === 0) return undefined
  const body = bodyIn(run)
  const words = body ?? family(run)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  // What the name did not take is not skipped: it may be prose.
  if (body) reader.at = reader.tokens.indexOf(first) - 1
  const lastOf = reader.tokens[end]
  const name = words.map(token => token.text).join(' ')
  if (words.length === 1 && noAuthors.has(first.text.toLowerCase())) return undefined
  return {
    family: name,
    start: first.start,
    end: trailingInitials && lastOf ? lastOf.end : last.end,
    body: body !== undefined,
  }
}

/** Capitalised words, initials, particles and the links inside an organisation's name, as far left as they go. */
function runLeftwards(reader: Reader): readonly NameToken[] {
  const run: NameToken[] = []
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    const next = reader.tokens[reader.at - 1]
    const isLink = (token.kind === 'word' || token.kind === 'and') && bodyLinks.has(token.text.toLowerCase())
    const isParticle = token.kind === 'word' && particles.has(token.text.toLowerCase())
    if (token.kind === 'capital' || token.kind === 'initials' || (run.length > 0 && isParticle)) run.unshift(token)
    else if (run.length > 0 && isLink && linksBody(reader, run)) run.unshift(token)
    else break
    reader.at--
    if (next === undefined) break
  }
  while (run[0] && (run[0].kind === 'and' || (run[0].kind === 'word' && !particles.has(run[0].text.toLowerCase())))) {
    run.shift()
    reader.at++
  }
  return run
}

/** Whether the words left of a link, together with the run, make an organisation's name. */
function linksBody(reader: Reader, run: readonly NameToken[]): boolean {
  const left: NameToken[] = []
  for (let at = reader.at - 1; at >= 0 && left.length < 6; at--) {
    const token = reader.tokens[at]
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'et-al') break
    if (token.kind === 'word' && !bodyLinks.has(token.text.toLowerCase())) break
    left.unshift(token)
  }
  while (left[0] && left[0].kind !== 'capital') left.shift()
  const link = reader.tokens[reader.at]
  if (left.length === 0) return false
  // No person is called "Asociation for Coaching": in a bracket "for" tells a body, however its words are spelt.
  if (reader.inBracket && link?.text === 'for' && reader.tokens[reader.at - 1]?.kind === 'capital') return true
  const isAnd = link?.kind === 'and'
  const leftBody = left.some(isBodyWord)
  const rightBody = run.some(isBodyWord)
  return isAnd ? rightBody && !leftBody : leftBody || rightBody
}

/** The part of the run that is one organisation, or undefined for a person. */
function bodyIn(run: readonly NameToken[]): readonly NameToken[] | undefined {
  const named =
    run.some(token => isBodyWord(token) || token.text === 'for') ||
    (run.length > 1 && run.some(token => /^\p{Lu}{3,}$/u.test(token.text)))
  if (!named) return undefined
  let first = run.findIndex(token => token.kind === 'capital' && !noAuthors.has(token.text.toLowerCase()))
  if (first === -1) first = 0
  return run.slice(first)
}

function isBodyWord(token: NameToken): boolean {
  return token.kind === 'capital' && bodyWords.has(token.text.toLowerCase())
}

/** The family of a person: the last capitalised word with its particles; given names and initials are consumed. */
function family(run: readonly NameToken[]): readonly NameToken[] {
  let last = run.length - 1
  while (last >= 0 && run[last]?.kind !== 'capital') last--
  if (last < 0) return []
  let first = last
  while (first > 0 && run[first - 1]?.kind === 'word') first--
  const before = run[first - 1]
  const capitalParticle =
    before?.kind === 'capital' && particles.has(before.text.toLowerCase()) && !honorifics.has(before.text.toLowerCase())
  return run.slice(capitalParticle ? first - 1 : first, last + 1)
}

function take(reader: Reader, kind: NameToken['kind']): NameToken | undefined {
  const token = reader.tokens[reader.at]
  if (token?.kind !== kind) return undefined
  reader.at--
  return token
}

function skip(reader: Reader, kind: NameToken['kind']): boolean {
  return take(reader, kind) !== undefined
}
