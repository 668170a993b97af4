import type { Outline } from './outline.js'
import type { OutlineHeading } from './outline-heading.js'
import type { ListRegion } from './list-regions.js'

/** Whether two outlines have the same parts: all but places and titles. Then the block indices of one hold for the other. */
export function haveSameParts(before: Outline, now: Outline): boolean {
  return (
    before.bodyEnd === now.bodyEnd &&
    before.notes.size === now.notes.size &&
    [...before.notes].every(index => now.notes.has(index)) &&
    areAlike(before.lists, now.lists, isSameList) &&
    areAlike(before.headings, now.headings, isSameHeading)
  )
}

function areAlike<V>(before: readonly V[], now: readonly V[], isSame: (before: V, now: V) => boolean): boolean {
  return (
    before.length === now.length &&
    before.every((old, index) => {
      const one = now[index]
      return one !== undefined && isSame(old, one)
    })
  )
}

function isSameList(before: ListRegion, now: ListRegion): boolean {
  return before.kind === now.kind && before.first === now.first && before.from === now.from && before.to === now.to
}

function isSameHeading(before: OutlineHeading, now: OutlineHeading): boolean {
  return (
    before.list === now.list &&
    before.appendix === now.appendix &&
    before.regionEnd === now.regionEnd &&
    isSameSection(before.section, now.section) &&
    isSameName(before.names, now.names)
  )
}

function isSameSection(before: OutlineHeading['section'], now: OutlineHeading['section']): boolean {
  return before.level === now.level && before.firstBlock === now.firstBlock && before.endBlock === now.endBlock
}

function isSameName(before: OutlineHeading['names'], now: OutlineHeading['names']): boolean {
  return (
    before.section === now.section && before.unknown === now.unknown && before.criteria.join() === now.criteria.join()
  )
}
