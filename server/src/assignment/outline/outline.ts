import { entryStrength } from '../../syntax/begins-entry.js'
import type { Block } from '../../syntax/block.js'
import { isListHeadingLine, listHeading } from '../../syntax/list-headings.js'
import type { Section } from '../../syntax/section.js'
import { allSections, sectionsOf } from '../../syntax/sections.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { AssignmentDocument, PlacedBlock } from '../document.js'
import type { HeadingNames } from '../brief-reading/heading-names.js'
import { remembered } from '../incremental/remembered.js'
import { isClaimed, listRegions, longestAside, type ListRegion } from './list-regions.js'

/** The parts of a text as the assignment sees them. Block indices, ends not included. */
export interface Outline {
  readonly sections: readonly Section[]
  /** All sections in the order of the text. */
  readonly headings: readonly OutlineHeading[]
  readonly lists: readonly ListRegion[]
  /** Footnotes among the blocks of the lists: many writers keep them at the end of the file. They are body text. */
  readonly notes: ReadonlySet<number>
  /** Where an appendix ends the body; the number of blocks where there is none. */
  readonly bodyEnd: number
}

/** A heading, what it names, and how far it reaches. */
export interface OutlineHeading {
  readonly section: Section
  readonly names: HeadingNames
  readonly list: ListKind | undefined
  readonly appendix: boolean
  /** One past its last block: the next heading that ends it. */
  readonly regionEnd: number
}

/**
 * What of an outline holds for every version of the same shape: all but places and titles. Most ask for no more, and need not have an outline made
 * at each keystroke.
 */
export interface OutlineParts extends Pick<Outline, 'notes' | 'bodyEnd'> {
  readonly headings: readonly HeadingParts[]
  readonly lists: readonly Pick<ListRegion, 'kind' | 'first' | 'from' | 'to'>[]
}

/** A heading without place and title. */
export interface HeadingParts extends Omit<OutlineHeading, 'section'> {
  readonly section: Pick<Section, 'level' | 'firstBlock' | 'endBlock'>
}

/** What a list is headed as; "further" for further reading. */
export type ListKind = 'references' | 'bibliography' | 'further'

/** Which blocks stand in a list, headings included. */
function listBlocks({ lists }: OutlineParts): (index: number) => boolean {
  return index => lists.some(list => list.first <= index && index < list.to)
}

/** Which blocks stand in no list, be it before or behind an appendix; footnotes below a list are the body's. */
export function bodyBlocks(outline: OutlineParts): (index: number) => boolean {
  const inList = listBlocks(outline)
  return index => !inList(index) || outline.notes.has(index)
}

const unnamed: HeadingNames = { criteria: [], section: undefined, unknown: undefined }

/** The outline of the blocks; `reading` is undefined without a brief. */
export function outlineOf(
  blocks: readonly PlacedBlock[],
  facts: BlockFacts,
  reading: BriefReading | undefined,
): Outline {
  const sections = sectionsOf(blocks, headingIndices(facts))
  const flat = allSections(sections).filter(section => section.level > 0)
  const kinds = listKinds(blocks, flat)
  const headings = flat.map((section, index) => {
    const block = blocks[section.firstBlock]?.block
    const list = kinds[index]
    return {
      section,
      names: reading && block && list === undefined ? reading.names(block) : unnamed,
      list,
      appendix: block !== undefined && headingWords(block).appendix,
      regionEnd: blocks.length,
    }
  })
  const placed = headings.map((heading, index) => ({
    ...heading,
    regionEnd: regionEnd(headings, index, blocks.length),
  }))
  const appendix = placed.find(heading => heading.appendix)
  const bodyEnd = appendix?.section.firstBlock ?? blocks.length
  const lists = listRegions(blocks, placed, facts)
  return { sections, headings: placed, lists, notes: notesIn(lists, facts), bodyEnd }
}

function notesIn(lists: readonly ListRegion[], facts: BlockFacts): ReadonlySet<number> {
  const notes = new Set<number>()
  if (lists.length === 0) return notes
  const all = facts.of(isNote)
  for (const { first, to } of lists) for (let index = first; index < to; index++) if (all[index]) notes.add(index)
  return notes
}

/** Whether a block is a footnote's text. */
export function isNote({ kind }: Block): boolean {
  return kind === 'footnote'
}

/** Which list each heading opens. A bibliography, or weaker words, that are the only list are the references. */
function listKinds(blocks: readonly PlacedBlock[], sections: readonly Section[]): readonly (ListKind | undefined)[] {
  const words = sections.map(section => {
    const block = blocks[section.firstBlock]?.block
    const word = block && headingWords(block).list
    // A line that only reads like a heading, and weak words, open a list where entries follow.
    const isSure = word !== 'weak' && word !== 'likely' && !isPlainLine(block)
    if (!isSure && !opensEntries(blocks, section.firstBlock, word === 'weak' ? 1 : 3)) return undefined
    return word === 'likely' ? 'references' : word
  })
  const only = words.includes('references') ? undefined : words.includes('bibliography') ? 'bibliography' : 'weak'
  return words.map(word => (word === only && word !== undefined ? 'references' : word === 'weak' ? undefined : word))
}

/** What the words of a heading open, by themselves. */
const headingWords = remembered('heading words', ({ prose }: Block) => {
  const title = prose.text.trim()
  return {
    list: listHeading(title),
    appendix: /^\W*(?:\d+\W+)?(?:appendix|appendices|annex(?:es)?)\b/i.test(title),
  }
})

/** "References" alone in a paragraph, without any mark. */
function isPlainLine(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && isListHeadingLine(block.source) && !/^(?:\*\*|__)/.test(block.source)
}

/** Whether an entry is among the first blocks behind a heading: short notes may stand before it ("* suggested reading"), other headings may not. */
function opensEntries(blocks: readonly PlacedBlock[], heading: number, reach: number): boolean {
  let passed = 0
  for (const { block } of blocks.slice(heading + 1, heading + 6)) {
    if (/^(?:comment|rule|html)$/.test(block.kind)) continue
    if (block.level !== undefined) return false
    if (entryStrength(block) !== 'none') return true
    if (++passed >= reach || block.source.length > longestAside) return false
  }
  return false
}

/** Headings that open a section of the brief, in the order of the text. */
export function openedSections({ headings }: Outline): AssignmentDocument['openedSections'] {
  return headings.flatMap(({ names, section }) => (names.section === undefined ? [] : [{ id: names.section, section }]))
}

/** Headings that look like a criterion's but name none of the brief. */
export function unknownCriteria({ headings }: Outline): AssignmentDocument['unknownCriteria'] {
  return headings.flatMap(({ names, section }) =>
    names.unknown === undefined ? [] : [{ id: names.unknown, heading: section.heading }],
  )
}

function headingIndices(facts: BlockFacts): readonly number[] {
  const indices: number[] = []
  facts.of(isHeading).forEach((isOne, index) => {
    if (isOne) indices.push(index)
  })
  return indices
}

function isHeading({ level }: Block): boolean {
  return level !== undefined
}

/** A heading's text runs to the next of its own level or above, or to the next that the brief, a list or an appendix claims. */
function regionEnd(headings: readonly Omit<OutlineHeading, 'regionEnd'>[], index: number, end: number): number {
  const level = headings[index]?.section.level ?? 1
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next]
    if (heading === undefined) break
    if (heading.section.level <= level || isClaimed(heading)) return heading.section.firstBlock
  }
  return end
}
