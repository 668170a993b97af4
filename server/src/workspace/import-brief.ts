import type { Doubt } from '../brief/handout/imported-brief.js'
import { longestYaml } from '../text/longest-yaml.js'
import type { DocumentFault } from './document-fault.js'
import type { ReadBriefDocument } from './brief-reader.js'
import type { WordDocument } from './word-document.js'
import type { PdfDocument } from './pdf-document.js'

/** A brief that was read, and the text of a brief file for it. */
export interface BriefImport extends ReadBriefDocument {
  readonly file: string
}

/** Readers of other programs' documents, each loaded when first needed; a host without one leaves it out. */
export interface DocumentReaders {
  readonly word?: (content: Uint8Array) => Promise<WordDocument | DocumentFault>
  readonly pdf?: (content: Uint8Array) => Promise<PdfDocument | DocumentFault>
}

/** The brief in a document that a student was given, or why it cannot be read. What it is goes by its name, and by its first bytes where these say more. Never rejects. */
export async function importBrief(
  name: string,
  content: Uint8Array,
  readers: DocumentReaders,
): Promise<BriefImport | DocumentFault> {
  if (content.length > mostBytes) return tooLarge
  const kind = kindOf(name, content)
  if (kind === 'pdf') {
    if (!readers.pdf) return unread('PDF')
    const read = await readers.pdf(content)
    return 'fault' in read ? read : readText('text', read.text, name)
  }
  if (kind === 'word') {
    if (!readers.word) return unread('Word')
    const read = await readers.word(content)
    return 'fault' in read ? read : readText('html', read.html, name)
  }
  const text = textIn(content)
  return text === undefined ? noText : readText(kind, text, name)
}

const mostBytes = 100_000_000

async function readText(kind: 'text' | 'markdown' | 'html', text: string, name: string): Promise<BriefImport> {
  // Both are loaded with the first import, not at start.
  const { readBriefText } = await import('./brief-reader.js')
  const { briefFileText } = await import('./yaml-files.js')
  const read = readBriefText(kind, text)
  const file = briefFileText(read.data, name, read.imported.doubts)
  if (file.length <= longestYaml) return { ...read, file }
  return { ...read, file, imported: { ...read.imported, doubts: [tooLong(file), ...read.imported.doubts] } }
}

function tooLong({ length }: string): Doubt {
  const size = `${(length / 1_000_000).toFixed(1)} MB`
  return {
    line: 1,
    message: `This makes a brief file of ${size}, which is more than I can read again. Import the pages of your own unit alone.`,
  }
}

function kindOf(name: string, content: Uint8Array): 'pdf' | 'word' | 'html' | 'markdown' | 'text' {
  const starts = (...bytes: number[]): boolean => bytes.every((byte, index) => content[index] === byte)
  if (starts(0x25, 0x50, 0x44, 0x46) || /\.pdf$/i.test(name)) return 'pdf'
  if (starts(0xd0, 0xcf, 0x11, 0xe0) || /\.docx?$/i.test(name)) return 'word'
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html'
  return /\.(?:md|markdown|mkd|qmd|rmd)$/i.test(name) ? 'markdown' : 'text'
}

/** UTF-8, or UTF-16 where a mark says so; else the encoding of older Windows programs. undefined for what is no text. */
function textIn(content: Uint8Array): string | undefined {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  if (content.subarray(0, 8000).includes(0)) return undefined
  // RTF is text to a computer and gibberish to a reader.
  if ([0x7b, 0x5c, 0x72, 0x74, 0x66].every((byte, index) => content[index] === byte)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

const tooLarge: DocumentFault = {
  fault: 'too-large',
  message: 'This file is larger than 100 MB, so it was not read. Save the pages that matter as a file of their own.',
}
const noText: DocumentFault = {
  fault: 'other-format',
  message: 'This is no document I can read. Give me text, Markdown, HTML, Word (.docx) or PDF.',
}

function unread(format: string): DocumentFault {
  return {
    fault: 'other-format',
    message: `A ${format} file cannot be read here. Save it as text, or import it with the desktop editor or the command line.`,
  }
}
