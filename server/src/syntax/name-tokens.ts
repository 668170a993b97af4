import { abbreviatedBodies, companions, domains, honorifics, particles, smallNames } from './citation-grammar.js'
import { cleanName, isApostrophe, isCapital, isDigit, isHyphen, isInvisible, isLetter, isSpace } from './letters.js'

/** A piece of running text as far as names care: `stop` is anything that no name runs over, `short` what is passed over: "(EMCC)", "(eds)", "Jr.". */
export interface NameToken {
  readonly kind: 'capital' | 'word' | 'initials' | 'and' | 'comma' | 'et-al' | 'short' | 'stop'
  /** Without a possessive ending, soft hyphens and line ends. */
  readonly text: string
  readonly start: number
  /** Without a possessive ending. */
  readonly end: number
  readonly isPossessive: boolean
}

/** The token that ends at `at` or before it, white space and stray emphasis between; undefined at `floor`. Looks at few units, so that reading stays linear. */
export function tokenBefore(text: string, at: number, floor: number): NameToken | undefined {
  const end = behindSpace(text, at, floor)
  if (end <= floor) return undefined
  const unit = text.charCodeAt(end - 1)
  return isWordUnit(unit) ? wordEndingAt(text, end, floor) : signEndingAt(text, end, floor)
}

/** Commas and what joins names, in Latin and in Chinese text. */
const signs: ReadonlyMap<string, NameToken['kind']> = new Map([
  [',', 'comma'],
  ['，', 'comma'],
  ['、', 'comma'],
  ['&', 'and'],
  ['＆', 'and'],
])

function signEndingAt(text: string, end: number, floor: number): NameToken {
  const sign = text[end - 1] ?? ''
  const kind = signs.get(sign)
  if (kind !== undefined) return token(kind, text, end - 1, end)
  if (sign === '.') return dotted(text, end, floor)
  if (sign === ')' || sign === ']') return shortName(text, end, floor)
  const isBetween = isLetter(text.charCodeAt(end - 2)) && isLetter(text.charCodeAt(end))
  return token(sign === '/' && isBetween ? 'and' : 'stop', text, end - 1, end)
}

function token(kind: NameToken['kind'], text: string, start: number, end: number): NameToken {
  const written = end - start === 1 ? (text[start] ?? '') : cleanName(text.slice(start, end))
  return { kind, text: written, start, end, isPossessive: false }
}

/** Before white space and stray marks of emphasis; behind a tab, and behind the line end that makes a blank line. */
function behindSpace(text: string, at: number, floor: number): number {
  let end = at
  let lines = 0
  while (end > floor) {
    const unit = text.charCodeAt(end - 1)
    if ((unit === 10 && ++lines > 1) || unit === 9) return end
    if (!isSpace(unit) && !isInvisible(unit) && unit !== 0x2a && unit !== 0x5f && unit !== 0x7e) break
    end--
  }
  return end
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || isApostrophe(unit) || isInvisible(unit)
}

const longestWord = 80

function wordEndingAt(text: string, end: number, floor: number): NameToken {
  const start = wordStart(text, end, Math.max(floor, end - longestWord))
  const bare = withoutPossessive(text, start, end)
  const word = cleanName(text.slice(start, bare))
  const lower = word.toLowerCase()
  if (lower === 's' && isApostrophe(text.charCodeAt(start - 1)) && text[start - 2] === '.')
    return { ...dotted(text, start - 1, floor), isPossessive: true }
  // "O' Neill", whose apostrophe stands apart.
  if (word === 'O' && bare < end) return { kind: 'word', text: "o'", start, end, isPossessive: false }
  const others = othersEndingAt(text, start, { end, bare, word, floor })
  if (others) return others
  const joined = joiners.get(lower)
  if (joined !== undefined) return token(joined, text, start, end)
  if (/^(?:Jn?r|Sn?r)$/.test(word)) return token('short', text, start, end)
  return { kind: kindOf(text, start, bare, word), text: word, start, end: bare, isPossessive: bare < end }
}

const joiners: ReadonlyMap<string, NameToken['kind']> = new Map([
  ['and', 'and'],
  ['und', 'and'],
  ['et', 'and'],
  ['e', 'and'],
  ['others', 'word'],
])

interface Word {
  readonly end: number
  /** Where it ends without a possessive ending. */
  readonly bare: number
  readonly word: string
  readonly floor: number
}

/** "et al." and "and colleagues", where the word that begins at `start` ends one; "colleagues" alone is a word. */
function othersEndingAt(text: string, start: number, { end, bare, word, floor }: Word): NameToken | undefined {
  const lower = word.toLowerCase()
  if (lower === 'al' || lower === 'etal' || lower === 'et-al')
    return { ...etAl(text, start, end, lower, floor), isPossessive: bare < end }
  // "et at", "et all": slips of the pen.
  if (/^(?:at|all|el)$/.test(word)) return etAl(text, start, end, 'al', floor)
  if (!companions.has(lower)) return undefined
  // "Wohlers Associates" is a firm, "and associates" are not.
  return (
    company(text, start, end, floor) ??
    (isCapital(text.charCodeAt(start)) ? undefined : token('word', text, start, end))
  )
}

function wordStart(text: string, end: number, floor: number): number {
  let at = end
  while (at > floor) {
    const unit = text.charCodeAt(at - 1)
    if (isWordUnit(unit)) at--
    else if (joins(text, at, end)) at--
    else if (unit === 10 && text[at - 2] === '-' && isLower(text, at) && isLetter(text.charCodeAt(at - 3))) at -= 2
    else break
  }
  while (at < end - 1 && isApostrophe(text.charCodeAt(at)) && !/^.[tT]\s/.test(text.slice(at, at + 3))) at++
  return at
}

/** A hyphen, "&" or full stop inside a word: "Lane-Fox", "AT&T", "gov.uk". */
function joins(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at - 1)
  const before = text.charCodeAt(at - 2)
  if (at === end || !isWordUnit(before)) return false
  if (isHyphen(sign)) return isWordUnit(text.charCodeAt(at))
  if (sign === 0x26) return isCapital(before) && isCapital(text.charCodeAt(at))
  if (sign !== 0x2e) return false
  const label = /^[A-Za-z]+/.exec(text.slice(at, Math.min(end, at + 12)))?.[0].toLowerCase() ?? ''
  return domains.has(label) || /\.[a-z]{2,3}$/i.test(text.slice(at, end))
}

function isLower(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at))
}

/** "Starr's" → "Starr", "Hawkins'" → "Hawkins"; "O'Neill" stays. */
function withoutPossessive(text: string, start: number, end: number): number {
  if (isApostrophe(text.charCodeAt(end - 1))) return Math.max(start, end - 1)
  const isS = /s/i.test(text[end - 1] ?? '') && end - start > 2
  return isS && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end
}

function kindOf(text: string, start: number, end: number, word: string): NameToken['kind'] {
  if (word === '' || /^[\d-]+$/.test(word)) return 'stop'
  if (/^(?:plc|ltd|inc|llc|gmbh)$/.test(word)) return 'capital'
  if (isInitial(word) || isDoubleInitial(word)) return 'initials'
  if (smallNames.has(word)) return 'capital'
  const capital = firstCapital(text, start, end)
  if (capital === undefined) return isDomain(word) ? 'capital' : 'word'
  // "eBay", "d'Ancona", "al-Khalili" and "3M" are names; "pre-Christian" is none.
  const isBehindHyphen = capital > start && isHyphen(text.charCodeAt(capital - 1))
  return isBehindHyphen && !particles.has(text.slice(start, capital - 1).toLowerCase()) ? 'word' : 'capital'
}

/** A letter of a European alphabet; "Ó" of "Ó Gráda" is a particle, "王" a family. */
function isInitial(word: string): boolean {
  return word.length === 1 && word !== 'Ó' && isCapital(word.charCodeAt(0)) && word.charCodeAt(0) < 0x500
}

/** "J-P" */
function isDoubleInitial(word: string): boolean {
  return word.length === 3 && word[1] === '-' && isCapital(word.charCodeAt(0)) && isCapital(word.charCodeAt(2))
}

function firstCapital(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (isCapital(text.charCodeAt(at))) return at
  return undefined
}

/** "gov.uk" */
function isDomain(word: string): boolean {
  return word.includes('.') && domains.has(word.split('.').at(-1) ?? '')
}

/** "et al.", "et. al", "et al’s", "& al."; an "al" without its "et" is a word. */
function etAl(text: string, start: number, end: number, word: string, floor: number): NameToken {
  if (word !== 'al') return token('et-al', text, start, end)
  let at = start
  while (at > floor && at > start - 4 && /[\s.,*_]/.test(text[at - 1] ?? '')) at--
  if (at < start && text[at - 1] === '&') return token('et-al', text, at - 1, end)
  const isEt = /^et$/i.test(text.slice(Math.max(floor, at - 2), at)) && at < start
  // "Wanget al.": what a conversion from PDF glued together.
  if (isEt && isLetter(text.charCodeAt(at - 3)) && !isGluedName(text, at - 2)) return token('word', text, start, end)
  return token(isEt ? 'et-al' : 'word', text, isEt ? at - 2 : start, end)
}

function isGluedName(text: string, end: number): boolean {
  return /(?:^|[^\p{L}])\p{Lu}\p{Ll}+$/u.test(text.slice(Math.max(0, end - 24), end))
}

/** "and colleagues", "& others", "and his co-workers". */
function company(text: string, start: number, end: number, floor: number): NameToken | undefined {
  const before = /(?:\band|&)\s+(?:(?:his|her|their|many|several)\s+)?$/i.exec(
    text.slice(Math.max(floor, start - 16), start),
  )
  return before ? token('et-al', text, start - before[0].length, end) : undefined
}

/** What a full stop ends: initials, "et al.", "Jr.", "Ltd."; else it stops a name. */
function dotted(text: string, end: number, floor: number): NameToken {
  const stop = token('stop', text, end - 1, end)
  if (!isLetter(text.charCodeAt(end - 2))) return stop
  const word = wordEndingAt(text, end - 1, floor)
  const lower = word.text.toLowerCase()
  if (word.kind === 'et-al') return { ...word, end }
  if (word.kind === 'initials') return token('initials', text, initialsStart(text, word.start, floor), end)
  if (/^(?:jr|sr|ed|eds|hrsg|trans)$/.test(lower)) return { ...word, kind: 'short', end }
  if (honorifics.has(lower)) return { ...word, kind: 'word', text: lower, end }
  if (lower === 'st') return { ...word, end }
  // "Amazon.com, Inc."
  if (/^(?:inc|ltd|llc|plc)$/.test(lower) && /,\s?$/.test(text.slice(word.start - 2, word.start)))
    return { ...word, kind: 'short', end }
  return abbreviatedBodies.has(lower) ? { ...word, kind: 'capital', end } : stop
}

/** Where "J.K." or "J. K." or "J.-P." begins, whose last letter begins at `from`. */
function initialsStart(text: string, from: number, floor: number): number {
  let start = from
  for (let at = from; at > floor + 1;) {
    const stop = /[\s-]/.test(text[at - 1] ?? '') ? at - 1 : at
    if (text[stop - 1] !== '.' || !isCapital(text.charCodeAt(stop - 2))) break
    const before = text.charCodeAt(stop - 3)
    if (stop - 2 > floor && (isLetter(before) || isApostrophe(before))) break
    at = stop - 2
    start = at
  }
  return start
}

/** "(EMCC)", "[WHO]", "(eds)", "(Ed.)" behind a name. */
function shortName(text: string, end: number, floor: number): NameToken {
  const closing = text[end - 1]
  const from = Math.max(floor, end - 48)
  const within = text.slice(from, end - 1).lastIndexOf(closing === ')' ? '(' : '[')
  const open = from + within
  const inner = within === -1 ? '' : text.slice(open + 1, end - 1)
  const isShort =
    (closing === ']' && /^\d{4}$/.test(inner)) ||
    (/^\s*(?:[A-Z][\w&. ‘’'-]{0,40}|eds?\.?|hrsg\.?)\s*$/.test(inner) && !/\d{4}/.test(inner))
  return token(isShort ? 'short' : 'stop', text, isShort ? open : end - 1, end)
}
