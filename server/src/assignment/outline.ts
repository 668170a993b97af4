import type { Block } from '../syntax/block.js'
import type { Section } from '../syntax/section.js'
import { allSections, sectionsOf } from '../syntax/sections.js'
import type { BriefReading } from './brief-reading.js'
import type { BlockFacts } from './block-facts.js'
import type { PlacedBlock } from './document.js'
import type { HeadingNames } from './heading-names.js'

/** The parts of a text as the assignment sees them. Block indices, ends not included. */
export interface Outline {
  readonly sections: readonly Section[]
  /** All sections in the order of the text. */
  readonly headings: readonly OutlineHeading[]
  /** Where an appendix ends the body; the number of blocks where there is none. */
  readonly bodyEnd: number
}

export interface OutlineHeading {
  readonly section: Section
  readonly names: HeadingNames
  readonly list: ListKind | undefined
  readonly appendix: boolean
  /** One past its last block: the next heading that ends it. */
  readonly regionEnd: number
}

export type ListKind = 'references' | 'bibliography' | 'further'

/** Which blocks stand in a list, headings included. */
function listBlocks(outline: Outline): (index: number) => boolean {
  const lists = outline.headings.filter(heading => heading.list !== undefined)
  return index => lists.some(list => list.section.firstBlock <= index && index < list.regionEnd)
}

/** Which blocks stand in no list, be it before or behind an appendix. */
export function bodyBlocks(outline: Outline): (index: number) => boolean {
  const inList = listBlocks(outline)
  return index => !inList(index)
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
  const kinds = flat.map(section => listKind(section.title))
  const onlyBibliography = kinds.includes('bibliography') && !kinds.includes('references')
  const headings = flat.map((section, index) => {
    const block = blocks[section.firstBlock]?.block
    const list = kinds[index] === 'bibliography' && onlyBibliography ? 'references' : kinds[index]
    return {
      section,
      names: reading && block && list === undefined ? reading.names(block) : unnamed,
      list,
      appendix: /^\W*(?:\d+\W+)?(?:appendix|appendices|annex(?:es)?)\b/i.test(section.title),
      regionEnd: blocks.length,
    }
  })
  const placed = headings.map((heading, index) => ({
    ...heading,
    regionEnd: regionEnd(headings, index, blocks.length),
  }))
  const appendix = placed.find(heading => heading.appendix)
  return { sections, headings: placed, bodyEnd: appendix?.section.firstBlock ?? blocks.length }
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
    const { names, list, appendix, section } = heading
    const claimed =
      list !== undefined ||
      appendix ||
      names.criteria.length > 0 ||
      names.section !== undefined ||
      names.unknown !== undefined
    if (section.level <= level || claimed) return section.firstBlock
  }
  return end
}

const number = String.raw`^\W*(?:\d[\d.]*\W+)?`
const referenceHeading = new RegExp(
  `${number}(?:(?:list of |full )?references?(?: list| used| and bibliography)?|(?:works|literature|sources) cited|bibliography and references|reference list|references cited)\\W*$`,
  'i',
)
const splitReferences = new RegExp(`${number}references?\\s*[:(–-]`, 'i')
const bibliographyHeading = new RegExp(
  `${number}(?:(?:select(?:ed)? |full )?bibliography|(?:books|works|articles|sources)(?: and \\w+)? (?:read|consulted)|(?:background |wider )?reading(?: list)?)\\W*$`,
  'i',
)
const furtherHeading = new RegExp(
  `${number}(?:further (?:reading|resources)|recommended reading|suggested reading|additional (?:reading|resources))\\W*$`,
  'i',
)

/** Which list a heading opens: the headings of `product.md` and those that students write. */
function listKind(title: string): ListKind | undefined {
  if (title.length > 80) return undefined
  if (referenceHeading.test(title) || splitReferences.test(title)) return 'references'
  if (furtherHeading.test(title)) return 'further'
  return bibliographyHeading.test(title) ? 'bibliography' : undefined
}
