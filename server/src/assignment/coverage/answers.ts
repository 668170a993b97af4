import {
  acrossCriteria,
  criteriaOf,
  totalMarks,
  type Brief,
  type BriefSection,
  type Criterion,
} from '../../brief/brief.js'
import { append } from '../../text/grouped.js'
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { Tick } from '../comments/ticks.js'
import type { Answer, CitedWork, ModelMention, PlacedBlock } from '../document.js'
import type { HeadingParts, OutlineParts } from '../outline/outline.js'
import { isSource, workId } from '../work-id.js'
import { BelowHeadings, WholeBody, type AnsweredText, type TextParts } from './answered-text.js'
import { coveredMarks, pointStates } from './point-states.js'

/** What `answersOf` looks at. */
export interface AnswerSources extends TextParts {
  readonly reading: BriefReading
  readonly citations: () => readonly CitedWork[]
  readonly models: () => readonly ModelMention[]
  readonly ticks: () => ReadonlyMap<string, Tick>
  readonly range: { readonly min?: number | undefined; readonly max?: number | undefined }
  /** Where the assignment as a whole is spoken of: its title, else its front matter. */
  readonly top: () => Span | undefined
}

/** One answer for each criterion, in the brief's order. Points, marks and sources are worked out when somebody asks for them. */
export function answersOf(sources: AnswerSources): readonly Answer[] {
  const { outline, reading } = sources
  const byCriterion = headingsByCriterion(outline)
  const whole = once(() => new WholeBody(sources, sources.top()))
  const shares = wordShares(reading.brief)
  return criteriaOf(reading.brief).map(({ section, criterion }) => {
    const text = criterion.across === true ? whole() : new BelowHeadings(sources, byCriterion.get(criterion.id) ?? [])
    return new ReadAnswer(sources, section, criterion, text, budgetOf(sources, shares(criterion)))
  })
}

function headingsByCriterion({ headings, bodyEnd }: OutlineParts): ReadonlyMap<string, HeadingParts[]> {
  const byCriterion = new Map<string, HeadingParts[]>()
  for (const heading of headings) {
    if (heading.section.firstBlock >= bodyEnd) break
    for (const id of heading.names.criteria) append(byCriterion, id, heading)
  }
  return byCriterion
}

/** A class, and no literal with getters: see `PiecedProse`. */
class ReadAnswer implements Answer {
  readonly section: Answer['section']
  readonly state: Answer['state']
  readonly #from: AnswerSources
  readonly #text: AnsweredText
  #body: readonly number[] | undefined
  #cited: readonly CitedWork[] | undefined
  #points: Answer['points'] | undefined

  constructor(
    sources: AnswerSources,
    { id }: BriefSection,
    readonly criterion: Criterion,
    text: AnsweredText,
    readonly budget: Answer['budget'],
  ) {
    this.#from = sources
    this.#text = text
    this.section = { id }
    this.state = this.#stateNow()
  }

  get heading(): Answer['heading'] {
    return this.#text.heading
  }

  get duplicates(): Answer['duplicates'] {
    return this.#text.duplicates
  }

  get span(): Answer['span'] {
    return this.#text.span
  }

  get place(): Answer['place'] {
    return this.#text.place
  }

  get words(): Answer['words'] {
    return this.#text.words
  }

  get points(): Answer['points'] {
    return (this.#points ??= pointStates({
      criterion: this.criterion,
      body: this.#bodyBlocks(),
      words: this.words,
      cited: () => this.#worksCited(),
      ...this.#from,
      models: () => this.#from.models().filter(({ block }) => this.#text.holds(block)),
    }))
  }

  get sources(): number {
    return new Set(this.#worksCited().filter(isSource).map(workId)).size
  }

  get covered(): number {
    return this.words === 0 ? 0 : coveredMarks(this.criterion, this.points, this.words, this.budget)
  }

  #stateNow(): Answer['state'] {
    const { heading, words } = this.#text
    if (this.criterion.across === true) return words === 0 ? 'empty' : 'answered'
    if (heading === undefined) return 'missing'
    if (words === 0) return this.#holdsGuidance() ? 'guidance-only' : 'empty'
    return this.budget !== undefined && words < this.budget.min / 2 ? 'thin' : 'answered'
  }

  #holdsGuidance(): boolean {
    const { blocks, reading } = this.#from
    return this.#bodyBlocks().some(index => guidanceStands(reading, blocks[index]))
  }

  #bodyBlocks(): readonly number[] {
    return (this.#body ??= this.#text.blocks())
  }

  #worksCited(): readonly CitedWork[] {
    return (this.#cited ??= this.#from.citations().filter(({ block }) => this.#text.holds(block)))
  }
}

function guidanceStands(reading: BriefReading, placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && reading.guidance(placed.block).length > 0
}

/**
 * A criterion's share of the words, from 0 to 1: by its marks among those that have a text of their own, and all of them for one that is marked
 * across the assignment; undefined without marks.
 */
function wordShares(brief: Brief): (criterion: Criterion) => number | undefined {
  const marks = acrossCriteria(brief).reduce((rest, { marks: own = 0 }) => rest - own, totalMarks(brief))
  return criterion => {
    if (criterion.across === true) return 1
    return criterion.marks === undefined || marks <= 0 ? undefined : Math.min(1, criterion.marks / marks)
  }
}

/** The share of the range, whole words (8581-700: 40 to 50 words a mark). */
function budgetOf({ range: { min, max } }: AnswerSources, share: number | undefined): Answer['budget'] {
  if (share === undefined || max === undefined) return undefined
  return { min: Math.round((min ?? max) * share), max: Math.round(max * share) }
}
