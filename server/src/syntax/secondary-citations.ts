import type { Citation } from './citation.js'

const reading =
  /(?:^|[\s,;()[\]])(?:as\s+|also\s+|and\s+|in turn\s+)*(?:cited|cit\.|quoted|qtd\.?|reported|mentioned|discussed|referenced|referred\s+to|described|reproduced|paraphrased|summari[sz]ed|noted|reviewed|reprinted|secondary\s+(?:citation|source|reference))\s+(?:in|by|from|within)[\s:]*\(?\s*(?:the\s+)?(?:work\s+of\s+)?$|\b(?:apud|cited|cit\.)\s*$|^[\s,;)]*via\s*$/i
const inside = /^[\s,)\]]*(?:pp?\.?\s*[\d–-]+[\s,)\]]*)?in:?\s*(?:the\s+work\s+of\s+)?$/i
const citing = /(?:^|[\s,;(])(?:citing|quoting|referring\s+to|referencing|drawing\s+on|reporting)\s*$/i

/** How far the two works of a secondary citation may stand apart. */
const farthest = 90

/**
 * The citations, in order, with those marked as secondary that were not read themselves: Lewin in "Lewin (1947, cited in Schein, 2010)", in "(Lewin,
 * 1947, in Schein, 2010)" and in "(Schein, 2010, citing Lewin, 1947)" (Cite Them Right, "Secondary referencing").
 */
export function withSecondary(text: string, citations: readonly Citation[]): readonly Citation[] {
  return citations.map((citation, index) => {
    const next = citations[index + 1]
    const before = citations[index - 1]
    const isCited = next !== undefined && isReadIn(text, citation, next)
    const isQuoting = before !== undefined && quotes(text, before, citation)
    return isCited || isQuoting ? { ...citation, kind: 'secondary' as const } : citation
  })
}

function quotes(text: string, before: Citation, citation: Citation): boolean {
  const gap = between(text, before, citation)
  return /(?:ing|to|on)\s*$/i.test(gap.slice(-6)) && citing.test(gap)
}

/** What the words between the two must end with. */
const link = /(?:in|by|from|of|the|apud|cited|cit\.|via)[\s:(]*$/i

function isReadIn(text: string, citation: Citation, next: Citation): boolean {
  const gap = between(text, citation, next)
  if (!link.test(gap.slice(-10))) return false
  return inside.test(gap) || (reading.test(gap) && isOneThought(gap))
}

/** No sentence ends between the two, and nobody else is named. */
function isOneThought(gap: string): boolean {
  return !/[.!?]\s|[A-Z][a-z]/.test(gap.replace(/\b(?:pp?|et|al|cit|qtd)\./g, ''))
}

function between(text: string, citation: Citation, next: Citation): string {
  const start = citation.yearSpan?.end
  const end = next.authorSpan.start
  return start === undefined || end <= start || end - start > farthest ? '-' : text.slice(start, end)
}
