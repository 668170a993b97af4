import type { Citation } from './citation.js'
import type { NameMention } from './block.js'
import type { Prose } from './prose.js'

const capitalised =
  /(?<![\p{L}\p{N}'’‘@/.-])(?:(?:van|von|de|der|den|du|di|da)\s)?\p{Lu}[\p{L}\p{M}'’ʼ]*(?:[-‐‑]\p{Lu}?[\p{L}'’]+)*/gu

/**
 * Capitalised words of the running text that stand in no citation and no block quotation, in places of the source: "Hawkins", "O’Neill",
 * "Lane-Fox"; possessive endings are left out. Which of them are authors, the assignment knows.
 */
export function namesIn(prose: Prose, citations: readonly Citation[]): readonly NameMention[] {
  const names: NameMention[] = []
  let next = 0
  for (const match of prose.text.matchAll(capitalised)) {
    const start = match.index
    const name = match[0].replace(/['’]s?$/, '')
    const end = start + name.length
    while (next < citations.length && (citations[next]?.span.end ?? 0) <= start) next++
    const citation = citations[next]
    if (citation && citation.span.start < end) continue
    if (prose.quoted.some(span => span.start <= start && end <= span.end)) continue
    names.push({ span: prose.sourceSpan({ start, end }), name })
  }
  return names
}
