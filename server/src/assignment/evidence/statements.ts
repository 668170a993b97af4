import type { Block } from '../../syntax/block.js'
import { quotationsIn } from '../../syntax/quotations.js'
import { sentencesIn } from '../../syntax/sentences.js'
import type { Span } from '../../text/span.js'
import { isHollow } from './hollow.js'
import { isHeap } from './word-order.js'

/** A sentence of a block, as it is looked at for evidence. */
export interface Statement {
  /** In places of the prose. */
  readonly span: Span
  /** Its text with what others wrote (the brief's guidance, longer quotations) blanked, unit for unit. */
  readonly own: string
  /** The same with quotations in it. */
  readonly quoting: string
}

/** The sentences of a block; none where it holds no text that can be evidence. A table is one statement. */
export function statementsIn(block: Block, copied: readonly Span[]): readonly Statement[] {
  if (block.level !== undefined) return []
  const { text, quoted } = block.prose
  const spans = block.kind === 'table' ? [{ start: 0, end: text.trimEnd().length }] : sentencesIn(text)
  const quoting = blanked(text, copied)
  const own = blanked(quoting, [...quoted, ...quotationsIn(block.prose).filter(isLong(text))])
  return spans.map(span => ({
    span,
    own: own.slice(span.start, span.end),
    quoting: quoting.slice(span.start, span.end),
  }))
}

/** Whether the writer tells something in a sentence: it is not hollow, and not somebody else's words alone. */
export function isTold(statement: Statement, block: Block): boolean {
  const words = wordsOf(statement.own)
  if (block.kind === 'table') return words.length > 3
  const length = statement.span.end - statement.span.start
  const left = statement.own.replace(/\s+/g, ' ').trim().length
  const saysOf = left * 3 > length || wordsOf(statement.own.replace(/\([^()]*\)/g, ' ')).length > 3
  return saysOf && !isHollow(statement.own.trim(), words)
}

/** Whether a sentence holds more than names in brackets. */
export function saysMore(sentence: string): boolean {
  return (sentence.replace(/\([^()]*\)/g, ' ').match(/\p{L}+/gu) ?? []).length >= 4
}

/** Whether a sentence goes on with the one before: a pronoun among its first words, or "the reason", "the data". */
export function leansBack(sentence: string): boolean {
  return backward.test(sentence.slice(0, 200))
}

const backward = new RegExp(
  [
    String.raw`^\W*(?:(?:[\p{L}\p{N}'’()&]+[,:]?\s+){0,5}(?:it|its|this|that|these|those|they|them|their|he|she|him|her|his|such|both|neither|the (?:first|second|former|latter|two))\b`,
    String.raw`|the\s+(?:\p{L}+\s+)?(?:reason|difference|result|data|results|figures|findings|same|former|latter|second|third|other|advantage|disadvantage|limitation|drawback|danger|strength|weakness|benefit|risk|problem|effect|cost)\b`,
    String.raw`|i\s+(?:\p{L}+\s+)?(?:(?:have\s+(?:my\s+)?)?(?:agree|disagree|concur|share|doubts?|reservations|find|accept|question|support))\b`,
    String.raw`|(?:first|second|third|last|final)(?:ly)?,|otherwise\b|why\b)`,
  ].join(''),
  'iu',
)

/** Whether the words of a block stand in no order, and so say nothing. */
export function isJumbled(block: Block): boolean {
  return block.kind !== 'table' && isHeap(wordsOf(block.prose.text))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
}

/** Quotation marks round a word or a name are no quotation. */
function isLong(text: string): (span: Span) => boolean {
  return ({ start, end }) => end - start > 40 || /(?:\s\S+){4}/.test(text.slice(start, end))
}

function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let result = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return result + text.slice(at)
}
