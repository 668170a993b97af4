import type { AssignmentDocument, PlacedBlock } from '../../assignment/document.js'
import { isOwnPractice } from '../../assignment/mentions/own-practice.js'
import { foldedName } from '../../bibliography/folded.js'
import type { NameMention } from '../../syntax/block.js'
import { sentenceAt } from '../../syntax/sentences.js'
import type { PersonNamed } from './report.js'
import { append } from '../../text/grouped.js'
import { shifted, type Span } from '../../text/span.js'

/**
 * Names of the body that are no authors: those that the writer marked so, and capitalised words in accounts of own practice that no list, library or
 * brief knows and that nowhere stand in lower case. They may be people who must stay unnamed. Most frequent first.
 */
export function peopleNamed(document: AssignmentDocument): readonly PersonNamed[] {
  const known = knownWords(document)
  const { notAuthors } = document.inputs
  const found = new Map<string, Span[]>()
  const sure = new Set<string>()
  for (const placed of bodyBlocks(document)) {
    for (const { name, span, first } of wholeNames(placed)) {
      const isMarked = notAuthors.has(name) || name.split(' ').some(part => notAuthors.has(part))
      if (!isMarked && (isKnown(name, known) || !isInPractice(placed, span.start))) continue
      append(found, name, shifted(span, placed.start))
      // Any word is capitalised at the start of a sentence.
      if (isMarked || !first || name.includes(' ')) sure.add(name)
    }
  }
  return [...found]
    .filter(([name]) => sure.has(name))
    .map(([name, spans]) => ({ name, spans }))
    .sort((a, b) => b.spans.length - a.spans.length || (a.name < b.name ? -1 : 1))
}

function bodyBlocks({ blocks, references }: AssignmentDocument): readonly PlacedBlock[] {
  return blocks.filter(
    ({ block, start }) =>
      block.level === undefined &&
      (block.kind === 'footnote' || !references.lists.some(({ span }) => span.start <= start && start < span.end)),
  )
}

interface WholeName extends NameMention {
  /** Whether it begins its sentence. */
  readonly first: boolean
}

/** "Sarah" and "Jones" side by side are one name; titles such as "Mr" belong to it. */
function wholeNames({ block }: PlacedBlock): readonly WholeName[] {
  const names: WholeName[] = []
  for (const { name, span } of block.names) {
    const last = names.at(-1)
    const between = last ? block.source.slice(last.span.end, span.start) : ''
    if (last && /^\.? $/.test(between))
      names[names.length - 1] = {
        ...last,
        name: `${last.name} ${name}`,
        span: { start: last.span.start, end: span.end },
      }
    else
      names.push({
        name,
        span,
        first: /(?:^|[.!?:]['’”")\]]*\s+|\n)$/.test(block.source.slice(Math.max(0, span.start - 6), span.start)),
      })
  }
  return names
}

function isInPractice({ block }: PlacedBlock, offset: number): boolean {
  const { start, end } = sentenceAt(block.source, offset)
  return isOwnPractice(block.source.slice(start, end))
}

interface Known {
  /** Folded surnames of authors, and words of models, briefs and the like. */
  readonly names: ReadonlySet<string>
  /** Words that stand somewhere in lower case. */
  readonly ordinary: ReadonlySet<string>
}

/** Words that are capitalised and name nobody; disguises are among them. */
const everyday = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'client coachee mentee coach mentor manager director learner participant i english british european covid christmas easter zoom teams microsoft google word excel ' +
    'mr mrs ms dr appendix table figure chapter section level harvard london england britain uk'
  ).split(' '),
)

function isKnown(name: string, { names, ordinary }: Known): boolean {
  const words = name.split(' ')
  // "Client A", "HR", "NHS", and titles of five words are disguises, bodies and headings.
  if (words.length > 3 || words.some(word => word.length === 1) || words.every(word => word === word.toUpperCase()))
    return true
  return (
    words.some(word => names.has(foldedName(word))) ||
    words.every(word => everyday.has(word.toLowerCase()) || ordinary.has(word.toLowerCase()))
  )
}

function knownWords({ blocks, references, inputs, citations }: AssignmentDocument): Known {
  const names = new Set(citations.flatMap(({ citation }) => citation.authors.map(foldedName)))
  const works = [
    ...references.entries.map(({ reference }) => reference),
    ...inputs.catalogue.sources.map(({ reference }) => reference),
    ...inputs.libraries.flatMap(library => library.works),
  ]
  for (const { authors, editors } of works)
    for (const { family } of [...authors, ...editors]) for (const part of family.split(' ')) names.add(foldedName(part))
  for (const { name, originators } of inputs.catalogue.models) {
    const surnames = originators.map(originator => originator.split(' ').at(-1) ?? '')
    for (const part of [...name.split(/[\s-]+/), ...surnames]) names.add(foldedName(part))
  }
  const brief = inputs.brief === undefined ? '' : JSON.stringify(inputs.brief)
  const ordinary = new Set(lowerWords(brief.toLowerCase()))
  for (const { block } of blocks) for (const word of lowerWords(block.prose.text)) ordinary.add(word)
  return { names, ordinary }
}

function lowerWords(text: string): readonly string[] {
  return text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? []
}
