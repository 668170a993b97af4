import type { Block } from './block.js'
import type { Section } from './section.js'

interface Placed {
  readonly start: number
  readonly end: number
  readonly block: Block
}

/**
 * The blocks as a tree of sections; `headings` are the indices of those that have a level, in order. Blocks before the first heading make a
 * section of level 0. Linear in the number of headings.
 */
export function sectionsOf(blocks: readonly Placed[], headings: readonly number[]): readonly Section[] {
  const top: Section[] = []
  const open: Growing[] = []
  const close = (level: number, endBlock: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section = closed(last, endBlock, blocks)
      ;(open.at(-1)?.children ?? top).push(section)
    }
  }
  const before = blocks[0]
  if (before && headings[0] !== 0) {
    const { start } = before
    open.push({ title: '', level: 0, heading: { start, end: start }, firstBlock: 0, children: [] })
  }
  for (const index of headings) {
    const { block, start, end } = blocks[index] ?? {}
    if (block?.level === undefined || start === undefined || end === undefined) continue
    close(block.level, index)
    if (open.length === 1 && open[0]?.level === 0) close(0, index)
    open.push({
      title: block.prose.text.trim(),
      level: block.level,
      heading: { start, end },
      firstBlock: index,
      children: [],
    })
  }
  close(0, blocks.length)
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

function closed(section: Growing, endBlock: number, blocks: readonly Placed[]): Section {
  const end = blocks[endBlock - 1]?.end ?? section.heading.end
  return { ...section, endBlock, span: { start: section.heading.start, end } }
}
