import type { AssignmentDocument } from '../assignment/document.js'
import { switchesOf } from './habits.js'
import { slice } from '../text/rope.js'

/** How the settings ask, else this writer puts, a page behind a year: ", p. " or ": "; the former where the text shows neither. */
export function pageMarker(document: AssignmentDocument): ', p. ' | ': ' {
  const asked = switchesOf(document)['pageMarker']
  if (asked !== undefined) return asked === ':' ? ': ' : ', p. '
  const { citations, text } = document
  let colons = 0
  let letters = 0
  for (const { citation } of citations) {
    if (citation.yearSpan === undefined) continue
    const behind = slice(text, citation.yearSpan.end, citation.yearSpan.end + 8)
    if (/^\s?:\s?\d/.test(behind)) colons++
    else if (/^,?\s?pp?\.?\s?\d/.test(behind)) letters++
  }
  return colons > letters ? ': ' : ', p. '
}

/** How many words make a quotation that needs a page; fewer are a term (product: `quotation-without-page`). */
export const fewestQuoted = 8

/** Kinds of works that have no pages. */
export const pageless: ReadonlySet<string> = new Set([
  'webpage',
  'post-weblog',
  'post',
  'motion_picture',
  'broadcast',
  'song',
  'speech',
])

/** "34–56", with the dash with which styles print it. */
export function pageRange(pages: string): string {
  return pages.replace(/(?<=\d)\s?--?\s?(?=\d)/g, '–')
}
