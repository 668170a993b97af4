import { advance, peek, take, type Reader } from './name-reader.js'

/** Passes what stands between the last name and "et al.": a comma, "and", the stray stop of "Moore. et al". */
export function passBeforeOthers(reader: Reader): void {
  take(reader, 'comma')
  take(reader, 'and')
  if (take(reader, 'comma') !== undefined || peek(reader)?.text !== '.') return
  const name = peek(reader, 1)
  if (name?.kind === 'capital' && name.text.length > 3) advance(reader)
}

/** Passes where a work appeared, between "et al." and the year: "(Smith et al., ICRA 1999)". */
export function passVenue(reader: Reader): void {
  const venue = peek(reader)
  if (
    !reader.inBracket ||
    venue?.kind !== 'capital' ||
    !/^(?:[A-Z][A-Za-z]*[A-Z]{2,}|Nature|Science|Cell)$/.test(venue.text)
  )
    return
  const at = peek(reader, 1)?.kind === 'comma' ? 2 : 1
  if (peek(reader, at)?.kind !== 'et-al') return
  for (let passed = 0; passed < at; passed++) advance(reader)
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
