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
  const first = words[0]
  if (first === undefined) return false
  if (words.length === 1) return run[0]?.kind === 'initials' && run.length === 2 && isHead(first)
  const isGiven = givenNames.has(first.text.toLowerCase()) || (areInitials(first) && !words.slice(1).some(isBodyWord))
  if (isGiven && words.length === 2 && !isHead(words[1])) return false
  if (words.some(({ kind }) => kind === 'and')) return true
  if (inBracket && !isGiven && words.length > 2 && words.every(({ kind }) => kind === 'capital')) return true
  return words.some(token => isBodyWord(token) || token.text === 'for' || isCapitals(token.text))
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
  const left: NameToken[] = []
  for (let ahead = 1; left.length < 6; ahead++) {
    const token = peek(reader, ahead)
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'et-al') break
    if (token.kind === 'word' && !bodyLinks.has(token.text.toLowerCase())) break
    left.unshift(token)
  }
  while (left[0] && left[0].kind !== 'capital') left.shift()
  if (link === undefined || left.every(token => token.kind !== 'capital' || openers.has(token.text.toLowerCase())))
    return false
  // No person is called "Asociation for Coaching": in a bracket "for" tells a body, however its words are spelt.
  if (reader.inBracket && link.text === 'for' && peek(reader, 1)?.kind === 'capital') return true
  const rightBody = run.some(isBodyWord)
  if (link.kind === 'and') return rightBody && !left.some(isHead) && !isTeam(run)
  return rightBody || left.some(isBodyWord)
}

/** "Harvard University" is a body by itself: it joins nothing. */
function isTeam(run: readonly NameToken[]): boolean {
  return run.length > 1 && run.at(-1)?.text === 'University'
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
  const first = names[0]
  const last = names.at(-1)
  if (first === undefined || last === undefined || names.length < 2 || !first.body) return names
  const isOpen = isOpenBody(first) && /\sand\s|&/.test(text.slice(first.end, last.end))
  const others = names.slice(1)
  if (!isOpen || /^University/.test(first.family) || others.some(name => name.isPerson || hasHead(name))) return names
  return [{ ...first, family: cleanName(text.slice(first.start, last.end)), end: last.end }]
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
