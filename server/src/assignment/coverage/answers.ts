import { criteriaOf, totalMarks, type BriefSection, type Criterion } from '../../brief/brief.js'
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import { workId } from '../work-id.js'
import type { Answer, CitedWork, ModelMention, PlacedBlock } from '../document.js'
import { coveredMarks, pointStates } from './point-states.js'
import type { OutlineParts, HeadingParts } from '../outline/outline.js'
import type { Tick } from '../comments/ticks.js'

/** What `answersOf` looks at. */
export interface AnswerSources {
  readonly blocks: readonly PlacedBlock[]
  readonly outline: OutlineParts
  readonly reading: BriefReading
  /** The counted words of each block. */
  readonly counts: readonly number[]
  readonly citations: () => readonly CitedWork[]
  readonly models: () => readonly ModelMention[]
  readonly ticks: () => ReadonlyMap<string, Tick>
  readonly range: { readonly min?: number | undefined; readonly max?: number | undefined }
}

/** One answer for each criterion, in the brief's order. Points, marks and sources are worked out when somebody asks for them. */
export function answersOf(sources: AnswerSources): readonly Answer[] {
  const { outline, reading } = sources
  const byCriterion = new Map<string, HeadingParts[]>()
  for (const heading of outline.headings) {
    if (heading.section.firstBlock >= outline.bodyEnd) break
    for (const id of heading.names.criteria) byCriterion.set(id, [...(byCriterion.get(id) ?? []), heading])
  }
  return criteriaOf(reading.brief).map(({ section, criterion }) =>
    answerOf(sources, section, criterion, byCriterion.get(criterion.id) ?? []),
  )
}

function answerOf(
  sources: AnswerSources,
  { id }: BriefSection,
  criterion: Criterion,
  headings: readonly HeadingParts[],
): Answer {
  const { blocks, outline } = sources
  const budget = budgetOf(sources, criterion)
  const body = once(() => bodyOf(sources, headings))
  const words = wordsOf(sources, headings)
  const state = headings.length === 0 ? 'missing' : stateOf(sources, body, words, budget)
  const cited = once(() => sources.citations().filter(({ block }) => isIn(headings, block)))
  const points = once(() =>
    pointStates({ ...sources, criterion, body: body(), words, cited, models: () => modelsIn(sources, headings) }),
  )
  const first = headings[0]
  return {
    criterion,
    section: { id },
    state,
    heading: first && placeOf(first, blocks),
    duplicates: headings.slice(1).map(heading => placeOf(heading, blocks)),
    span: first && spanOf(first, blocks, outline.bodyEnd),
    words,
    budget,
    get points() {
      return points()
    },
    get sources() {
      return new Set(
        cited()
          .filter(({ read }) => read.kind !== 'secondary')
          .map(workId),
      ).size
    },
    get covered() {
      return words === 0 ? 0 : coveredMarks(criterion, points(), words, budget)
    },
  }
}

function modelsIn({ models }: AnswerSources, headings: readonly HeadingParts[]): readonly ModelMention[] {
  return models().filter(({ block }) => isIn(headings, block))
}

/** Indices of the blocks below its headings. */
function bodyOf({ outline }: AnswerSources, headings: readonly HeadingParts[]): readonly number[] {
  return headings.flatMap(heading =>
    range(heading.section.firstBlock + 1, Math.min(heading.regionEnd, outline.bodyEnd)),
  )
}

/** One heading may answer several criteria: each gets its part of the words. */
function wordsOf({ counts, outline }: AnswerSources, headings: readonly HeadingParts[]): number {
  let words = 0
  for (const heading of headings) {
    let own = 0
    const end = Math.min(heading.regionEnd, outline.bodyEnd)
    for (let index = heading.section.firstBlock + 1; index < end; index++) own += counts[index] ?? 0
    words += Math.round(own / Math.max(1, heading.names.criteria.length))
  }
  return words
}

function stateOf(
  { blocks, reading }: AnswerSources,
  body: () => readonly number[],
  words: number,
  budget: Answer['budget'],
): Answer['state'] {
  if (words === 0) return body().some(index => guidanceStands(reading, blocks[index])) ? 'guidance-only' : 'empty'
  return budget !== undefined && words < budget.min / 2 ? 'thin' : 'answered'
}

function guidanceStands(reading: BriefReading, placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && reading.guidance(placed.block).length > 0
}

/** The criterion's share of the range by marks, whole words (8581-700: 40 to 50 words a mark). */
function budgetOf({ reading: { brief }, range: { min, max } }: AnswerSources, criterion: Criterion): Answer['budget'] {
  const marks = totalMarks(brief)
  if (criterion.marks === undefined || marks <= 0 || max === undefined) return undefined
  const share = criterion.marks / marks
  return { min: Math.round((min ?? max) * share), max: Math.round(max * share) }
}

function spanOf(heading: HeadingParts, blocks: readonly PlacedBlock[], bodyEnd: number): Span {
  const last = blocks[Math.min(heading.regionEnd, bodyEnd) - 1]
  const { end } = placeOf(heading, blocks)
  return { start: end, end: Math.max(end, last?.end ?? 0) }
}

function placeOf({ section }: HeadingParts, blocks: readonly PlacedBlock[]): Span {
  const { start, end } = blocks[section.firstBlock] ?? { start: 0, end: 0 }
  return { start, end }
}

function isIn(headings: readonly HeadingParts[], block: number): boolean {
  return headings.some(heading => heading.section.firstBlock < block && block < heading.regionEnd)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
