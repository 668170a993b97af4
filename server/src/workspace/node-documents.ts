import type { DocumentReaders } from './import-brief.js'

/** The readers of documents on Node, each a file of its own beside the bundles. */
export const nodeDocuments: DocumentReaders = {
  word: async content => (await import('./word-document.js')).readWordDocument(content),
  pdf: async content => (await import('./pdf-document.js')).readPdfDocument(content),
}
