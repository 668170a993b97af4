import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { leadingNames } from '../insertion/names.js'
import { firstIndex } from '../text/first-index.js'
import { append } from '../text/grouped.js'

/** Who is cited where: asked for single mentions, read once. Surnames are folded. */
export interface CitedNames {
  /** Whether the paragraph cites this surname. */
  inBlock(block: number, surname: string): boolean
  /** Whether the same answer cites it in an earlier paragraph. */
  before(block: number, surname: string): boolean
}

/** Reads all citations of the document. */
export function citedNames(document: AssignmentDocument): CitedNames {
  const inBlocks = new Map<number, Set<string>>()
  const firstBlocks = new Map<string, number[]>()
  for (const { block, read, meant } of document.citations) {
    const names = inBlocks.get(block) ?? new Set<string>()
    inBlocks.set(block, names)
    const listed = meant[0] ? leadingNames(meant[0].reference).map(({ family }) => family) : []
    for (const author of [...read.authors, ...listed]) {
      const name = foldedName(author)
      if (names.has(name)) continue
      names.add(name)
      append(firstBlocks, name, block)
    }
  }
  const starts = answerStarts(document)
  return {
    inBlock: (block, surname) => inBlocks.get(block)?.has(surname) ?? false,
    before: (block, surname) =>
      (firstBlocks.get(surname) ?? []).some(cited => cited < block && cited >= (starts(block) ?? Infinity)),
  }
}

/** For a block, the first block of the answer that holds it; undefined outside answers. */
function answerStarts(document: AssignmentDocument): (block: number) => number | undefined {
  const spans = document.answers.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start)
  return block => {
    const offset = document.startOf(block)
    const span = spans.filter(({ start, end }) => start <= offset && offset <= end).at(-1)
    if (span === undefined) return undefined
    return firstIndex(block, index => document.startOf(index) >= span.start)
  }
}
