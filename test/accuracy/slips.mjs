// Slips of the pen, made by a fixed seed in citations that are right, and what Markwise says about them.

/** How many slips of each kind make the sixty. */
const wanted = 15

/**
 * Sixty slips, fifteen of each kind (a letter dropped, two letters swapped, the year off, an author left out), each alone in its text:
 * `[{ id, kind, text, span, slipped, isMeant }]` with the slipped text, the citation's span in it and which entry is meant. The same for the
 * same places (`slips/places.mjs`) and seed, whatever the reader finds. A slip that makes another listed work's name and year is none.
 */
export function slipsIn(places, seed = 20_240_501) {
  const random = randomFrom(seed)
  const cited = new Set(places.map(place => `${place.id} ${calledBy(place)}`))
  return Object.entries(kinds).flatMap(([kind, slip]) => slipsOf(kind, slip, shuffled(places, random), cited, random))
}

/** Counts over the slips: `{ slips, named, preferred, wronglyPreferred, byKind, errors }`. */
export function slipScores(slips, read) {
  const counts = { slips: slips.length, named: 0, preferred: 0, wronglyPreferred: 0, byKind: {}, errors: [] }
  for (const { id, kind, text, span, slipped, isMeant } of slips) {
    const { named, preferred } = read(text).suggestionAt(span)
    const isNamed = named?.some(isMeant) ?? false
    const ofKind = (counts.byKind[kind] ??= { named: 0, slips: 0 })
    ofKind.slips++
    if (isNamed) ofKind.named++
    if (isNamed) counts.named++
    if (preferred !== undefined) counts.preferred++
    const isWrong = preferred !== undefined && !isMeant(preferred)
    if (isWrong) counts.wronglyPreferred++
    if (!isNamed) counts.errors.push(`${id}: ${kind}: ${slipped} → ${named?.join(' or ') ?? 'nothing'}`)
    if (isWrong) counts.errors.push(`${id}: ${kind}: ${slipped} is wrongly changed to ${preferred}`)
  }
  return counts
}

function calledBy({ authors, year }) {
  return `${authors.join('+')} ${year}`.toLowerCase()
}

/** Each gives the edit that makes the slip, or undefined where it cannot be made: `{ start, end, insert, authors, year }`. */
const kinds = {
  'letter dropped': (place, random) => nameSlip(place, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'letters swapped': (place, random) =>
    nameSlip(place, random, (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)),
  'year off': yearSlip,
  'author left out': leftOut,
}

function slipsOf(kind, slip, places, cited, random) {
  const slips = []
  for (const place of places) {
    if (slips.length === wanted) break
    const edit = slip(place, random)
    if (edit === undefined || cited.has(`${place.id} ${calledBy(edit)}`)) continue
    const { text, id, isMeant } = place
    const changed = text.slice(0, edit.start) + edit.insert + text.slice(edit.end)
    const end = place.span.end + changed.length - text.length
    const span = { start: place.span.start, end }
    slips.push({ id, kind, text: changed, span, slipped: changed.slice(span.start, end), isMeant })
  }
  return slips
}

/** A slip in one surname of four letters or more, never in its first letter, nor in an apostrophe or hyphen alone. */
function nameSlip(citation, random, slipped) {
  const { text } = citation
  const authors = citation.authors.filter(name => /^\S{4,}$/.test(name))
  const name = authors[Math.floor(random() * authors.length)]
  if (name === undefined) return undefined
  const at = 1 + Math.floor(random() * (name.length - 2))
  const insert = slipped(name, at)
  const start = text.indexOf(name, citation.authorSpan.start)
  if (
    insert === name ||
    !/^\p{L}{2}$/u.test(name.slice(at, at + 2)) ||
    start === -1 ||
    start >= citation.authorSpan.end
  )
    return undefined
  const others = citation.authors.map(author => (author === name ? insert : author))
  return { start, end: start + name.length, insert, authors: others, year: citation.year }
}

function yearSlip(citation, random) {
  if (!/^\d{4}$/.test(citation.year)) return undefined
  const [century, tens, units] = [citation.year.slice(0, 2), citation.year[2], citation.year[3]]
  const digit = String(Math.floor(random() * 10))
  const ways = [
    String(Number(citation.year) + 1),
    String(Number(citation.year) - 1),
    century + units + tens,
    century + digit + units,
    century + tens + digit,
  ]
  const year = ways[Math.floor(random() * ways.length)]
  if (year === citation.year || Number(year) > 2025) return undefined
  return { ...citation.yearSpan, insert: year, authors: citation.authors, year }
}

function leftOut({ text, authors, authorSpan, year, etAl }, random) {
  if (authors.length < 2 || etAl) return undefined
  const out = Math.floor(random() * authors.length)
  const left = authors.filter((_, at) => at !== out)
  const joiner = text.slice(authorSpan.start, authorSpan.end).includes('&') ? ' & ' : ' and '
  const insert = [left.slice(0, -1).join(', '), left.at(-1)].filter(part => part !== '').join(joiner)
  return { ...authorSpan, insert, authors: left, year }
}

function shuffled(items, random) {
  const shuffling = [...items]
  for (let at = shuffling.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[shuffling[at], shuffling[other]] = [shuffling[other], shuffling[at]]
  }
  return shuffling
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
