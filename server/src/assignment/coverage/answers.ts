import { criteriaOf, totalMarks, type BriefSection, type Criterion } from '../../brief/brief.js'
import type { Span } from '../../text/span.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import { workId } from '../work-id.js'
import type { Answer, CitedWork, ModelMention, PlacedBlock } from '../document.js'
import { coveredMarks, pointStates } from './point-states.js'
import type { OutlineParts, HeadingParts } from '../outline/outline.js'
import type { Tick } from '../comments/ticks.js'
import { append } from '../../text/grouped.js'

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
    for (const id of heading.names.criteria) append(byCriterion, id, heading)
  }
  return criteriaOf(reading.brief).map(
    ({ section, criterion }) => new ReadAnswer(sources, section, criterion, byCriterion.get(criterion.id) ?? []),
  )
}

/** A class, and no literal with getters: see `PiecedProse`. */
class ReadAnswer implements Answer {
  readonly section: Answer['section']
  readonly state: Answer['state']
  readonly heading: Span | undefined
  readonly duplicates: readonly Span[]
  readonly span: Span | undefined
  readonly words: number
  readonly budget: Answer['budget']
  readonly #from: AnswerSources
  readonly #headings: readonly HeadingParts[]
  #body: readonly number[] | undefined
  #cited: readonly CitedWork[] | undefined
  #points: Answer['points'] | undefined

  constructor(
    sources: AnswerSources,
    { id }: BriefSection,
    readonly criterion: Criterion,
    headings: readonly HeadingParts[],
  ) {
    const { blocks, outline } = sources
    const first = headings[0]
    this.#from = sources
    this.#headings = headings
    this.section = { id }
    this.heading = first && placeOf(first, blocks)
    this.duplicates = headings.slice(1).map(heading => placeOf(heading, blocks))
    this.span = first && spanOf(first, blocks, outline.bodyEnd)
    this.words = wordsOf(sources, headings)
    this.budget = budgetOf(sources, criterion)
    this.state = this.#stateNow()
  }

  get points(): Answer['points'] {
    return (this.#points ??= pointStates({
      criterion: this.criterion,
      body: this.#bodyBlocks(),
      words: this.words,
      cited: () => this.#worksCited(),
      ...this.#from,
      models: () => this.#from.models().filter(({ block }) => isIn(this.#headings, block)),
    }))
  }

  get sources(): number {
    return new Set(
      this.#worksCited()
        .filter(({ read }) => read.kind !== 'secondary')
        .map(workId),
    ).size
  }

  get covered(): number {
    return this.words === 0 ? 0 : coveredMarks(this.criterion, this.points, this.words, this.budget)
  }

  #stateNow(): Answer['state'] {
    if (this.heading === undefined) return 'missing'
    if (this.words === 0) return this.#holdsGuidance() ? 'guidance-only' : 'empty'
    return this.budget !== undefined && this.words < this.budget.min / 2 ? 'thin' : 'answered'
  }

  #holdsGuidance(): boolean {
    const { blocks, reading } = this.#from
    return this.#bodyBlocks().some(index => guidanceStands(reading, blocks[index]))
  }

  #bodyBlocks(): readonly number[] {
    return (this.#body ??= bodyOf(this.#from, this.#headings))
  }

  #worksCited(): readonly CitedWork[] {
    return (this.#cited ??= this.#from.citations().filter(({ block }) => isIn(this.#headings, block)))
  }
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
