// Citations found, read and linked in one document, by the document's labels.
import { flat, sameAuthors, sameBareYear, sameFirstAuthor, sameYear, surnames } from './compare.mjs'
import { countRead, pairs, tally } from './tally.mjs'

/**
 * Counts for the citations of a document: `found`, `exact` (year with letter and all authors), `firstAuthor`, `linked`, and how many false ones
 * stand on lines with a marked trap. What quoted authors cite, and what may or may not be called a citation, is left out.
 */
export function citationScores(label, read, say) {
  const counts = { found: tally(), exact: tally(), firstAuthor: tally(), linked: tally(), onTraps: 0, traps: 0 }
  const { ofLabel, ofRead } = pairs(label.citations, read, citationLikeness)
  label.citations.forEach((citation, at) => {
    if (citation.kind === 'quoted') return
    const item = read[ofLabel[at]]
    countFound(counts, citation, item, say)
    if (label.references.length > 0) countLink(counts.linked, label, citation, item, say)
  })
  read.forEach((item, at) => {
    if (ofRead[at] !== undefined || isOptional(label, item)) return
    for (const name of ['found', 'exact', 'firstAuthor']) counts[name].false++
    const trap = (label.traps ?? []).some(({ line }) => line === item.line)
    if (trap) counts.onTraps++
    say(trap ? 'citation on a trap line' : 'false citation', item.line, spoken(item))
  })
  counts.traps = (label.traps ?? []).length
  return counts
}

/** How well a thing read fits a labelled citation: the same or the next line and the same year, or the same first author where no year was read. */
export function citationLikeness(label, item) {
  const away = Math.abs(label.line - item.line)
  const year = sameBareYear(label.year, item.year)
  const first = sameFirstAuthor(label, item.authors)
  if (away > 1 || (away === 1 && !first) || (!year && (!first || item.year))) return 0
  const points =
    (year ? 2 : 0) +
    (first ? 4 : 0) +
    (sameYear(label.year, item.year) ? 1 : 0) +
    (sameAuthors(label, item.authors) ? 2 : 0)
  const nearness = item.column && label.col ? Math.min(0.9, Math.abs(item.column - label.col) / 1000) : 0
  return Math.max(points - 3 * away - nearness, 0.01)
}

/** Whether the labels leave open if this is a citation. */
export function isOptional(label, item) {
  return (label.optional ?? []).some(({ line, text }) => {
    if (Math.abs(line - item.line) > 1) return false
    const bare = flat(String(item.year ?? '').replace(/[a-z]$/, ''))
    return flat(text).includes(bare) || surnames(item.authors).some(name => flat(text).includes(name))
  })
}

/** "Abel, Baker et al. (2012)", for messages. */
export function spoken({ authors, etAl, year, key }) {
  return key ? `@${key}` : `${(authors ?? []).join(', ')}${etAl ? ' et al.' : ''} (${year ?? 'no year'})`
}

function countFound(counts, citation, item, say) {
  if (item === undefined) {
    for (const name of ['found', 'exact', 'firstAuthor']) counts[name].missed++
    say('missed citation', citation.line, citation.text)
    return
  }
  const year = sameYear(citation.year, item.year)
  const exact = year && sameAuthors(citation, item.authors)
  counts.found.right++
  countRead(counts.exact, exact)
  countRead(counts.firstAuthor, year && sameFirstAuthor(citation, item.authors))
  if (!exact) say('citation read wrongly', citation.line, `${citation.text} → ${spoken(item)}`)
}

function countLink(counts, label, citation, item, say) {
  const meant = citation.refs.map(id => label.references.find(reference => reference.id === id)?.line)
  const linked = item?.entry ?? undefined
  const must = meant.length > 0 && !citation.issue
  if (linked !== undefined && meant.includes(linked)) counts.right++
  else if (linked !== undefined) {
    counts.false++
    if (must) counts.missed++
    say('wrong link', citation.line, `${citation.text} → line ${linked}, not ${meant.join(' or ') || 'any'}`)
  } else if (must) {
    counts.missed++
    if (item) say('missing link', citation.line, `${citation.text} → line ${meant.join(' or ')}`)
  }
}
