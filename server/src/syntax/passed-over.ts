import { bodyLinks, venues } from './citation-grammar.js'
import { advance, peek, take, type Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/** Passes what stands between the last name and "et al.": a comma, "and", the stray stop of "Moore. et al". */
export function passBeforeOthers(reader: Reader): void {
  take(reader, 'comma')
  take(reader, 'and')
  if (take(reader, 'comma') !== undefined || peek(reader)?.text !== '.') return
  const name = peek(reader, 1)
  if (name?.kind === 'capital' && name.text.length > 3) advance(reader)
}

/** A venue's name has no more words. */
const longestVenue = 6

/** Passes where a work appeared, between "et al." and the year: "(Smith et al., ICRA 1999)", "(Naghavi et al., The Lancet, 2024)". */
export function passVenue(reader: Reader): void {
  if (!reader.inBracket) return
  const words = wordsOfVenue(reader)
  const end = peek(reader, words)?.kind === 'comma' ? words + 1 : words
  if (words === 0 || peek(reader, end)?.kind !== 'et-al') return
  for (let passed = 0; passed < end; passed++) advance(reader)
}

/** How many tokens make the name of a journal or a conference here; none where no word says that it is one. */
function wordsOfVenue(reader: Reader): number {
  let isKnown = false
  for (let words = 0; words <= longestVenue; words++) {
    const token = peek(reader, words)
    if (token?.kind !== 'capital' && !(words > 0 && isLink(token))) return isKnown ? words : 0
    isKnown ||= isVenueWord(token?.text ?? '')
  }
  return 0
}

function isLink(token: NameToken | undefined): boolean {
  return token?.kind === 'and' || (token?.kind === 'word' && bodyLinks.has(token.text.toLowerCase()))
}

/** "Lancet", "Proceedings"; "ICRA", "NeurIPS", "SIGCHI" */
function isVenueWord(word: string): boolean {
  return venues.has(word.toLowerCase()) || /^[A-Z][A-Za-z]*[A-Z]{2,}$/.test(word)
}

/** Passes "Smith, (2001)", "Smith (Ed.), 2001", "European Council (EC), 2015", "Smith: 2001", "Smith. 2001" in a bracket. */
export function skipPunctuation(reader: Reader): string | undefined {
  let short: string | undefined
  let next = peek(reader)
  for (let passed = 0; next !== undefined && passed < 6; passed++, next = peek(reader)) {
    const isLoose = next.kind === 'stop' && (next.text === ':' || (reader.inBracket && /^[.([!–—-]$/.test(next.text)))
    if (next.kind !== 'comma' && next.kind !== 'short' && !isLoose) break
    if (next.kind === 'short') short = /^[([]\s*([A-Z][\w&-]*[A-Z][\w&-]*)\s*[)\]]$/.exec(next.text)?.[1]
    advance(reader)
  }
  return short
}
