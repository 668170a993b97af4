import type { AssignmentDocument } from '../assignment/document.js'
import type { Line, Text } from '../text/rope.js'
import { overlaps, shifted, type Span } from '../text/span.js'
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
  return onLines(document.text, apart(wanted))
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

/** Read at their places in the block: a long text has thousands, and a citation at its place in the text is several objects. */
function* citationTokens(document: AssignmentDocument): Iterable<SemanticToken> {
  for (const { read, work, block } of document.citations) {
    const { key, authorSpan, yearSpan, span, certainty } = read
    if (certainty === 'possible' && work === undefined) continue
    const start = document.startOf(block)
    if (key !== undefined) yield { span: shifted(span, start), type: 'property', declaration: false }
    else {
      yield { span: shifted(authorSpan, start), type: 'variable', declaration: false }
      if (yearSpan) yield { span: shifted(yearSpan, start), type: 'number', declaration: false }
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

function apart(tokens: SemanticToken[]): readonly SemanticToken[] {
  let end = 0
  return tokens
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const isApart = span.start >= end
      if (isApart) end = span.end
      return isApart
    })
}

/** A token that runs over line ends in one piece per line: not every editor takes longer ones. An empty one is left out. */
function onLines(text: Text, tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const pieces: SemanticToken[] = []
  let line = text.line(1)
  for (const token of tokens) {
    const { start, end } = token.span
    if (start > line.to) line = text.lineAt(start)
    if (start < end && end <= line.to) pieces.push(token)
    else for (const span of spansOnLines(text, line, token.span)) pieces.push({ ...token, span })
  }
  return pieces
}

function* spansOnLines(text: Text, first: Line, { start, end }: Span): Iterable<Span> {
  for (let line = first; line.from < end; line = text.line(line.number + 1)) {
    const piece = { start: Math.max(start, line.from), end: Math.min(end, line.to) }
    if (piece.start < piece.end) yield piece
    if (line.number >= text.lines) return
  }
}
