import type { AssignmentDocument } from '../assignment/document.js'
import { citationHover } from './hover/citation.js'
import { criterionHover } from './hover/criterion.js'
import { entryHover } from './hover/entry.js'
import { frontMatterHover } from './hover/front-matter.js'
import type { Hover, HoverSource } from './hover/hover-answer.js'
import { modelHover } from './hover/model.js'

/** What to show over the offset, from the first source that knows it; undefined over ordinary words. With `full`, nothing is cut. */
export function hoverAt(document: AssignmentDocument, offset: number, full = false): Hover | undefined {
  for (const source of sources) {
    const hover = source(document, offset, full)
    if (hover) return hover
  }
  return undefined
}

/** To add a hover: one file, one name here. */
const sources: readonly HoverSource[] = [frontMatterHover, criterionHover, citationHover, modelHover, entryHover]
