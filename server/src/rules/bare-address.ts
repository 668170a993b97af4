import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { identifierOf } from '../bibliography/identifier.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** The address that is all an entry has, "https://www.emccglobal.org", "doi:10.1000/182" or "ISBN 978-0-7494-6100-3"; undefined where there is more, or none. */
export function bareAddress({ raw }: ListedEntry): string | undefined {
  const text = raw
    .trim()
    .replace(/^Available (?:at|from):?\s*/i, '')
    .replace(/[.,;]$/, '')
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return text
  // Nearly every entry begins with a name, and need not be read as a number.
  if (!/^(?:\d|doi|dx\.|isbn)/i.test(text)) return undefined
  const identifier = identifierOf(text)
  if (identifier.kind === 'none') return undefined
  return identifier.kind === 'doi' ? `https://doi.org/${identifier.value}` : text
}

/** Where that address stands, with what makes it a link: "<https://…>", "[https://…](https://…)". */
export function addressSpan({ text }: AssignmentDocument, { span: { start, end } }: ListedEntry): Span {
  const before = slice(text, start - 1, start)
  const behind = slice(text, end, text.lineAt(end).to)
  if (before === '<' && behind.startsWith('>')) return { start: start - 1, end: end + 1 }
  const link = before === '[' ? /^\]\([^()\s]*\)/.exec(behind)?.[0] : undefined
  return link === undefined ? { start, end } : { start: start - 1, end: end + link.length }
}
