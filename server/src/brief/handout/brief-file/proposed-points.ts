import { termsOfWords } from '../../label-terms.js'
import { contentWords } from '../../label-words.js'
import { slugOf } from '../facts/identity.js'
import { marksIn } from '../marks/marks-in.js'
import { topicsInRow } from './topics-in-row.js'

/** A point as a brief file has it, proposed by an import until a tutor confirms it. */
export interface ProposedPoint {
  readonly id: string
  readonly label: string
  readonly kind: 'topic'
  readonly terms: readonly (readonly string[])[]
  readonly need?: number
  readonly reliability: 'medium'
  readonly proposed: true
}

/** A point for each topic that the guidance lists; without a list, for each of at least three that the wording names in a row. */
export function proposedPoints(id: string, wording: string, guidance: string): readonly ProposedPoint[] {
  const listed = [...guidance.matchAll(/^- (.+)$/gm)].map(match => match[1] ?? '')
  const topics = listed.length > 0 ? listed.map(withoutMarks) : topicsInRow(wording)
  const seen = new Set<string>()
  return topics.slice(0, mostPoints).flatMap(topic => {
    const label = labelOf(topic)
    const words = contentWords(label)
    const name = slugOf(words.slice(0, 3).join(' '))
    if (words.length === 0 || name === '' || seen.has(name)) return []
    seen.add(name)
    return [pointOf(`${slugOf(id) === id.toLowerCase() ? id : id.replace(/[^\w.-]+/g, '-')}-${name}`, label, words)]
  })
}

const mostPoints = 30

/** "Say what you would do differently (40 marks)" without its marks. */
function withoutMarks(topic: string): string {
  const marks = marksIn(topic)
  return marks === undefined || marks.form === 'field' || marks.rest === '' ? topic : marks.rest
}

function pointOf(id: string, label: string, words: readonly string[]): ProposedPoint {
  const { terms, need } = termsOfWords(words)
  return {
    id,
    label,
    kind: 'topic',
    terms,
    ...(need === undefined ? {} : { need }),
    reliability: 'medium',
    proposed: true,
  }
}

/** The topic up to its colon, or the first words of a long one. */
function labelOf(topic: string): string {
  const name = /^([^:]{8,90}):\s/.exec(topic)?.[1] ?? topic
  const text = name.replace(/\s+/g, ' ').replace(/[.;,\s]+$/, '')
  return text.length > 100 ? `${text.slice(0, 99).replace(/\s+\S*$/, '')}…` : text
}
