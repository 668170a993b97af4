import { termsOfWords } from '../../label-terms.js'
import { asksFor, contentWords, isLabelWord } from '../../label-words.js'
import { slugOf } from '../facts/identity.js'
import { marksIn } from '../marks/marks-in.js'
import { listedTopics } from './listed-topics.js'
import { sourcesAsked } from './sources-asked.js'
import { topicsBetweenSemicolons } from './topics-between-semicolons.js'
import { topicsInRow } from './topics-in-row.js'

/** A point as a brief file has it, proposed by an import until a tutor confirms it. */
export type ProposedPoint = Proposal & (ProposedTopic | ProposedSources)

interface Proposal {
  readonly id: string
  readonly label: string
  readonly reliability: 'low' | 'medium'
  readonly proposed: true
}

/** Found by the telling words of its label. */
interface ProposedTopic {
  readonly kind: 'topic'
  readonly terms: readonly (readonly string[])[]
  readonly need?: number
}

/** Found by so many works cited. */
interface ProposedSources {
  readonly kind: 'theory'
  readonly need: number
  readonly distinct: true
}

/**
 * A point for each topic that the guidance lists; without a list, for each of at least three that semicolons part or that the wording names in a row. Where a
 * number of sources is asked for, a point that counts them.
 */
export function proposedPoints(id: string, wording: string, guidance: string): readonly ProposedPoint[] {
  const listed = [...guidance.matchAll(/^- (.+)$/gm)].map(match => match[1] ?? '')
  const topics = listed.length > 0 ? listedTopics(listed.map(withoutMarks)) : topicsWithoutList(wording, guidance)
  const named = { id: slugOf(id) === id.toLowerCase() ? id : id.replace(/[^\w.-]+/g, '-'), seen: new Set<string>() }
  const points = topics.slice(0, mostPoints).flatMap(topic => pointFor(topic, named))
  const isCounted = points.some(({ kind }) => kind === 'theory')
  return isCounted ? points : [...points, ...sourcesPoint(`${wording}\n${guidance}`, named.id)]
}

const mostPoints = 30

function topicsWithoutList(wording: string, guidance: string): readonly string[] {
  const parted = topicsBetweenSemicolons(`${wording}\n${guidance}`)
  if (parted.length > 0) return parted
  const named = topicsInRow(wording)
  return named.length === 0 && isTask(guidance) ? topicsInRow(guidance) : named
}

/** "Explain the stages of failure: start, growth and fracture.": the one line below a title that is only a name says what is asked. */
function isTask(guidance: string): boolean {
  const line = guidance.trim()
  return line.length < longestTask && !line.includes('\n') && asksFor(/^\p{L}+/u.exec(line)?.[0] ?? '')
}

const longestTask = 240

/** The point of a topic, unless it has no telling word, or one of that name was `seen`. */
function pointFor(
  topic: string,
  { id, seen }: { readonly id: string; readonly seen: Set<string> },
): readonly ProposedPoint[] {
  const counted = sourcesPoint(topic, id)
  if (counted.length > 0) return counted
  const label = labelOf(topic)
  const words = contentWords(label)
  const name = slugOf(words.slice(0, 3).join(' '))
  if (words.length === 0 || name === '' || seen.has(name)) return []
  seen.add(name)
  return [pointOf(`${id}-${name}`, label, words)]
}

/** "at least eight academic sources" */
function sourcesPoint(text: string, id: string): readonly ProposedPoint[] {
  const asked = sourcesAsked(text)
  if (asked === undefined) return []
  const { label, need } = asked
  return [{ id: `${id}-sources`, label, kind: 'theory', need, distinct: true, reliability: 'medium', proposed: true }]
}

/** "Say what you would do differently (40 marks)" without its marks. */
function withoutMarks(topic: string): string {
  const marks = marksIn(topic)
  return marks === undefined || marks.form === 'field' || marks.rest === '' ? topic : marks.rest
}

function pointOf(id: string, label: string, words: readonly string[]): Proposal & ProposedTopic {
  const { terms, need } = termsOfWords(words)
  return {
    id,
    label,
    kind: 'topic',
    terms,
    ...(need === undefined ? {} : { need }),
    // No text says of itself that it is well laid out, or how long it is.
    reliability: isOfForm(label, words) ? 'low' : 'medium',
    proposed: true,
  }
}

/** Whether a label says how long a text is, or half of its words or more how it is made or handed in. */
function isOfForm(label: string, words: readonly string[]): boolean {
  const telling = words.filter(word => !asksFor(word) && !isLabelWord('describing', word))
  const form = telling.filter(word => isLabelWord('form', word) || isLabelWord('handedIn', word))
  return form.length * 2 >= telling.length || /^\W*\d[\d,–-]* (?:words|pages|minutes|slides|sides)\b/i.test(label)
}

/** The topic up to its colon, or the first words of a long one. */
function labelOf(topic: string): string {
  const name = /^([^:]{8,90}):\s/.exec(topic)?.[1] ?? topic
  const text = name.replace(/\s+/g, ' ').replace(/[.;,\s]+$/, '')
  return text.length > 100 ? `${text.slice(0, 99).replace(/\s+\S*$/, '')}…` : text
}
