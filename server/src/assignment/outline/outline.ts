import type { Block } from '../../syntax/block.js'
import { isListHeadingLine, listHeading } from '../../syntax/list-headings.js'
import type { Section } from '../../syntax/section.js'
import { allSections, sectionsOf } from '../../syntax/sections.js'
import type { AssignmentDocument } from '../document.js'
import type { HeadingNames } from '../brief-reading/heading-names.js'
import { remembered } from '../incremental/remembered.js'
import { listRegions, type ListRegion } from './list-regions.js'
import type { ListKind } from './list-shape.js'
import { regionEnd, type OutlineHeading } from './outline-heading.js'
import type { OutlineView } from './outline-view.js'

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

/**
 * An outline without places and titles. It holds for every version of the same shape, so whoever needs no more spares making an outline at each keystroke.
 */
export interface OutlineParts extends Pick<Outline, 'notes' | 'bodyEnd'> {
  readonly headings: readonly HeadingParts[]
  readonly lists: readonly Pick<ListRegion, 'kind' | 'first' | 'from' | 'to'>[]
}

/** A heading without place and title. */
export interface HeadingParts extends Omit<OutlineHeading, 'section'> {
  readonly section: Pick<Section, 'level' | 'firstBlock' | 'endBlock'>
}

/** Which blocks stand in a list, headings included. */
function listBlocks({ lists }: OutlineParts): (index: number) => boolean {
  return index => lists.some(list => list.first <= index && index < list.to)
}

/** Which blocks belong to the body or to an appendix rather than to a list. Footnotes below a list belong to the body. */
export function bodyBlocks(outline: OutlineParts): (index: number) => boolean {
  const inList = listBlocks(outline)
  return index => !inList(index) || outline.notes.has(index)
}

const unnamed: HeadingNames = { criteria: [], section: undefined, unknown: undefined }

/** The outline of the blocks; `names` tells which parts of the brief a heading names, undefined without a brief. */
export function outlineOf(view: OutlineView, names: ((heading: Block) => HeadingNames) | undefined): Outline {
  const blocks = headingBlocks(view)
  const count = view.places.length
  const sections = sectionsOf(view.places, blocks)
  const flat = allSections(sections).filter(section => section.level > 0)
  const kinds = listKinds(view, flat)
  const headings = flat.map((section, index) => {
    const block = blocks.get(section.firstBlock)
    const list = kinds[index]
    return {
      section,
      names: names && block && list === undefined ? names(block) : unnamed,
      list,
      appendix: block !== undefined && headingWords(block).appendix,
    }
  })
  const placed = headings.map((heading, index) => ({ regionEnd: regionEnd(headings, index, count), ...heading }))
  const appendix = placed.find(heading => heading.appendix)
  const lists = listRegions(view, placed)
  return {
    sections,
    headings: placed,
    lists,
    notes: notesIn(lists, view),
    bodyEnd: appendix?.section.firstBlock ?? count,
  }
}

function headingBlocks(view: OutlineView): ReadonlyMap<number, Block> {
  const blocks = new Map<number, Block>()
  view.all('heading').forEach((block, index) => {
    if (block) blocks.set(index, block)
  })
  return blocks
}

function notesIn(lists: readonly ListRegion[], view: OutlineView): ReadonlySet<number> {
  const notes = new Set<number>()
  if (lists.length === 0) return notes
  const all = view.all('isNote')
  for (const { first, to } of lists) for (let index = first; index < to; index++) if (all[index]) notes.add(index)
  return notes
}

/** Which list each heading opens. A bibliography, or weaker words, that are the only list are the references. */
function listKinds(view: OutlineView, sections: readonly Section[]): readonly (ListKind | undefined)[] {
  const named = sections.map(section => {
    const block = view.at('heading', section.firstBlock)
    const word = block && headingWords(block).list
    return { word, isSure: word !== 'weak' && word !== 'likely' && !isPlainLine(block), at: section.firstBlock }
  })
  const isHeaded = named.some(({ word, isSure }) => isSure && word === 'references')
  const words = named.map(({ word, isSure, at }) => {
    // A line that only reads like a heading, and weak words, open a list where entries follow.
    if (!isSure && !opensEntries(view, at, { reach: word === 'weak' ? 1 : 3, isSure: isHeaded && word === 'likely' }))
      return undefined
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

/**
 * Whether an entry is among the first blocks behind a heading: short notes may stand before it ("* suggested reading"), other headings may not. `isSure` asks
 * for one that says where the work appeared: "Standards and references" may tell in words what the text rests on.
 */
function opensEntries(
  view: OutlineView,
  heading: number,
  { reach, isSure }: { readonly reach: number; readonly isSure: boolean },
): boolean {
  let passed = 0
  for (let index = heading + 1; index < heading + 6; index++) {
    const shape = view.at('shape', index)
    if (shape === undefined || view.at('heading', index)) return false
    if (shape.isEnd) continue
    if (isSure ? shape.strength === 'sure' : shape.strength !== 'none') return true
    if (++passed >= reach || !shape.isAside) return false
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
