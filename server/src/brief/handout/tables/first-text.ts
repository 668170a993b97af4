import type { HandoutCell } from '../block.js'

/** The text of a cell that names something: of several paragraphs the first, or all where they are one name with its marks in brackets at the end. */
export function firstText(cell: HandoutCell | undefined): string {
  const [first, ...more] = cell?.parts ?? []
  const text = cell?.text ?? ''
  return (first === undefined || more.length === 0 || isOneName(text) ? text : first.text).replace(exported, '')
}

/** "Output / Discussion (5)", on whatever lines. */
function isOneName(text: string): boolean {
  return /^[^()[\].:]{2,60}[([]\d{1,3}(?:\s*(?:%|marks?|points?|pts))?[)\]]$/i.test(text)
}

/** What Canvas writes before the name of a criterion. */
const exported = /^this criterion is linked to a learning outcome\s*/i
