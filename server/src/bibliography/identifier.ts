/** What names a work without a doubt. */
export interface Identifier {
  readonly kind: 'doi' | 'isbn'
  /** "10.1000/182", "9780749461003": without spaces, hyphens or an address. */
  readonly value: string
}

/** Why a text names no work. */
export interface NoIdentifier {
  readonly kind: 'none'
  /** What is wrong with it, where it was surely meant to be one; undefined for any other text. */
  readonly problem?: string
}

/**
 * The DOI or ISBN that a text is: bare, behind "doi:" or "ISBN-13:", or in the address of a page. An ISBN whose last digit does not fit is none, since
 * it would name another book or no book.
 */
export function identifierOf(text: string): Identifier | NoIdentifier {
  const trimmed = text.trim().replace(/^<(.*)>$/s, '$1')
  const doi = doiOf(trimmed)
  if (doi !== undefined) return { kind: 'doi', value: doi }
  return isbnOf(trimmed)
}

/** The DOI or ISBN somewhere in a reference entry; an ISBN must be named as one there. */
export function identifierIn(entry: string): Identifier | undefined {
  // Markdown may have a "\\" before an underscore.
  const doi = /(?<![\w.])10\.\d{4,9}\/[^\s"<>)\]]+/.exec(entry)?.[0].replace(/\\(?=[_*])/g, '')
  if (doi !== undefined) return { kind: 'doi', value: trimmedDoi(doi) }
  const isbn = /\bISBN(?:-1[03])?:?\s*([\d][\d\s–-]{8,20}[\dX])(?![\d\w])/i.exec(entry)?.[1]
  const found = isbn === undefined ? undefined : isbnOf(isbn)
  return found?.kind === 'isbn' ? found : undefined
}

/** Whether both name one work; DOIs do not know capitals from small letters. */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && (a.kind === 'doi' ? a.value.toLowerCase() === b.value.toLowerCase() : a.value === b.value)
}

function doiOf(text: string): string | undefined {
  const bare = text.replace(/^doi(?!\.)\s*[:=]?\s*/i, '')
  if (/^10\.\d{4,9}\/\S+$/.test(bare)) return trimmedDoi(bare)
  if (!/^(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/)\S+$/i.test(bare)) return undefined
  const found = /10\.\d{4,9}(?:\/|%2F)[^\s?#&]+/i.exec(bare)?.[0]
  if (found === undefined) return undefined
  const isOwn = /^(?:https?:\/\/)?(?:dx\.)?(?:www\.)?doi\.org\//i.test(bare)
  const decoded = decodedOr(isOwn ? bare.slice(bare.indexOf(found)) : found)
  return trimmedDoi(isOwn ? decoded : decoded.replace(/\/(?:full|abstract|pdf|epdf|html|meta|summary)(?:\/.*)?$/i, ''))
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A mark at the end is the sentence's; a bracket without its other half, too. */
function trimmedDoi(doi: string): string {
  const marks = doi.includes('(') ? ".,;:'’”*_" : ".,;:'’”*_)"
  let end = doi.length
  while (end > 0 && marks.includes(doi.charAt(end - 1))) end--
  return doi.slice(0, end)
}

function isbnOf(text: string): Identifier | NoIdentifier {
  const [, named, written = ''] = /^(ISBN(?:-1[03])?:?)?\s*([\dX\s–-]+)\.?$/i.exec(text) ?? []
  const value = written.replace(/[\s–-]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(value) || /^\d{9}[\dX]$/.test(value))
    return checks(value) ? { kind: 'isbn', value } : { kind: 'none', problem: mistyped }
  return named === undefined && value.length < 9 ? { kind: 'none' } : { kind: 'none', problem: wrongLength }
}

const mistyped =
  'This ISBN does not add up: one of its digits is mistyped. The right one stands on the back of the book.'
const wrongLength = 'An ISBN has 10 or 13 digits.'

/** ISO 2108: the digits weighted by 10 to 1 are a multiple of 11, or by 1 and 3 in turn a multiple of 10. */
function checks(isbn: string): boolean {
  const digits = [...isbn].map(sign => (sign === 'X' ? 10 : Number(sign)))
  const weighted = (weight: (at: number) => number): number =>
    digits.reduce((sum, digit, at) => sum + digit * weight(at), 0)
  return isbn.length === 10 ? weighted(at => 10 - at) % 11 === 0 : weighted(at => (at % 2 === 0 ? 1 : 3)) % 10 === 0
}
