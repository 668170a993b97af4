import type { AssignmentDocument } from '../document.js'

/**
 * In which way the text cites that is not read, so that nobody can tell which entries are cited: by numbers in square brackets, or in footnotes and nowhere
 * else, as historians do (notes with years or pages, and no citation that means an entry). undefined where it is read.
 */
export function unreadCitations(
  document: Pick<AssignmentDocument, 'citations' | 'blocks' | 'references'>,
): 'by number' | 'in footnotes' | undefined {
  if (document.references.byNumber) return 'by number'
  return citesInNotes(document) ? 'in footnotes' : undefined
}

function citesInNotes({ citations, blocks }: Pick<AssignmentDocument, 'citations' | 'blocks'>): boolean {
  return (
    citations.every(({ meant }) => meant.length === 0) &&
    blocks.some(({ block }) => block.kind === 'footnote' && yearOrPage.test(block.prose.text))
  )
}

const yearOrPage = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bpp?\.\s?\d/
