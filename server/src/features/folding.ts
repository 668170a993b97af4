import type { AssignmentDocument, PlacedBlock } from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import type { Span } from '../text/span.js'

/** A stretch that can be folded away under its first line. */
export interface Fold {
  readonly span: Span
  readonly kind: 'section' | 'comment' | 'block'
}

/** Front matter, sections, and comments, lists, code, tables and quotations of more than one line, in the order of the text. */
export function folds(document: AssignmentDocument): readonly Fold[] {
  const found: Fold[] = []
  const { span } = document.frontMatter
  if (span) found.push({ span, kind: 'block' })
  foldSections(document.sections, found)
  foldBlocks(document.blocks, found)
  return found
    .filter(fold => overLines(document, fold.span))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function foldSections(sections: readonly Section[], found: Fold[]): void {
  for (const { level, span, children } of sections) {
    if (level > 0) found.push({ span, kind: 'section' })
    foldSections(children, found)
  }
}

const foldable: ReadonlySet<string> = new Set(['code', 'table', 'quotation', 'html', 'footnote'])

function foldBlocks(blocks: readonly PlacedBlock[], found: Fold[]): void {
  let list: Span | undefined
  const closeList = (): void => {
    if (list) found.push({ span: list, kind: 'block' })
    list = undefined
  }
  for (const placed of blocks) {
    const span = written(placed)
    if (placed.block.kind !== 'list-item') closeList()
    if (placed.block.kind === 'list-item') {
      if (list && placed.block.source.includes('\n')) found.push({ span, kind: 'block' })
      list = { start: list?.start ?? span.start, end: span.end }
    } else if (placed.block.kind === 'comment') found.push({ span, kind: 'comment' })
    else if (foldable.has(placed.block.kind)) found.push({ span, kind: 'block' })
  }
  closeList()
}

/** The block without blank lines at its end. */
function written({ start, block }: PlacedBlock): Span {
  return { start, end: start + block.source.trimEnd().length }
}

function overLines({ text }: AssignmentDocument, { start, end }: Span): boolean {
  return text.lineAt(start).to < Math.min(end, text.length)
}
