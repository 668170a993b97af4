// Pandoc keys found in one document, by the document's labels.
import { tally } from './tally.mjs'

/**
 * Counts for the keys of a document: `found`, `unresolved` and `uncited`. Where the document's library is missing nothing can be said about the
 * last two, and each key that is reported there is false.
 */
export function keyScores(label, { citations, unlisted, uncited }, say) {
  const keys = items => [...new Set(items.map(({ key }) => key).filter(Boolean))]
  const hasLibrary = Boolean(label.bib)
  return {
    found: counted(
      label.citations.map(({ line, key }) => `${line} ${key}`),
      citations.filter(({ key }) => key).map(({ line, key }) => `${line} ${key}`),
      (what, item) => say(`${what} key`, ...parted(item)),
    ),
    unresolved: counted(hasLibrary ? [...new Set(label.unreferenced)] : [], keys(unlisted), (what, key) =>
      say(`${what} unresolved key`, undefined, key),
    ),
    uncited: counted(hasLibrary ? label.uncited : [], keys(uncited), (what, key) =>
      say(`${what} uncited key`, undefined, key),
    ),
  }
}

function counted(wanted, given, say) {
  const counts = tally()
  const left = [...wanted]
  for (const item of given) {
    const at = left.indexOf(item)
    if (at === -1) {
      counts.false++
      say('false', item)
    } else {
      counts.right++
      left.splice(at, 1)
    }
  }
  for (const item of left) {
    counts.missed++
    say('missed', item)
  }
  return counts
}

function parted(item) {
  const [line, key] = item.split(' ')
  return [Number(line), key]
}
