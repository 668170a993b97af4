import type { HandoutCell } from '../block.js'

/** The text of a cell that names something: of several paragraphs the first. */
export function firstText(cell: HandoutCell | undefined): string {
  const [first, ...more] = cell?.parts ?? []
  const text = (first === undefined || more.length === 0 ? cell?.text : first.text) ?? ''
  return text.replace(exported, '')
}

/** What Canvas writes before the name of a criterion. */
const exported = /^this criterion is linked to a learning outcome\s*/i
