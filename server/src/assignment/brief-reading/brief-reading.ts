import { headedCriteria, type Brief, type Criterion } from '../../brief/brief.js'
import { guidanceTexts } from '../../brief/guidance-comment.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Block } from '../../syntax/block.js'
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import { largest } from '../../text/extremes.js'
import { headingNames, type HeadingNames } from './heading-names.js'
import { guidanceIn, guidanceRuns, type GuidanceRuns } from './guidance.js'
import { copiedText } from '../evidence/copied-text.js'
import { criterionSigns } from '../evidence/criterion-signs.js'
import { pointSearch, type PointSearch } from '../evidence/point-search.js'
import { subjectOf } from '../evidence/subject.js'
import { remembered, rememberedFor } from '../incremental/remembered.js'

/** What a brief says about single blocks. Each answer is kept with its block, so only edited blocks are read again. */
export interface BriefReading {
  readonly brief: Brief
  /** Which criteria or section of the brief a heading names. */
  readonly names: (heading: Block) => HeadingNames
  /** Stretches of the brief's guidance in a block, in places of its source. */
  readonly guidance: (block: Block) => readonly Span[]
  /** Whether the block is nothing but the brief's title or a criterion's wording. */
  readonly isWording: (block: Block) => boolean
  /** Stretches of a block in which it quotes the criterion that it names, or nothing but wording, in places of its source. */
  readonly wording: (block: Block) => readonly Span[]
  /** The runs of words that guidance is known by, for comments. */
  readonly runs: GuidanceRuns
  /** The guidance of each part, as our comments hold it. */
  readonly guidanceTexts: () => readonly string[]
  /** How a criterion's points are looked for in an answer. */
  readonly search: (criterion: Criterion) => PointSearch
}

/** A reading for one brief with the signal families of a catalogue; to be made once for both and handed from version to version. */
export function briefReading(brief: Brief, catalogue: Catalogue): BriefReading {
  const runs = guidanceRuns(brief)
  const guidance = remembered('guidance', block => guidanceIn(block, runs))
  const copied = once(() => copiedText(brief))
  const titles = [brief.title, ...headedCriteria(brief).map(({ title }) => title)]
  const wordings = new Set(titles.map(folded).filter(title => title !== ''))
  const longest = largest(titles.map(({ length }) => length)) + 20
  const names = remembered('names', headingNames(brief))
  const isWording = remembered(
    'wording',
    (block: Block) => block.prose.text.length < longest && wordings.has(folded(block.prose.text)),
  )
  return {
    brief,
    runs,
    guidanceTexts: once(() => guidanceTexts(brief)),
    guidance,
    names,
    isWording,
    wording: remembered('quoted wording', quotedWording(brief, names, isWording)),
    search: rememberedFor((criterion: Criterion) => {
      const signs = criterionSigns(criterion, catalogue, guidance, copied(), subjectOf(brief))
      return pointSearch({ ...signs, signsIn: remembered(`signs ${criterion.id}`, signs.signsIn) })
    }),
  }
}

function quotedWording(
  brief: Brief,
  names: BriefReading['names'],
  isWording: BriefReading['isWording'],
): BriefReading['wording'] {
  const titles = new Map(headedCriteria(brief).map(({ id, title }) => [id, title.trim().replace(/[.:;]$/, '')]))
  return block => {
    if (isWording(block)) return [{ start: 0, end: block.source.length }]
    if (block.level === undefined) return none
    return names(block).criteria.flatMap(id => {
      const title = titles.get(id) ?? ''
      const start = title === '' ? -1 : block.source.indexOf(title)
      return start === -1 ? [] : [{ start, end: start + title.length }]
    })
  }
}

/** The criterion's wording in a block; none without a brief. */
export function wordingFacts(reading: BriefReading | undefined) {
  return { wording: reading?.wording ?? noGuidance }
}

/** All that is looked at for guidance in the text. */
export type GuidanceFacts = ReturnType<typeof guidanceFacts>

/** The guidance in a block; none without a brief. */
export function guidanceFacts(reading: BriefReading | undefined) {
  return { guidance: reading?.guidance ?? noGuidance }
}

const none: readonly Span[] = []

function noGuidance(): readonly Span[] {
  return none
}

/** Whether a place of a block is the brief's own words, `guidance` being the block's: what it names, the brief names. */
export function isGuidance(guidance: readonly Span[] | undefined, { start, end }: Span): boolean {
  return guidance?.some(span => span.start <= start && end <= span.end) ?? false
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]*(?:\d[\d.]*)?/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
