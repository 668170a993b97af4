// Documents to measure with: the same text for the same size and seed, every time.
import { chanceFrom } from './chance.mjs'
import { madeLibrary } from './made-library.mjs'
import { proseFrom } from './made-prose.mjs'
import { madeSections } from './made-sections.mjs'
import { capitalised, listedName, listEntry, madeWork, madeWorks } from './made-works.mjs'
import { adjectives, nouns, places } from './vocabulary.mjs'

/** `words`: of the whole, list of references included. `defects`: the share of citations and entries that are wrong. */
export function madeDraft({ words = 5000, seed = 1, defects = 0.02 } = {}) {
  const chance = chanceFrom(seed * 1000003 + words)
  const cited = Math.max(4, Math.round(words / 60))
  const entries = Math.max(3, Math.round(cited / 4))
  const body = Math.max(200, words - entries * 24)
  const works = madeWorks(chance, entries)
  let written = 0
  const counted = count => (written += count)
  const prose = proseFrom({ chance, works, defects, counted })
  const lines = [
    ...madeFrontMatter(chance, words),
    ...madeSections({ chance, works, defects, prose, body, counted, written: () => written }),
    ...madeList({ chance, works, defects }),
  ]
  return { text: lines.join('\n'), bib: madeLibrary(works), works }
}

function madeFrontMatter({ whole, oneOf }, words) {
  const padded = number => String(number).padStart(2, '0')
  return [
    '---',
    `title: "${capitalised(oneOf(adjectives))} ${oneOf(nouns)} in ${oneOf(adjectives)} ${oneOf(places)}"`,
    `student_id: "${whole(1000000, 9999999)}"`,
    `module: "ED${whole(1000, 7999)}"`,
    `word_limit: ${words}`,
    'citation_style: harvard',
    `assignment: ilm-8581-700`,
    `date: 2025-${padded(whole(1, 12))}-${padded(whole(1, 28))}`,
    '---',
    '',
    `# ${capitalised(oneOf(adjectives))} ${capitalised(oneOf(nouns))}`,
    '',
  ]
}

/** Some works are missing from it, and as many stand there that nobody cites. */
function madeList({ chance, works, defects }) {
  const listed = works.filter(() => !chance.happens(defects))
  const uncited = Math.round(works.length * defects)
  for (let at = 0; at < uncited; at++) listed.push(madeWork(chance, works.length + at))
  listed.sort((one, other) => (listedName(one) + one.year < listedName(other) + other.year ? -1 : 1))
  return ['## References', '', ...listed.flatMap(work => [listEntry(work), ''])]
}
