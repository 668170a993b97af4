import { shifted } from '../../text/span.js'
import type { CitedWork, ModelMention, PlacedBlock } from '../document.js'
import { saidIn, type AnswerText } from './answer-text.js'
import type { CriterionSigns, SearchedPoint } from './criterion-signs.js'
import { findPoint } from './find-point.js'
import type { Found } from './found.js'
import { isOnSubject } from './subject.js'

/** An answer to a criterion, as its points are looked for in it. */
export interface SearchedAnswer {
  /** All of the document. */
  readonly blocks: readonly PlacedBlock[]
  /** Indices of the answer's own, with footnotes that it refers to. */
  readonly body: readonly number[]
  readonly cited: readonly CitedWork[]
  readonly models: readonly ModelMention[]
  /** Counted words; more than none. */
  readonly words: number
}

/** The points of one criterion, ready to be looked for in answers; made once for a brief. */
export interface PointSearch {
  readonly points: readonly SearchedPoint[]
  /** For each point where the answer shows it; undefined where it was not found. */
  readonly find: (answer: SearchedAnswer) => readonly (Found | undefined)[]
}

/**
 * The search for one criterion's points. It remembers the last answer: what says the same as before, though at another place of the text, is not
 * searched again.
 */
export function pointSearch(signs: CriterionSigns): PointSearch {
  let last: Searched | undefined
  return {
    points: signs.points,
    find: answer => {
      const now = partsOf(answer)
      const found = last && saysTheSame(last, now) ? foundAgain(last, now) : foundIn(signs, answer)
      last = { found, ...now }
      return found
    },
  }
}

/** What decides where points are found: the same parts in the same order make the same of them. */
interface Parts {
  readonly words: number
  readonly placed: readonly PlacedBlock[]
  /** Of each citation how it is read and which entry it means, of each model mention whether its source is cited. */
  readonly meant: readonly unknown[]
}

interface Searched extends Parts {
  readonly found: readonly (Found | undefined)[]
}

function partsOf({ blocks, body, cited, models, words }: SearchedAnswer): Parts {
  return {
    words,
    placed: body.flatMap(index => blocks[index] ?? []),
    meant: [
      ...cited.flatMap(({ read, meant }) => [read, meant[0]]),
      ...models.flatMap(model => [model.modelId, model.cited]),
    ],
  }
}

function saysTheSame(before: Parts, now: Parts): boolean {
  return (
    before.words === now.words &&
    before.placed.length === now.placed.length &&
    before.placed.every(({ block }, index) => block === now.placed[index]?.block) &&
    before.meant.length === now.meant.length &&
    before.meant.every((part, index) => part === now.meant[index])
  )
}

/** What was found, each with the block that it stands in. */
function foundAgain({ placed, found }: Searched, now: Parts): readonly (Found | undefined)[] {
  return found.map(point => {
    const index = point ? placed.findIndex(({ start, end }) => start <= point.span.start && point.span.end <= end) : -1
    const [before, there] = [placed[index], now.placed[index]]
    return point && before && there && { ...point, span: shifted(point.span, there.start - before.start) }
  })
}

function foundIn(signs: CriterionSigns, answer: SearchedAnswer): readonly (Found | undefined)[] {
  const { points } = signs
  const text = answerText(answer, signs)
  if (!isOnSubject(text, signs, answer.words)) return points.map(() => undefined)
  return points.map(point => findPoint(point, points, text))
}

function answerText({ blocks, body, cited, models }: SearchedAnswer, { signsIn, topical }: CriterionSigns): AnswerText {
  return { cited, models, topical, ...saidIn(blocks, body, ({ block }) => signsIn(block)) }
}
