import type { Span } from '../text/span.js'
import type { Block } from './block.js'
import type { Section } from './section.js'

/**
 * Blocks as a tree of sections: `places` are those of all blocks, `headings` the blocks that have a level by their indices, in order. Blocks before the first
 * heading make a section of level 0. Linear in the number of headings.
 */
export function sectionsOf(places: readonly Span[], headings: ReadonlyMap<number, Block>): readonly Section[] {
  const top: Section[] = []
  const open: Growing[] = []
  const close = (level: number, endBlock: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section = closed(last, endBlock, places)
      ;(open.at(-1)?.children ?? top).push(section)
    }
  }
  const first = places[0]
  if (first && !headings.has(0)) {
    const { start } = first
    open.push({ title: '', level: 0, heading: { start, end: start }, firstBlock: 0, children: [] })
  }
  for (const [index, { level, prose }] of headings) {
    const place = places[index]
    if (level === undefined || place === undefined) continue
    close(level, index)
    if (open.length === 1 && open[0]?.level === 0) close(0, index)
    const { start, end } = place
    open.push({ title: prose.text.trim(), level, heading: { start, end }, firstBlock: index, children: [] })
  }
  close(0, places.length)
  return top
}

/** All sections of the tree in the order of the text. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  const all: Section[] = []
  addSections(sections, all)
  return all
}

function addSections(sections: readonly Section[], all: Section[]): void {
  for (const section of sections) {
    all.push(section)
    addSections(section.children, all)
  }
}

interface Growing {
  readonly title: string
  readonly level: number
  readonly heading: Section['heading']
  readonly firstBlock: number
  readonly children: Section[]
}

function closed(section: Growing, endBlock: number, places: readonly Span[]): Section {
  const end = places[endBlock - 1]?.end ?? section.heading.end
  return { endBlock, span: { start: section.heading.start, end }, ...section }
}
