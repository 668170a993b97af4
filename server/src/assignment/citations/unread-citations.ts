import type { Block } from '../../syntax/block.js'
import { remembered } from '../incremental/remembered.js'
import { citesByNumber, type Citing } from './cited-numbers.js'

/**
 * In which way the text cites that is not read, so that nobody can tell which entries are cited: by number, or in footnotes and nowhere
 * else, as historians do (notes with years or pages, and no citation that means an entry). undefined where it is read.
 */
export function unreadCitations(document: Citing): 'by number' | 'in footnotes' | undefined {
  if (citesByNumber(document)) return 'by number'
  return citesInNotes(document) ? 'in footnotes' : undefined
}

function citesInNotes(document: Citing): boolean {
  if (document.citations.some(({ meant }) => meant.length > 0)) return false
  for (let index = 0; index < document.blockCount; index++) if (document.factOf(isCitingNote, index)) return true
  return false
}

const isCitingNote: (block: Block) => boolean = remembered(
  'citing note',
  ({ kind, prose }) => kind === 'footnote' && yearOrPage.test(prose.text),
)

const yearOrPage = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bpp?\.\s?\d/
