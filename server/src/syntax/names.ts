import type { Citation } from './citation.js'
import type { NameMention } from './block.js'
import type { Prose } from './prose.js'
import type { WordList } from './word-list.js'

/** A name from its capital on: "O’Neill", "Lane-Fox". */
const name = /\p{Lu}[\p{L}\p{M}'’ʼ]*(?:[-‐‑]\p{Lu}?[\p{L}'’]+)*/uy
const particles = new Set(['van', 'von', 'de', 'der', 'den', 'du', 'di', 'da'])
/** Behind one of these a capital begins no word of its own. */
const joins = "'’‘@/.-"

/**
 * Capitalised words of the running text that stand in no citation and no block quotation, in places of the source: "Hawkins", "O’Neill",
 * "Lane-Fox", "van Dyke"; possessive endings are left out. Which of them are authors, the assignment knows.
 */
export function namesIn(prose: Prose, citations: readonly Citation[]): readonly NameMention[] {
  const { text, words } = prose
  const names: NameMention[] = []
  let next = 0
  let done = 0
  for (const index of words.capitals) {
    const capital = words.starts[index] ?? 0
    if (capital < done || !stands(text, capital)) continue
    name.lastIndex = capital
    if (!name.test(text)) continue
    const end = withoutPossessive(text, name.lastIndex)
    done = end
    const start = withParticle(text, words, index)
    while (next < citations.length && (citations[next]?.span.end ?? 0) <= start) next++
    const citation = citations[next]
    if (citation && citation.span.start < end) continue
    if (prose.quoted.some(span => span.start <= start && end <= span.end)) continue
    names.push({ span: prose.sourceSpan({ start, end }), name: text.slice(start, end) })
  }
  return names
}

function withoutPossessive(text: string, end: number): number {
  const last = text[end - 1] === 's' ? end - 1 : end
  return text[last - 1] === "'" || text[last - 1] === '’' ? last - 1 : end
}

function stands(text: string, start: number): boolean {
  return start === 0 || !joins.includes(text[start - 1] ?? ' ')
}

/** Where the name starts: with the particle before it, where there is one. */
function withParticle(text: string, words: WordList, index: number): number {
  const start = words.starts[index] ?? 0
  const before = words.starts[index - 1]
  const end = words.ends[index - 1]
  if (before === undefined || end !== start - 1 || start - before > 5 || !/\s/.test(text[end] ?? '')) return start
  return particles.has(text.slice(before, end)) && stands(text, before) ? before : start
}
