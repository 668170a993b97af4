import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { areInOtherParts, markedParts } from './marked-parts.js'

/** An item that a heading behind it says again in more words, with the same marks, only announces it: "Report: 15%" before "Report and talk (15%)". */
export function withoutAnnounced(found: readonly Candidate[]): readonly Candidate[] {
  const headings = found.filter(standsAsHeading)
  if (headings.length === 0 || found.length > most) return found
  const inOrder = announcedInOrder(found, headings)
  return found.filter(
    candidate =>
      candidate.depth < depths.item ||
      !(
        inOrder.has(candidate) ||
        headings.some(heading => heading.unit > candidate.unit && saysAgain(heading, candidate))
      ),
  )
}

/** "The quality of the code: 20", "The clarity of the report: 30" before headings "Code (20)" and "Report (30)": as many, worth as much, one after the other. */
function announcedInOrder(found: readonly Candidate[], headings: readonly Candidate[]): ReadonlySet<Candidate> {
  const [first] = headings
  const items = found.filter(({ depth, unit }) => depth >= depths.item && unit < (first?.unit ?? 0))
  const isInOrder =
    items.length > 1 &&
    items.length === headings.length &&
    items.every((item, place) => names(item, headings[place])) &&
    headings.every(({ depth }) => depth === first?.depth)
  return new Set(isInOrder ? items : [])
}

/** Whether an item is worth as much as a heading and has all words of it. */
function names(item: Candidate, heading: Candidate | undefined): boolean {
  const words = new Set(wordsOf(item.title).split(' '))
  return (
    item.marks?.value === heading?.marks?.value &&
    wordsOf(heading?.title ?? '')
      .split(' ')
      .every(word => words.has(word))
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

/**
 * Without names that stand one below the other, each of which begins the wording of something numbered above it that is worth as much: "Lists - 6 marks" below
 * "5.2 Lists and how they grow (6 marks)" sums up.
 */
export function withoutRecap(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length > most) return found
  const isRecap = (candidate: Candidate): boolean => {
    const words = wordsOf(candidate.title)
    return found.some(
      other =>
        other.unit < candidate.unit &&
        other.label !== undefined &&
        other.marks?.value === candidate.marks?.value &&
        `${wordsOf(other.title)} `.startsWith(`${words} `),
    )
  }
  const recaps = new Set(found.filter(candidate => !candidate.label && candidate.marks && isRecap(candidate)))
  const isInRun = (candidate: Candidate): boolean =>
    [...recaps].some(other => Math.abs(other.unit - candidate.unit) === 1)
  return found.filter(candidate => !recaps.has(candidate) || !isInRun(candidate))
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
