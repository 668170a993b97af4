import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { OpenList } from './open-list.js'

/** How a list counts its entries: 1, 2, 3 from `first`. */
export interface Numbering {
  readonly first: number
  readonly places: readonly Span[]
}

/** The numbering of a list that counts; undefined for bullets, paragraphs, and for 1, 1, 1, which Markdown counts by itself. */
export function numberingOf(document: AssignmentDocument, open: OpenList): Numbering | undefined {
  if (!/\n\s*\d+[.)]\s+$/.test(open.joint)) return undefined
  const numbers = open.entries.map(entry => numberOf(document, entry))
  const first = numbers[0]?.number ?? 1
  const places: Span[] = []
  for (const [index, found] of numbers.entries()) {
    if (found?.number !== first + index) return undefined
    places.push(found.span)
  }
  return { first, places }
}

/** The joint with the number of the entry behind it; where the list does not count, the joint as it is. */
export function numberedJoint(joint: string, numbering: Numbering | undefined, index: number): string {
  if (numbering === undefined) return joint
  return joint.replace(/(\n\s*)\d+(?=[.)]\s+$)/, (_, start: string) => `${start}${numbering.first + index}`)
}

/**
 * New numbers for the entries below new ones; `moved(index)` says by how much. The first entry's marker stays: what is written before that
 * entry takes it over.
 */
export function renumbered(numbering: Numbering | undefined, moved: (index: number) => number): readonly Edit[] {
  if (numbering === undefined) return []
  return numbering.places.flatMap((span, index) =>
    index === 0 || moved(index) === 0 ? [] : [{ span, insert: String(numbering.first + index + moved(index)) }],
  )
}

function numberOf(document: AssignmentDocument, entry: ListedEntry) {
  const line = document.text.lineAt(entry.span.start)
  const found = /(\d+)[.)]\s+$/.exec(slice(document.text, line.from, entry.span.start))
  if (found?.[1] === undefined) return undefined
  const start = line.from + found.index
  return { number: Number(found[1]), span: { start, end: start + found[1].length } }
}
