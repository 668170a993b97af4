import type { Block } from '../../syntax/block.js'
import { entryStrength } from '../../syntax/begins-entry.js'
import { readBlock } from '../../syntax/read-block.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { slice, type Text } from '../../text/rope.js'
import type { PlacedBlock } from '../document.js'
import { remembered } from '../incremental/remembered.js'

/**
 * Where the blocks end that are one stretch of a list: a conversion from PDF cuts an entry into paragraphs and makes headings of its lines. One
 * past `index` where the block stands alone, as nearly all do.
 */
export function stretchEnd(blocks: readonly PlacedBlock[], index: number, to: number): number {
  let end = index + 1
  for (let next = end; next < to; next++) {
    const before = blocks[end - 1]?.block
    const block = blocks[next]?.block
    if (before === undefined || block === undefined) break
    if ((before.kind === 'quotation') !== (block.kind === 'quotation')) break
    if (!goesOn(edges(before), edges(block))) break
    end = next + 1
  }
  return end
}

/** The entries of blocks that are read as one, with places from the start of the first. Kept with it for as long as the text is the same. */
export function joinedEntries(text: Text, stretch: readonly PlacedBlock[]): readonly ReferenceEntry[] {
  const [first] = stretch
  const last = stretch.at(-1)
  if (first === undefined || last === undefined) return []
  const written = slice(text, first.start, last.end)
  const known = first.block.memory.get('joined entries')
  if (known?.by === written) return known.answer as readonly ReferenceEntry[]
  const entries = readBlock('Paragraph', oneParagraph(written, stretch, first.start)).entries.map(entry => ({
    ...entry,
    raw: written.slice(entry.span.start, entry.span.end),
  }))
  first.block.memory.set('joined entries', { by: written, answer: entries })
  return entries
}

/** The same text, unit for unit, as one paragraph: marks of headings are blank, and so are the lines between blocks. */
function oneParagraph(written: string, stretch: readonly PlacedBlock[], from: number): string {
  let paragraph = ''
  for (const { block, start } of stretch) {
    const gap = start - from - paragraph.length
    if (gap > 0) paragraph += '\n' + ' '.repeat(gap - 1)
    paragraph += withoutHeadingMarks(block)
  }
  return paragraph.length === written.length ? paragraph : written
}

function withoutHeadingMarks({ level, source }: Block): string {
  if (level === undefined) return source
  return source.replace(/^\s*#+|#+\s*$|\n\s*(?:=+|-+)\s*$/g, marks => ' '.repeat(marks.length))
}

interface Edges {
  /** How it ends: in the middle of an entry, perhaps in one, or with it. */
  readonly end: 'open' | 'unmarked' | 'closed'
  /** How it begins: an entry, the lower-case rest of one, what can be its source, something else, or as a block that is no part of any. */
  readonly start: 'entry' | 'small' | 'source' | 'other' | 'apart'
}

/** A note, a comment, a table: it ends what stands above it, and nothing goes on behind it. */
const apart: Edges = { end: 'closed', start: 'apart' }

const edges = remembered('edges', (block: Block): Edges => {
  const { kind, level, prose } = block
  if (kind !== 'paragraph' && kind !== 'heading') return apart
  const text = prose.text.trim()
  const start = text.slice(0, 200)
  const isEntry = level === undefined && (entryStrength(block) !== 'none' || /^[—–_-]{2,}/.test(start))
  return {
    end: endOf(text.slice(-80)),
    start: isEntry ? 'entry' : /^(?:\p{Ll}|\d+\s?\()/u.test(start) ? 'small' : isSource(text) ? 'source' : 'other',
  }
})

function endOf(text: string): Edges['end'] {
  if (/[:,&–-]$|\b(?:and|of|the|in|for|a|to|with)$|[\s.]\p{Lu}\.\s\p{Lu}\.$/u.test(text)) return 'open'
  return /[\p{L}]$/u.test(text) && !/\S+\/\S+$|www\./.test(text) ? 'unmarked' : 'closed'
}

/** "Organizational Dynamics, 32(3), 309-318.", "Upper Saddle River, NJ: Prentice Hall." */
function isSource(text: string): boolean {
  // "“Spiders” (2013) Wikipedia. (Accessed: June 22, 2026)." has a year of its own.
  if (/[([](?:(?:1[5-9]|20)\d\d[a-z]?|n\.?\s?d\.?|no date)[)\],]|accessed/i.test(text)) return false
  return (
    text.length < 160 && /\.$/.test(text) && /\d\s?\(\d+\)|,\s\d+[–-]\d+|\p{Ll},?\s?[^:]{0,12}:\s\p{Lu}/u.test(text)
  )
}

function goesOn(before: Edges, next: Edges): boolean {
  if (next.start === 'entry' || next.start === 'apart') return false
  if (before.end === 'open') return true
  return next.start === 'small' ? before.end === 'unmarked' : next.start === 'source'
}
