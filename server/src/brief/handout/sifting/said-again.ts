import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { areInOtherParts, markedParts } from './marked-parts.js'

/** An item that a heading behind it says again in more words, with the same marks, only announces it: "Report: 15%" before "Report and talk (15%)". */
export function withoutAnnounced(found: readonly Candidate[]): readonly Candidate[] {
  const headings = found.filter(standsAsHeading)
  if (headings.length === 0 || found.length > most) return found
  return found.filter(
    candidate =>
      candidate.depth < depths.item ||
      !headings.some(heading => heading.unit > candidate.unit && saysAgain(heading, candidate)),
  )
}

/** Of two lists under headings of their own that say the same of a thing, in three words or more, the later says it in full. */
export function withoutRepeatedItems(
  found: readonly Candidate[],
  levels: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const items = found.filter(({ depth }) => depth >= depths.item)
  if (items.length > most) return found
  const headings = [...levels.keys()]
  const parts = markedParts(found)
  const isRepeated = (item: Candidate): boolean =>
    items.some(
      other =>
        other.unit > item.unit &&
        (saysAgain(other, item) || saysAgain(item, other)) &&
        !areInOtherParts(item, other, parts) &&
        Math.min(wordCount(other), wordCount(item)) > 2 &&
        headings.some(heading => heading > item.unit && heading < other.unit),
    )
  return found.filter(candidate => candidate.depth < depths.item || !isRepeated(candidate))
}

function wordCount({ title }: Candidate): number {
  return wordsOf(title).split(' ').length
}

const most = 300

function saysAgain(heading: Candidate, item: Candidate): boolean {
  const isWorth = heading.marks?.value === item.marks?.value && heading.marks?.unit === item.marks?.unit
  const words = wordsOf(item.title)
  return isWorth && words.length > 8 && wordsOf(heading.title).startsWith(`${words} `)
}

/** The words of a title, in small letters. */
export function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
