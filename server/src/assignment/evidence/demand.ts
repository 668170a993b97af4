import type { Point } from '../../brief/brief.js'
import { rubricLine } from '../../brief/label-terms.js'
import { isLabelWord } from '../../brief/label-words.js'
import { rootOf } from '../../text/word-root.js'

/** What the wording of a point asks for beyond its terms. */
export interface Demand {
  /** The roots of its own telling words, each once. */
  readonly stems: readonly string[]
  /** How many sentences about it a full answer holds, one at least; not whole. */
  readonly sentences: number
  /** Whether it is worded as a rubric line, and not as the name of a topic. */
  readonly isLong: boolean
}

/**
 * The demand of a point's label. A topic named in a few words is shown in a sentence; a rubric line of forty words ("describe how …, what claim
 * can be made, and refer to the graph and its error bars") takes more for each of its sides, and some of its own words with it. The figures
 * were fitted to rubric lines that people had judged (test/accuracy). What an import proposes is an item of a list, and names a topic however long it is.
 */
export function demandOf({ label, terms = [], proposed }: Pick<Point, 'label' | 'terms' | 'proposed'>): Demand {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter(word => word.length > 1 && !isLabelWord('joining', word))
  const sentences = Math.max(1, Math.min(6 * (terms.length - 1), words.length / 3))
  return {
    stems: [...new Set(telling.map(rootOf))],
    sentences,
    isLong: proposed !== true && words.length >= rubricLine,
  }
}
