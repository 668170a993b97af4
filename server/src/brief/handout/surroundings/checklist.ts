import { handoutBlock, type HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'

/** What a document has its students check before they hand in. */
export interface Checklist {
  readonly items: readonly string[]
  /** The units without those of the checklist: nothing of it is asked for as a criterion. */
  readonly others: readonly Unit[]
}

/**
 * The items below a heading that surely names such a list ("Before you submit", "Submission checklist"), in their order and once each. "Checklist" alone is
 * none: it may well list what is to be done.
 */
export function checklistOf(units: readonly Unit[]): Checklist {
  const items = new Set<string>()
  let isOpen = false
  const others = units.filter(unit => {
    const { block } = unit
    if (isOpen && isItem(unit)) {
      items.add(block.text.replace(/^(?:[☐☑□▢❑❒✓✔]|\[[ xX]?\])\s*/u, ''))
      return false
    }
    isOpen = opensList(block)
    return !isOpen || block.kind === 'heading'
  })
  return items.size === 0 ? { items: [], others: units } : { items: [...items].filter(text => text !== ''), others }
}

/** The blocks with the rows of a table right below such a heading as items, by the longest cell of each: its boxes and its head are none. */
export function withChecklistRows(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  let table: number | undefined
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'row') return [block]
    const isFirst = isBelowHeading(blocks[index - 1])
    if (isFirst) table = block.table
    return table !== undefined && block.table === table ? checkIn(block, isFirst) : [block]
  })
}

function isBelowHeading(last: HandoutBlock | undefined): boolean {
  return last !== undefined && last.kind !== 'row' && opensList(last)
}

function checkIn({ cells = [], line }: HandoutBlock, isFirst: boolean): readonly HandoutBlock[] {
  const text = cells.reduce((longest, cell) => (cell.text.length > longest.length ? cell.text : longest), '')
  const isHead = isFirst && (cells.some(cell => cell.isHead) || columnHead.test(text))
  return isHead || !/\p{L}/u.test(text) ? [] : [handoutBlock('item', text, line, { level: 1 })]
}

const columnHead =
  /^(?:items?|checks?|checklist|requirements?|tasks?|what to check|have you.{0,20}|done|tick.{0,20}|yes.{0,8})$/i

const handIn = String.raw`(?:you (?:submit|hand)|submi(?:t|tting|ssion)|hand(?:ing)?(?: (?:it|your \w+))? in|upload(?:ing)?)`
const heading = new RegExp(
  String.raw`^(?:\d+[.)]?\s+)?(?:(?:your |the |student |final )*(?:pre-?)?submission check-?list|(?:final )?check-?list (?:before|for|prior to) ${handIn}|(?:final )?checks? before ${handIn}|before ${handIn})\b`,
  'i',
)

/** A heading, or a line that is nothing else or leads on to a list with its colon. */
function opensList({ kind, text }: HandoutBlock): boolean {
  if (kind === 'row' || kind === 'item' || text.length > 120) return false
  const match = heading.exec(text)
  if (!match) return false
  return kind === 'heading' || /:$/.test(text) || /^.{0,24}[^.?!]$/.test(text.slice(match[0].length - 1))
}

const ownCheck =
  /^(?:[☐☑□▢❑❒✓✔]|\[[ xX]?\]\s|(?:I have|I am|I've|have (?:I|you)|did (?:I|you)|do(?:es)? (?:I|you|my|your)|is (?:my|your|the)|are (?:all|my|your|the))\b)/iu

function isItem({ block, entry }: Unit): boolean {
  if (entry !== undefined || block.text.length > 400) return false
  return (
    block.kind === 'item' || (block.kind === 'paragraph' && (block.marker !== undefined || ownCheck.test(block.text)))
  )
}
