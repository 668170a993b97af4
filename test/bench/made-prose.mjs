// Sentences and paragraphs that cite.
import { capitalised, citedName } from './made-works.mjs'
import {
  adjectives,
  adverbs,
  endings,
  nouns,
  places,
  prepositions,
  reportingVerbs,
  surnames,
  verbs,
} from './vocabulary.mjs'

/** `defects`: the share of citations with a wrong year or author. `counted` is told the words of each sentence. */
export function proseFrom({ chance, works, defects, counted }) {
  let sinceCitation = 0
  const sentence = () => {
    const cites = sinceCitation > 42 + chance.whole(0, 30)
    const citation = cites ? madeCitation(chance, works, defects) : undefined
    if (cites) sinceCitation = 0
    const plain = withMarks(chance, statement(chance, citation?.leads ? citation.text : undefined))
    const text = citation && !citation.leads ? `${plain} ${citation.text}.` : `${plain}.`
    const length = text.split(' ').length
    sinceCitation += length
    counted(length)
    return text
  }
  const paragraph = () => Array.from({ length: chance.whole(4, 9) }, sentence).join(' ')
  return { sentence, paragraph }
}

/** A citation, and whether it leads its sentence ("Smith (2016) argues …"). */
function madeCitation(chance, works, defects) {
  const { whole, oneOf, happens } = chance
  const work = oneOf(works)
  const { name, year } = happens(defects) ? wrongly(chance, work) : rightly(work)
  const page = happens(0.25) ? `, p. ${work.firstPage + whole(0, work.furtherPages)}` : ''
  if (happens(0.15)) {
    const other = rightly(oneOf(works))
    return { text: `(${name}, ${year}${page}; ${other.name}, ${other.year})`, leads: false }
  }
  if (happens(0.35)) return { text: `${name} (${year}${page})`, leads: true }
  return { text: `(${name}, ${year}${page})`, leads: false }
}

function rightly(work) {
  return { name: citedName(work), year: `${work.year}${work.suffix}` }
}

function wrongly({ oneOf, happens }, work) {
  const right = rightly(work)
  return happens(0.5) ? { ...right, year: `${work.year + 1}` } : { ...right, name: `${oneOf(surnames)}son` }
}

/** A sentence without its full stop. */
function statement(chance, lead) {
  const { oneOf, happens } = chance
  const claim = clause(chance)
  if (lead) return `${lead} ${oneOf(reportingVerbs)} that ${claim}`
  if (happens(0.3)) return `${capitalised(oneOf(adverbs))}, ${claim}`
  const isLong = happens(0.3)
  if (!isLong) return capitalised(claim)
  return `${capitalised(subject(chance))} ${oneOf(reportingVerbs)} that ${claim}, and ${subject(chance)} ${oneOf(verbs)} ${oneOf(nouns)}`
}

function clause(chance) {
  const { oneOf } = chance
  return `${subject(chance)} of ${oneOf(nouns)} ${oneOf(verbs)} ${subject(chance)} ${oneOf(prepositions)} ${oneOf(places)} ${oneOf(endings)}`
}

function subject({ oneOf }) {
  return `the ${oneOf(adjectives)} ${oneOf(nouns)}`
}

/** Now and then a word is in italics or bold. */
function withMarks({ happens }, text) {
  const slanted = happens(0.05) ? text.replace(/\bof (\w+)\b/, 'of *$1*') : text
  return happens(0.02) ? slanted.replace(/\bthe (\S+)\b/, 'the **$1**') : slanted
}
