import { contentWords, termsOfWords } from '../../label-terms.js'
import { slugOf } from '../facts/identity.js'
import { marksIn } from '../marks/marks-in.js'

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
  const topics = listed.length > 0 ? listed.map(withoutMarks) : topicsInRow(withoutExamples(wording))
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

/** What is named as an example is not asked for. */
function withoutExamples(wording: string): string {
  return wording.replace(/[,;(]?\s*\b(?:for (?:example|instance)|e\.g\.|such as|like)(?=[\s,:]).*$/is, '')
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

/** "codes of practice, contracting and supervision" */
function topicsInRow(wording: string): readonly string[] {
  const rows = [
    ...wording.matchAll(
      /((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+(?:, (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)+,? and (?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)/gu,
    ),
  ]
  const longest = rows.map(row => row[1] ?? '').sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return []
  const topics = longest
    .split(/,? and |, /)
    .map(topic =>
      topic.replace(/^(?:the|of|for|between|on|role of|importance of|including|different|and)\s+/i, '').trim(),
    )
  // What follows the last of them says where or for whom, of all.
  const last = topics.pop()?.replace(/\s+(?:at|for|in|within|to|on|by|with|of|as|from)\b.*$/i, '')
  if (last) topics.push(last)
  return topics.length < 3 || topics.every(topic => form.test(topic)) ? [] : topics
}

/** How a text is made, for which it holds no words. */
const form =
  /^(?:overall |academic |written |general |appropriate |correct |clear )*(?:presentation|structure|layout|format(?:ting)?|style|spelling|grammar|punctuation|referenc(?:es?|ing)|citations?|bibliography|clarity|language|english|expression|organi[sz]ation|coherence|flow|legibility|length|word count|proofreading|conventions?|writing)\b.{0,20}$/i
