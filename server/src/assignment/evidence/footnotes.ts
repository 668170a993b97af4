import type { Block } from '../../syntax/block.js'
import type { PlacedBlock } from '../document.js'
import { remembered } from '../incremental/remembered.js'

/** The blocks of footnotes that stand elsewhere in the text (below the lists, say) and that a block of the body refers to: indices in `blocks`. */
export function notesElsewhere(blocks: readonly PlacedBlock[], body: readonly number[]): readonly number[] {
  const notes = blocks.flatMap(({ block }, index) => (block.kind === 'footnote' ? [index] : []))
  const outside = notes.length === 0 ? [] : notes.filter(index => !body.includes(index))
  if (outside.length === 0) return []
  const wanted = new Set(body.flatMap(index => marksOf(blocks[index])))
  return outside.filter(index =>
    marksOf(blocks[index])
      .slice(0, 1)
      .some(mark => wanted.has(mark)),
  )
}

function marksOf(placed: PlacedBlock | undefined): readonly string[] {
  return placed ? footnoteMarks(placed.block) : []
}

/** The marks of footnotes in a block, in lower case: in a footnote's own block the first is its own. */
const footnoteMarks = remembered('footnote marks', ({ source }: Block) =>
  source.includes('[^')
    ? [...source.matchAll(/\[\^([^\]\s]{1,100})\]/g)].map(([, mark = '']) => mark.toLowerCase())
    : [],
)
