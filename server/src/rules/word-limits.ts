import type { AssignmentDocument } from '../assignment/document.js'
import { grouped } from '../text/amounts.js'
import { shortened } from './wording.js'

/** The range of words, and where it is broken. */
export interface WordLimits {
  readonly min: number | undefined
  readonly max: number | undefined
  /** Fewer than this is too few. */
  readonly fewest: number
  /** More than this is too many. */
  readonly most: number
  /** "the brief suggests", "the brief allows", "you set yourself" */
  readonly said: string
}

/** A suggested range bends by a tenth, a limit not at all (product: `words-over`, `words-under`); undefined where no range is given. */
export function wordLimits({ words: { min, max }, inputs, frontMatter }: AssignmentDocument): WordLimits | undefined {
  if (min === undefined && max === undefined) return undefined
  const isLimit = inputs.brief?.words?.kind === 'limit'
  const because = frontMatter.words?.because
  const asked = `your front matter${because === undefined ? '' : ` (“${shortened(because, 60)}”)`} asks for`
  const bend = isLimit ? 0 : 0.1
  return {
    min,
    max,
    fewest: (min ?? 0) * (1 - bend),
    most: (max ?? Infinity) * (1 + bend),
    said: frontMatter.words ? asked : isLimit ? 'the brief allows' : 'the brief suggests',
  }
}

/** What a count of the whole file shows, where it is another figure. */
export function wholeFileCount({ words: { counted, all } }: AssignmentDocument): string {
  return all === counted ? '' : ` A count of the whole file shows ${grouped(all)}.`
}
