// All measures over the labelled documents of a corpus, twice: for what the product is certain of, and with what it holds possible.
import { citationScores } from './citations.mjs'
import { uncitedScores, unlistedScores } from './gaps.mjs'
import { keyScores } from './keys.mjs'
import { inspectedFile } from './product.mjs'
import { referenceScores } from './references.mjs'
import { sum, tally } from './tally.mjs'

/** The measures of documents, in the order they are printed: their names, and the least per cent that is promised over all documents. */
export const documentMeasures = [
  { id: 'found', name: 'citations found', least: 99 },
  { id: 'exact', name: 'citations: authors and year exact', least: 98 },
  { id: 'firstAuthor', name: 'citations: first author and year' },
  { id: 'linked', name: 'links citation → entry', least: 98 },
  { id: 'unlisted', name: 'citations with no entry' },
  { id: 'entries', name: 'entries found', least: 99 },
  { id: 'entryYear', name: 'entries: year' },
  { id: 'entryFirstAuthor', name: 'entries: first author' },
  { id: 'entryAuthors', name: 'entries: all authors' },
  { id: 'entryTitle', name: 'entries: title' },
  { id: 'entryFields', name: 'entries: all fields right', least: 95 },
  { id: 'uncited', name: 'entries never cited' },
  { id: 'keys', name: 'keys found', least: 100 },
  { id: 'unresolved', name: 'keys that no library has' },
  { id: 'uncitedKeys', name: 'keys never cited' },
]

/**
 * Scores every document: `{ certain, possible, traps, errors }`, where the first two give for `all`, `markdown` and `converted` documents a
 * count by measure; `traps` how many false citations stand on marked lines; `errors` what was wrong, a line each, for the certain column.
 */
export function documentScores(documents) {
  const certain = columns()
  const possible = columns()
  const traps = { certain: 0, possible: 0, lines: 0 }
  const errors = []
  for (const document of documents) {
    const read = inspectedFile(document.file)
    const say = (what, line, text) => errors.push(`${document.id}:${line ?? ''} ${what}: ${text}`)
    const sure = scoresOf(document.label, certainOnly(read), say)
    const all = scoresOf(document.label, withPossible(read), () => {})
    for (const [into, from] of [
      [certain, sure],
      [possible, all],
    ]) {
      add(into.all, from.counts)
      add(document.converted ? into.converted : into.markdown, from.counts)
    }
    traps.certain += sure.onTraps
    traps.possible += all.onTraps
    traps.lines += all.traps
  }
  return { certain, possible, traps, errors }
}

function certainOnly(read) {
  return { ...read, citations: read.citations.filter(({ certainty }) => certainty === 'certain') }
}

/** The report lists certain ones only: possible citations without an entry are put to them. */
function withPossible(read) {
  const without = read.citations.filter(
    ({ certainty, kind, entry, key }) =>
      certainty === 'possible' && entry === null && key === null && kind !== 'secondary' && kind !== 'quoted',
  )
  return { ...read, unlisted: [...read.unlisted, ...without] }
}

function scoresOf(label, read, say) {
  if (label.format === 'pandoc') {
    const { found, unresolved, uncited } = keyScores(label, read, say)
    return { counts: { keys: found, unresolved, uncitedKeys: uncited }, onTraps: 0, traps: 0 }
  }
  const citations = citationScores(label, read.citations, say)
  const entries = referenceScores(label, read.references, say)
  const counts = {
    found: citations.found,
    exact: citations.exact,
    firstAuthor: citations.firstAuthor,
    linked: citations.linked,
    unlisted: unlistedScores(label, read.unlisted, say),
    entries: entries.found,
    entryYear: entries.year,
    entryFirstAuthor: entries.firstAuthor,
    entryAuthors: entries.authors,
    entryTitle: entries.title,
    entryFields: entries.allFields,
    uncited: uncitedScores(label, read.uncited, read.references, say),
  }
  return { counts, onTraps: citations.onTraps, traps: citations.traps }
}

function columns() {
  const empty = () => Object.fromEntries(documentMeasures.map(({ id }) => [id, tally()]))
  return { all: empty(), markdown: empty(), converted: empty() }
}

function add(into, counts) {
  for (const [id, count] of Object.entries(counts)) into[id] = sum(into[id], count)
}
