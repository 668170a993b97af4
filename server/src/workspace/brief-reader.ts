import { briefDataOf, unnamedId } from '../brief/handout/brief-file/brief-data.js'
import { emptyBriefOf } from '../brief/handout/brief-file/empty-brief.js'
import { foundSummary } from '../brief/handout/brief-file/found-summary.js'
import { htmlBlocks } from '../brief/handout/formats/html-blocks.js'
import type { ImportedBrief } from '../brief/handout/imported-brief.js'
import { markdownBlocks } from '../brief/handout/formats/markdown-blocks.js'
import { pastedBlocks } from '../brief/handout/formats/pasted-text.js'
import { plainTextBlocks } from '../brief/handout/formats/plain-text-blocks.js'
import { readHandout } from '../brief/handout/read-handout.js'

/** A brief as it was read, in the forms in which it is shown and kept. */
export interface ReadBriefDocument {
  readonly imported: ImportedBrief
  /** The id that the file has; a made-up one where the document has neither code nor title. */
  readonly id: string
  /** "4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words" */
  readonly summary: string
  /** Plain data of a brief file. Without criteria it is one to be filled in. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The brief in a text. A part of its own because nobody needs it to write: it is loaded with the first import. Never throws. */
export function readBriefText(kind: 'text' | 'markdown' | 'html', text: string): ReadBriefDocument {
  const imported = readHandout(blocksOf[kind](text.slice(0, mostText)))
  const data = imported.criteria.length === 0 ? emptyBriefOf(imported) : briefDataOf(imported)
  return {
    imported,
    id: imported.id ?? unnamedId,
    summary: foundSummary(imported),
    data,
  }
}

/** Some thousand pages. */
const mostText = 4_000_000

const blocksOf = {
  text: plainTextBlocks,
  markdown: (text: string) => pastedBlocks(text) ?? markdownBlocks(text),
  html: htmlBlocks,
}
