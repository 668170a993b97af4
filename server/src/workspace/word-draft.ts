import type { DocumentFault } from './document-fault.js'
import { draftMarkdown } from './word-draft/draft-markdown.js'

/** A student's draft in a Word file, as the Markdown that is read for it. */
export interface WordDraft {
  readonly text: string
  /** Whether insertions that nobody has accepted yet are part of it. Deletions and comments never are. */
  readonly hasTrackedInsertions: boolean
}

/** The draft in a `.docx` file, or why it cannot be read. `criteria`: see `draftMarkdown`. Never rejects. */
export async function readWordDraft(
  content: Uint8Array,
  criteria: ReadonlySet<string>,
): Promise<WordDraft | DocumentFault> {
  if (content.length > mostBytes) return tooLarge
  const { readWordDocument } = await import('./word-document.js')
  const read = await readWordDocument(content, draftStyles)
  if ('fault' in read) return read
  return { text: draftMarkdown(read.html, criteria), hasTrackedInsertions: read.hasTrackedInsertions }
}

const mostBytes = 100_000_000

const tooLarge: DocumentFault = {
  fault: 'too-large',
  message: 'This Word file is larger than 100 MB, so it was not read. Save it without its pictures, then try again.',
}

/** What styles of Word mean in a draft, beside mammoth's own: tables of contents are no text of the writer's. */
const draftStyles = [
  "p[style-name='Title'] => h1:fresh",
  ...['Quote', 'Intense Quote', 'Quotation', 'Quotations', 'Block Text'].map(
    name => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  "p[style-name='TOC Heading'] => !",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
  "p[style-name='table of figures'] => !",
]
