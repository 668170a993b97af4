import { bodyHeads, bodyLinks, bodyWords, givenNames, honorifics, jointBodies, openers } from './citation-grammar.js'
import { areInitials } from './families.js'
import { cleanName } from './letters.js'
import { peek, type ReadName, type Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/**
 * Whether the run is the name of an organisation: one of its words says so, "for" joins it, or it has capitals throughout as in "NHS England". In a
 * bracket three unknown words are one too.
 */
export function isBody(run: readonly NameToken[], inBracket: boolean): boolean {
  const words = run.filter(token => token.kind !== 'initials' && !isPassedOver(token))
  const [first] = words
  if (first === undefined) return false
  if (words.length === 1) return run[0]?.kind === 'initials' && run.length === 2 && isHead(first)
  const isGiven = opensAsPerson(words)
  if (isGiven && words.length === 2 && !isHead(words[1])) return false
  if (inBracket && !isGiven && words.length > 2 && words.every(({ kind }) => kind === 'capital')) return true
  return words.some(tellsBody)
}

function tellsBody(token: NameToken): boolean {
  return token.kind === 'and' || token.text === 'for' || isBodyWord(token) || isCapitals(token.text)
}

/** "Mary", "JK": a given name or initials without a stop. */
function opensAsPerson([first, ...others]: readonly NameToken[]): boolean {
  if (first === undefined) return false
  return givenNames.has(first.text.toLowerCase()) || (areInitials(first) && !others.some(isBodyWord))
}

const owners =
  /^(?:King|Queen|Prince|Princess|Duke|Women|Men|Children|People|Teachers?|Nurses?|Patients?|Parents?|Students?|Workers?|Writers?|Carers?|Veterans?|Majesty|Lloyd|Moody|Alzheimer|Parkinson|Barnardo|Poor|Mayor)$/

/** Whether a possessive and the run behind it are one organisation: "King's Fund", "Women's Institute"; "Hawkins' Leadership Team" is none. */
export function ownsBody(owner: NameToken, run: readonly NameToken[]): boolean {
  const next = run[0]
  return run.some(isBodyWord) && (owners.test(owner.text) || isHead(next) || /^(?:Fund|Trust)$/.test(next?.text ?? ''))
}

/** The same for words that were chosen as a name. */
export function isBodyName(words: readonly NameToken[], inBracket: boolean): boolean {
  return words.length > 1 && isBody(words, inBracket)
}

function isPassedOver({ kind, text }: NameToken): boolean {
  const lower = text.toLowerCase()
  return kind === 'capital' && (openers.has(lower) || honorifics.has(lower))
}

function isBodyWord(token: NameToken | undefined): boolean {
  return token?.kind === 'capital' && bodyWords.has(token.text.toLowerCase().replace(/\.$/, ''))
}

function isHead(token: NameToken | undefined): boolean {
  return token?.kind === 'capital' && bodyHeads.has(token.text.toLowerCase())
}

function isCapitals(text: string): boolean {
  return text.length > 1 && /^[A-Z&]+$/.test(text)
}

/** Whether the words left of a link, together with the run, make an organisation's name. */
export function linksBody(reader: Reader, run: readonly NameToken[]): boolean {
  const link = peek(reader)
  const left = wordsBeforeLink(reader)
  if (link === undefined || !left.some(isNameWord)) return false
  // No person is called "Asociation for Coaching": in a bracket "for" tells a body, however its words are spelt.
  if (reader.inBracket && link.text === 'for' && peek(reader, 1)?.kind === 'capital') return true
  const isRightBody = run.some(isBodyWord)
  if (link.kind === 'and') return isRightBody && run[0]?.text !== 'the' && !left.some(isHead)
  return isRightBody || left.some(isBodyWord)
}

/** No name of a body has more words before its link. */
const longestLeft = 6

/** The words before the link at which the reader stands, from the first capital on, as far as they can be of one name. */
function wordsBeforeLink(reader: Reader): readonly NameToken[] {
  const left: NameToken[] = []
  for (let ahead = 1; left.length < longestLeft; ahead++) {
    const token = peek(reader, ahead)
    if (token === undefined || !isOfBodyName(token)) break
    left.unshift(token)
  }
  const first = left.findIndex(token => token.kind === 'capital')
  return first === -1 ? [] : left.slice(first)
}

function isOfBodyName({ kind, text }: NameToken): boolean {
  if (kind === 'word') return bodyLinks.has(text.toLowerCase())
  return kind !== 'comma' && kind !== 'stop' && kind !== 'et-al'
}

function isNameWord({ kind, text }: NameToken): boolean {
  return kind === 'capital' && !openers.has(text.toLowerCase())
}

/** Whether "and" and the run end a company that joins two names: "Marks and Spencer". */
export function jointBody(reader: Reader, run: readonly NameToken[]): boolean {
  const left = peek(reader, 1)
  const right = run[0]
  return left?.kind === 'capital' && right !== undefined && jointBodies.has(`${fold(left.text)}+${fold(right.text)}`)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '')
}

/**
 * Names that are the parts of one body's: "Department for Business, Energy and Industrial Strategy". The first has a body's head and "of" or "for", the
 * others have neither a head nor a given name.
 */
export function mergedBodies(text: string, names: readonly ReadName[]): readonly ReadName[] {
  const at = names.findIndex(name => isOpenBody(name) && !/^University/.test(name.family))
  const first = names[at]
  const last = names.at(-1)
  if (first === undefined || last === undefined || at === names.length - 1) return names
  const isOpen = /\sand\s|&/.test(text.slice(first.end, last.end))
  if (!isOpen || names.slice(at + 1).some(name => name.isPerson || hasHead(name))) return names
  return [...names.slice(0, at), { ...first, family: cleanName(text.slice(first.start, last.end)), end: last.end }]
}

/** "Department for Business", which may go on. */
export function isOpenBody(name: ReadName): boolean {
  return name.body && /\s(?:of|for)\s/.test(name.family) && hasHead(name)
}

/** "Communities and Local Government" is what a ministry is for. */
function hasHead(name: ReadName): boolean {
  return name.family
    .replace(/\bLocal Government$/, '')
    .split(/\s/)
    .some(word => bodyHeads.has(word.toLowerCase()))
}
