// Citations with no entry and entries never cited, as reported for one document, by the document's labels.
import { sameFirstAuthor, sameYear } from './compare.mjs'
import { citationLikeness, isOptional, spoken } from './citations.mjs'
import { pairs, tally } from './tally.mjs'

/** Counts for what a document's report lists as `unlisted`. Where a slip lets the label go either way, so does the score. */
export function unlistedScores(label, reported, say) {
  const counts = tally()
  if (label.references.length === 0) return counts
  const must = new Set(label.unreferenced)
  const either = new Set(label.softCitations)
  const { ofLabel, ofRead } = pairs(label.citations, reported, citationLikeness)
  label.citations.forEach((citation, at) => {
    if (citation.kind === 'quoted' || either.has(citation.id)) return
    count(counts, must.has(citation.id), ofLabel[at] !== undefined, wrong =>
      say(wrong ? 'wrongly unlisted' : 'unlisted but not reported', citation.line, citation.text),
    )
  })
  reported.forEach((item, at) => {
    if (ofRead[at] !== undefined || isOptional(label, item)) return
    counts.false++
    say('wrongly unlisted', item.line, spoken(item))
  })
  return counts
}

/** Counts for what a document's report lists as `uncited`; entries of a bibliography need no citation. */
export function uncitedScores(label, reported, read, say) {
  const counts = tally()
  if (label.references.length === 0) return counts
  const must = new Set(label.uncited)
  const either = new Set([...label.softUncited, ...label.uncitedBackground])
  const items = reported.map(({ line }) => ({ line, ...read.find(entry => entry.line === line) }))
  const { ofLabel, ofRead } = pairs(label.references, items, (reference, item) =>
    reference.line === item.line
      ? 1 + (sameFirstAuthor(reference, item.authors) ? 2 : 0) + (sameYear(reference.year, item.year) ? 1 : 0)
      : 0,
  )
  label.references.forEach((reference, at) => {
    if (either.has(reference.id)) return
    count(counts, must.has(reference.id), ofLabel[at] !== undefined, wrong =>
      say(wrong ? 'wrongly uncited' : 'uncited but not reported', reference.line, spoken(reference)),
    )
  })
  items.forEach((item, at) => {
    if (ofRead[at] !== undefined) return
    counts.false++
    say('wrongly uncited', item.line, spoken(item))
  })
  return counts
}

function count(counts, isOne, isReported, say) {
  if (isOne && isReported) counts.right++
  else if (isOne) {
    counts.missed++
    say(false)
  } else if (isReported) {
    counts.false++
    say(true)
  }
}
