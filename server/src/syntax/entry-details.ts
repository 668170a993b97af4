import type { Reference } from '../bibliography/reference.js'
import type { Span } from '../text/span.js'

export interface EntryDetails extends Partial<Omit<Reference, 'id'>> {
  readonly titleSpan?: Span
}

const quotes = new Map([
  ['‘', '’'],
  ['“', '”'],
  ["'", "'"],
  ['"', '"'],
])

/**
 * What an entry says behind its year (from `from` on): title, container, publisher and the rest, as far as they can be told
 * (forms: Cite Them Right, 12th ed.; other punctuation is accepted). Fields that do not show are absent.
 */
export function entryDetails(text: string, from: number, italicAt: (offset: number) => boolean): EntryDetails {
  const start = from + (/^[\s.,:;)\]*_]*/.exec(text.slice(from))?.[0].length ?? 0)
  const quoted = quotedTitle(text, start)
  const titleSpan = quoted ?? plainTitle(text, start, italicAt)
  const rest = text.slice(titleSpan.end)
  const title = text.slice(titleSpan.start, titleSpan.end).trim()
  return {
    ...withDefined({
      title: title === '' ? undefined : title,
      doi: /10\.\d{4,9}\/[^\s"<>)]+?(?=[.,;)]*(?:\s|$))/.exec(text)?.[0],
      url:
        /https?:\/\/[^\s<>)]+?(?=[.,;)]*(?:\s|$|\)))/.exec(text)?.[0] ??
        /\bwww\.[^\s<>)]+?(?=[.,;)]*(?:\s|$))/.exec(text)?.[0],
      accessed: /\b(?:accessed|retrieved|last accessed)\s*(?:on\s)?:?\s*([^)\]]{4,30}?)\s*(?:[)\].]|$)/i.exec(
        rest,
      )?.[1],
      edition: /\b(\d{1,2}(?:st|nd|rd|th))\s+ed(?:n|ition)?\b|\b(Revised|Second|Third|Fourth|Fifth)\s+ed(?:n|ition)?\b/i
        .exec(rest)
        ?.slice(1)
        .find(Boolean),
      page: /\bpp?\.\s*([\de][\d\s–-]*)/i.exec(rest)?.[1]?.trim(),
      ...publisherOf(rest),
      ...journalOf(rest, quoted !== undefined),
    }),
    type: typeOf(text, rest, quoted !== undefined),
    ...(title === '' ? {} : { titleSpan }),
  }
}

function quotedTitle(text: string, start: number): Span | undefined {
  const close = quotes.get(text[start] ?? '')
  if (close === undefined) return undefined
  for (let end = text.indexOf(close, start + 1); end !== -1; end = text.indexOf(close, end + 1)) {
    // An apostrophe inside the title is followed by a letter.
    if (!/\p{L}/u.test(text[end + 1] ?? '')) return { start: start + 1, end }
  }
  return undefined
}

/** To the end of the italics where there are any, else to the first full stop that ends a sentence. */
function plainTitle(text: string, start: number, italicAt: (offset: number) => boolean): Span {
  if (italicAt(start)) {
    const closing = [...text.slice(start + 1).matchAll(/[.,?!]?\s|[.,]$/g)]
      .map(match => start + 1 + match.index)
      .find(end => italicAt(end + 1) || endsItalic(text, end, italicAt))
    if (closing !== undefined) return { start, end: trimmedEnd(text, start, closing) }
  }
  const stop =
    /(?<!\b\p{Lu}|\b(?:vs|St|Dr|no|vol|ed))[.](?=\s|$)|[?!](?=\s+\p{Lu})|\s(?=Available (?:at|from):)|\s(?=\[?(?:Online|online)\])|,(?=\s\d{1,2}(?:st|nd|rd|th)\sed)/u.exec(
      text.slice(start),
    )
  return { start, end: stop ? start + stop.index + (/[?!]/.test(stop[0]) ? 1 : 0) : text.length }
}

function endsItalic(text: string, end: number, italicAt: (offset: number) => boolean): boolean {
  return /[.,]/.test(text[end] ?? '') && italicAt(end)
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function publisherOf(rest: string): Partial<Reference> {
  const found = /(?:^|[.,;)]\s+)(\p{Lu}[\p{L}\s.,'’-]{1,40}?):\s*(\p{Lu}[^.:;]{1,60})/u.exec(
    rest.replace(/Available (?:at|from):/g, ''),
  )
  if (found?.[1] && found[2])
    return { publisherPlace: found[1].trim(), publisher: found[2].replace(/,\s*pp?$/, '').trim() }
  const plain = /^[.\s]*(?:\d\w+ edn?\.?\s*)?(\p{Lu}[\p{L}&\s'’-]{2,50}?)[.,]?\s*(?:$|,|Available)/u.exec(rest)
  return plain?.[1] ? { publisher: plain[1].trim() } : {}
}

function journalOf(rest: string, quoted: boolean): Partial<Reference> {
  if (!quoted) return {}
  const chapter = /^[’'”",.\s]*in:?\s+(.*?)\((?:eds?|Eds?)\.?\)\s*(.+?)(?:\.|,\s*pp)/.exec(rest)
  if (chapter?.[2]) return { containerTitle: chapter[2].trim() }
  const journal =
    /^[’'”",.\s]*([^,.(]{3,120}?),?\s*(?:[Vv]ol\.?\s*)?(\d{1,4})\s*(?:\((\d[^)]{0,12})\)|,\s*[Nn]o\.?\s*(\d+))?/.exec(
      rest,
    )
  if (!journal?.[1]) return {}
  return withDefined({ containerTitle: journal[1].trim(), volume: journal[2], issue: journal[3] ?? journal[4] })
}

function typeOf(text: string, rest: string, quoted: boolean): string {
  if (quoted) return /^[’'”",.\s]*in:?\s/i.test(rest) ? 'chapter' : 'article-journal'
  if (/\bAvailable (?:at|from)\b|https?:\/\/|\bwww\./i.test(text)) return 'webpage'
  return 'book'
}

function withDefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
