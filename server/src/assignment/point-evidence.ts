import type { Criterion, Point } from '../brief/brief.js'
import type { Block } from '../syntax/block.js'
import type { Span } from '../text/span.js'
import { sentenceAt } from '../syntax/sentences.js'

/** What one paragraph says about a point. */
export interface ParagraphEvidence {
  /** Which groups of the point's terms have a word in it. */
  readonly groups: readonly number[]
  /** The words that were found. */
  readonly words: readonly string[]
  /** The sentence of the first of them, in places of the block's source. */
  readonly span: Span
}

/** Point id → what the paragraph says about it; points it says nothing about are absent. */
export type BlockEvidence = ReadonlyMap<string, ParagraphEvidence>

/** For a criterion: what of its points one paragraph shows by their terms. A pure function of the paragraph; guidance in it is no evidence. */
export function pointEvidence(
  criterion: Criterion,
  guidance: (block: Block) => readonly Span[],
): (block: Block) => BlockEvidence {
  const searches = (criterion.points ?? [])
    .filter(isSearched)
    .map(point => ({ point, groups: (point.terms ?? []).map(groupPattern) }))
  return block => {
    const found = new Map<string, ParagraphEvidence>()
    const text = searches.length === 0 ? '' : visible(block, guidance(block))
    if (!/\p{L}/u.test(text)) return found
    for (const { point, groups } of searches) {
      const hits = groups.map(pattern => pattern(text))
      const first = hits.find(hit => hit !== undefined)
      if (first === undefined) continue
      found.set(point.id, {
        groups: hits.flatMap((hit, group) => (hit ? [group] : [])),
        words: hits.flatMap(hit => (hit ? [hit.word] : [])),
        span: block.prose.sourceSpan(sentenceAt(block.prose.text, first.start)),
      })
    }
    return found
  }
}

/** Whether a point is looked for by its terms: topics, and theories that name some. */
export function isSearched(point: Point): boolean {
  return (
    (point.kind === 'topic' || point.kind === 'theory') && (point.terms?.length ?? 0) > 0 && point.reliability !== 'low'
  )
}

/** The prose with the brief's own guidance blanked, unit for unit. */
function visible(block: Block, guidance: readonly Span[]): string {
  const { prose } = block
  if (block.kind === 'heading' && block.level !== 7) return prose.text
  if (guidance.length === 0) return prose.text
  let text = ''
  for (let index = 0; index < prose.text.length; index++) {
    const offset = prose.sourceOffset(index)
    text += guidance.some(span => span.start <= offset && offset < span.end) ? ' ' : (prose.text[index] ?? '')
  }
  return text
}

interface Hit {
  readonly start: number
  readonly word: string
}

/** Stems at a word's start, whatever their case; entries all in capitals are whole words as they stand. */
function groupPattern(terms: readonly string[]): (text: string) => Hit | undefined {
  const stems = terms.filter(term => !isAcronym(term)).map(stemPattern)
  const acronyms = terms.filter(isAcronym).map(escaped)
  const patterns = [
    ...(stems.length > 0 ? [new RegExp(stems.join('|'), 'iu')] : []),
    ...(acronyms.length > 0
      ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${acronyms.join('|')})s?(?![\\p{L}\\p{N}])`, 'u')]
      : []),
  ]
  return text => {
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match) return { start: match.index, word: match[0].toLowerCase() }
    }
    return undefined
  }
}

function isAcronym(term: string): boolean {
  return /^\p{Lu}{2,}$/u.test(term)
}

/** An entry that begins with a sign (£) has no word start. */
function stemPattern(term: string): string {
  const body = escaped(term)
    .replace(/['’]/g, "['’]")
    .replace(/[\s-]+/g, '[\\s-]+')
  return /^[\p{L}\p{N}]/u.test(term) ? `(?<![\\p{L}\\p{N}])${body}` : body
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
