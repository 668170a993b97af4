// Entries of reference lists found and read in one document, by the document's labels.
import { overlap, sameAuthors, sameFirstAuthor, sameTitle, sameYear } from './compare.mjs'
import { spoken } from './citations.mjs'
import { countRead, pairs, tally } from './tally.mjs'

/** Counts for the entries of a document: found, and year, first author, all authors, title, and all four right. */
export function referenceScores(label, read, say) {
  const counts = {
    found: tally(),
    year: tally(),
    firstAuthor: tally(),
    authors: tally(),
    title: tally(),
    allFields: tally(),
  }
  if (label.references.length === 0) return counts
  const { ofLabel, ofRead } = pairs(label.references, read, entryLikeness)
  label.references.forEach((reference, at) => countEntry(counts, reference, read[ofLabel[at]], say))
  read.forEach((item, at) => {
    if (ofRead[at] !== undefined) return
    for (const name of Object.keys(counts)) counts[name].false++
    say('false entry', item.line, spoken(item))
  })
  return counts
}

function entryLikeness(label, item) {
  const away = Math.abs(label.line - item.line)
  if (away > 1) return 0
  const points =
    3 -
    2 * away +
    (sameFirstAuthor(label, item.authors) ? 3 : 0) +
    (sameYear(label.year, item.year) ? 2 : 0) +
    2 * overlap(label.title, item.title)
  return Math.max(0.01, points)
}

function countEntry(counts, reference, item, say) {
  if (item === undefined) {
    for (const name of Object.keys(counts)) counts[name].missed++
    say('missed entry', reference.line, spoken(reference))
    return
  }
  counts.found.right++
  const nobody = reference.authors.length === 0 && item.authors.length === 0
  const right = {
    year: sameYear(reference.year, item.year),
    firstAuthor: sameFirstAuthor(reference, item.authors),
    authors: nobody || sameAuthors(reference, item.authors),
    title: sameTitle(reference, item.title),
  }
  const all = right.year && right.authors && right.title
  for (const [name, isRight] of Object.entries(right)) countRead(counts[name], isRight)
  countRead(counts.allFields, all)
  if (all) return
  const wrong = ['year', 'authors', 'title']
    .filter(name => !right[name])
    .map(name => `${name} ${JSON.stringify(item[name])}`)
  say('entry read wrongly', reference.line, `${spoken(reference)}: ${wrong.join(', ')}`)
}
