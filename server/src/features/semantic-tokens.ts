import type { AssignmentDocument } from '../assignment/document.js'
import { overlaps, type Span } from '../text/span.js'
import type { TokenType } from './token-types.js'

/** A stretch on one line and what it is. */
export interface SemanticToken {
  readonly span: Span
  readonly type: TokenType
  /** Whether it is the entry that a citation means. */
  readonly declaration: boolean
}

/** Tokens in the order of the text, none overlapping another; with `within`, only those that touch it. */
export function semanticTokens(document: AssignmentDocument, within?: Span): readonly SemanticToken[] {
  const found = [
    ...headingTokens(document),
    ...citationTokens(document),
    ...entryTokens(document),
    ...modelTokens(document),
    ...commentTokens(document),
  ]
  const wanted = within === undefined ? found : found.filter(({ span }) => overlaps(span, within))
  return apart(wanted.flatMap(token => onLines(document, token)))
}

function* headingTokens({ answers, text }: AssignmentDocument): Iterable<SemanticToken> {
  for (const { heading, duplicates, criterion } of answers) {
    for (const span of heading ? [heading, ...duplicates] : []) {
      const at = text.sliceString(span.start, span.end).indexOf(criterion.id)
      if (at === -1) continue
      const start = span.start + at
      yield { span: { start, end: start + criterion.id.length }, type: 'keyword', declaration: false }
    }
  }
}

function* citationTokens({ citations }: AssignmentDocument): Iterable<SemanticToken> {
  for (const { citation } of citations) {
    const { key, authorSpan, yearSpan, span, certainty } = citation
    if (certainty === 'possible') continue
    if (key !== undefined) yield { span, type: 'property', declaration: false }
    else {
      yield { span: authorSpan, type: 'variable', declaration: false }
      if (yearSpan) yield { span: yearSpan, type: 'number', declaration: false }
    }
  }
}

function* entryTokens({ references }: AssignmentDocument): Iterable<SemanticToken> {
  for (const { authorSpan, yearSpan } of references.entries) {
    if (authorSpan) yield { span: authorSpan, type: 'variable', declaration: true }
    if (yearSpan) yield { span: yearSpan, type: 'number', declaration: true }
  }
}

function* modelTokens({ modelMentions }: AssignmentDocument): Iterable<SemanticToken> {
  for (const { span, certainty } of modelMentions) {
    if (certainty === 'certain') yield { span, type: 'class', declaration: false }
  }
}

function* commentTokens({ comments, text }: AssignmentDocument): Iterable<SemanticToken> {
  for (const { span, content } of comments) {
    const start = text.sliceString(content.start, Math.min(content.end, content.start + 12))
    if (/^\s*markwise\b/.test(start)) yield { span, type: 'macro', declaration: false }
  }
}

/** A token that runs over line ends in one piece per line: not every editor takes longer ones. */
function onLines({ text }: AssignmentDocument, token: SemanticToken): readonly SemanticToken[] {
  const { start, end } = token.span
  const first = text.lineAt(start)
  if (end <= first.to) return start < end ? [token] : []
  const pieces: SemanticToken[] = []
  for (let line = first; ; line = text.line(line.number + 1)) {
    const piece = { start: Math.max(start, line.from), end: Math.min(end, line.to) }
    if (piece.start < piece.end) pieces.push({ ...token, span: piece })
    if (line.to >= end || line.number >= text.lines) return pieces
  }
}

function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = []
  for (const token of [...tokens].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (token.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(token)
  }
  return kept
}
