/** A heading, paragraph, list item or table row of the document that a student is given, in the document's order. */
export interface HandoutBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Without marks of emphasis and without line breaks; the text of a row's cells, with tabs between them. */
  readonly text: string
  /** The line of the document on which it begins, from 1. */
  readonly line: number
  /** 1 to 6 for headings, 7 for a bold line that stands for one; how deep an item lies in its list, from 1; 0 for the others. */
  readonly level: number
  /** What an item is marked with, where it is more than a bullet: "2." */
  readonly marker?: string
  /** For rows. */
  readonly cells?: readonly HandoutCell[]
  /** Which table a row belongs to. */
  readonly table?: number
}

/** A cell of a table. */
export interface HandoutCell {
  readonly line: number
  /** Its text, in one. */
  readonly text: string
  /** Its paragraphs and list items. */
  readonly parts: readonly HandoutBlock[]
  readonly isHead: boolean
  /** How many rows and columns it spans. */
  readonly rows: number
  readonly columns: number
}

/** A block of a kind, at a line, with what is usual in the rest. */
export function handoutBlock(
  kind: HandoutBlock['kind'],
  text: string,
  line: number,
  rest: { readonly level?: number; readonly marker?: string | undefined } = {},
): HandoutBlock {
  const { level = 0, marker } = rest
  const plain = oneLine(text).replace(kind === 'heading' ? signs : pictures, '')
  return { kind, text: plain, line, level, ...(marker === undefined ? {} : { marker }) }
}

/** Pictures before the words of a text; a box or an arrow may be its bullet. */
const pictures = /^(?:[\u{2705}\u{2b50}\u{1f000}-\u{1faff}][\u{fe0f}\u{200d}]*\s*)+(?=\S)/u

/** Any signs before the words of a heading, as such or by their names: ":memo:". */
const signs = /^(?::[a-z][a-z\d_+-]{1,30}:\s*|[\u{2190}-\u{2bff}\u{1f000}-\u{1faff}][\u{fe0f}\u{200d}]*\s*)+(?=\S)/u

/** Runs of white space, no-break spaces too, as one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()
}

/** The blocks with the parts of its cells in the place of each row. */
export function flatBlocks(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return blocks.flatMap(block => (block.cells ? block.cells.flatMap(cell => flatBlocks(cell.parts)) : [block]))
}
