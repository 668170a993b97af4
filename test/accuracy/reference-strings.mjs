// Single lines of reference lists, read one by one, by the labels of the corpus.
import { overlap, sameTitle, surnames } from './compare.mjs'
import { inspected } from './product.mjs'

/** The measures of reference strings: their names, and the least per cent that is promised. */
export const stringMeasures = [
  { id: 'year', name: 'year', least: 99 },
  { id: 'firstAuthor', name: 'first author', least: 98 },
  { id: 'authors', name: 'all authors', least: 96 },
  { id: 'title', name: 'title', least: 93 },
  { id: 'container', name: 'container' },
  { id: 'publisher', name: 'publisher' },
  { id: 'doi', name: 'DOI' },
  { id: 'url', name: 'address' },
]

/** Counts by measure over all strings, `{ counts, errors }`; authors count only where the label is sure of them. */
export function stringScores(strings) {
  const counts = Object.fromEntries(stringMeasures.map(({ id }) => [id, { right: 0, read: 0, labelled: 0 }]))
  const errors = []
  const read = readStrings(strings)
  strings.forEach((label, at) => {
    const wrong = measured(label, read[at] ?? {}).filter(({ id, isThere, isRead, isRight }) => {
      if (isThere) counts[id].labelled++
      if (isRead) counts[id].read++
      if (isThere && isRead && isRight) counts[id].right++
      return isThere && !(isRead && isRight) && stringMeasures.some(measure => measure.id === id && measure.least)
    })
    if (wrong.length > 0)
      errors.push(
        `${label.id} ${wrong.map(({ id, said }) => `${id} ${JSON.stringify(said ?? null)}`).join(', ')} ← ${label.raw}`,
      )
  })
  return { counts, errors }
}

/** F1 in per cent of one such count. */
export function stringF1({ right, read, labelled }) {
  return read + labelled === 0 ? 100 : (200 * right) / (read + labelled)
}

/** Each string is an entry of one list, a paragraph of its own; what was read is found again by its line. */
function readStrings(strings) {
  const lines = ['# References', '', ...strings.flatMap(({ raw }) => [raw.replace(/\s*\n\s*/g, ' '), ''])]
  const { references } = inspected(lines.join('\n'))
  return strings.map((_, at) => references.find(({ line }) => line === 3 + 2 * at))
}

function measured(label, read) {
  const names = [surnames(label.authors), surnames(read.authors)]
  const people = label.authorsSure
    ? [
        field('firstAuthor', names[0][0], names[1][0], (a, b) => a === b),
        field('authors', names[0].join(' '), names[1].join(' '), (a, b) => a === b),
      ]
    : []
  return [
    field('year', label.year, read.year, (a, b) => lettersAndDigits(a) === lettersAndDigits(b)),
    ...people,
    field('title', label.title, read.title, () => sameTitle({ title: label.title }, read.title)),
    field('container', label.container, read.container, (a, b) => overlap(a, b) >= 0.6),
    field('publisher', label.publisher, read.publisher, (a, b) => overlap(a, b) >= 0.6),
    field('doi', label.doi, read.doi, (a, b) => a.toLowerCase() === b.toLowerCase()),
    field('url', label.url, read.url, (a, b) => bareAddress(a) === bareAddress(b)),
  ]
}

function field(id, wanted, said, same) {
  const isThere = Boolean(wanted)
  const isRead = Boolean(said)
  return { id, isThere, isRead, isRight: isThere && isRead && same(wanted, said), said }
}

function lettersAndDigits(text) {
  return String(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function bareAddress(address) {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/.,;)]+$/, '')
}
