import { blockAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import { beginning } from './markdown-text.js'

/**
 * Where an offset lies, for a reader who sees no lines: the criterion, list or heading, and the first words of the paragraph:
 * "1.1, “The roles differ in that …”".
 */
export function placeInWords(document: AssignmentDocument, offset: number): string {
  const placed = blockAround(document, offset) ?? document.blocks[0]
  if (placed === undefined) return 'the empty text'
  const words = `“${beginning(placed.block.prose.text.replace(/\s+/g, ' ').trim(), longest)}”`
  if (placed.block.level !== undefined) return `the heading ${words}`
  const part = partAt(document, placed.start)
  return part === undefined ? words : `${part}, ${words}`
}

/** Signs of a paragraph that tell it from the others. */
const longest = 48

/** "1.1", or the heading above the place. */
function partAt({ answers, sections }: AssignmentDocument, offset: number): string | undefined {
  const answer = answers.find(({ span }) => span !== undefined && span.start <= offset && offset < span.end)
  if (answer) return answer.criterion.id
  const title = innermost(sections, offset)?.title ?? ''
  return title === '' ? undefined : beginning(title, longest)
}

function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const section = sections.find(({ span }) => span.start <= offset && offset < span.end)
  return section && (innermost(section.children, offset) ?? section)
}
