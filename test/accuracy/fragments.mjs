// What people type when they look for a model or a work: drawn from the catalogue with a typing slip each, and written by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'fragments')

/**
 * The fragments that were drawn once and are kept: `{ typed, kind, drawn }` with kind "alias or part" or "author". A line is "typed | kind | drawn".
 */
export function drawnFragments() {
  return rowsOf('drawn.txt').map(([typed, kind, drawn]) => ({ typed, kind, drawn }))
}

/** The fragments written by hand: `{ typed, wanted }`; wanted are ids of models and sources, any of which will do. A line is "typed | id id". */
export function handFragments() {
  return rowsOf('by-hand.txt').map(([typed, ids]) => ({ typed, wanted: ids.split(' ') }))
}

function rowsOf(name) {
  return readFileSync(join(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('//'))
    .map(line => line.split(' | ').map(cell => cell.trim()))
}

/** What a model or a source can be asked for by: `{ id, aliases, parts, authors }`, plain texts. A model bears the authors of its sources. */
export function bearers({ models, sources }) {
  const authorsOf = ({ reference: { authors, editors } }) => [...authors, ...editors].map(({ family }) => family)
  const byId = new Map(sources.map(source => [source.reference.id, source]))
  return [
    ...models.map(model => ({
      id: model.id,
      aliases: [model.name, ...model.aliases, ...(model.ambiguousAliases ?? [])],
      parts: model.components,
      authors: model.sources.flatMap(id => (byId.has(id) ? authorsOf(byId.get(id)) : [])),
    })),
    ...sources.map(source => ({
      id: source.reference.id,
      aliases: source.aliases,
      parts: [],
      authors: authorsOf(source),
    })),
  ]
}

/** Ids of whatever bears the drawn text as such a thing. */
export function wantedFor({ kind, drawn }, all) {
  const wanted = folded(drawn)
  const holds = texts => texts.some(text => folded(text) === wanted)
  return all
    .filter(({ aliases, parts, authors }) => (kind === 'author' ? holds(authors) : holds(aliases) || holds(parts)))
    .map(({ id }) => id)
}

/**
 * 40 aliases or parts of models and 40 authors, drawn by a seed, each with one typing slip at a place and of a kind that are drawn as well. What a slip
 * turns into another name that somebody bears is drawn again. `drawn.txt` was written from the seed 20261126.
 */
export function drawnNow(catalogue, seed) {
  const random = randomFrom(seed)
  const all = bearers(catalogue)
  const names = new Set(all.flatMap(({ aliases, parts, authors }) => [...aliases, ...parts, ...authors]).map(folded))
  const pools = [
    ['alias or part', all.flatMap(({ aliases, parts }) => [...aliases, ...parts])],
    ['author', all.flatMap(({ authors }) => authors)],
  ]
  return pools.flatMap(([kind, texts]) => {
    const pool = [...new Set(texts)].sort()
    const fragments = new Map()
    while (fragments.size < 40) {
      const drawn = pool[Math.floor(random() * pool.length)]
      const typed = withSlip(beginningOf(drawn), random)
      if (fragments.has(drawn) || names.has(folded(typed))) continue
      fragments.set(drawn, { typed, kind, drawn })
    }
    return [...fragments.values()]
  })
}

/** In lower case, as most people search; of a long text the first words. */
function beginningOf(text) {
  const lower = text.toLowerCase()
  return lower.length <= 24
    ? lower
    : lower.slice(0, lower.lastIndexOf(' ', 24) === -1 ? 24 : lower.lastIndexOf(' ', 24))
}

/** One letter left out, doubled or put in, mistaken for its neighbour on the keyboard, or swapped with the next. */
function withSlip(text, random) {
  const places = [...text].flatMap((sign, at) => (/\p{L}/u.test(sign) ? [at] : []))
  const at = places[Math.floor(random() * places.length)] ?? 0
  const sign = text[at]
  const near = neighbours[sign] ?? sign
  const other = near[Math.floor(random() * near.length)]
  const next = text[at + 1]
  const slips = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + other + text.slice(at),
    () => text.slice(0, at) + other + text.slice(at + 1),
    () =>
      next === undefined || !/\p{L}/u.test(next) || next === sign
        ? text.slice(0, at) + sign + text.slice(at)
        : text.slice(0, at) + next + sign + text.slice(at + 2),
  ]
  return slips[Math.floor(random() * slips.length)]()
}

/** On a British keyboard. */
const neighbours = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'hukm',
  k: 'jil',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
}

function folded(text) {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
