import type { AssignmentDocument } from '../../assignment/document.js'
import { applyEdits } from '../../text/edit.js'
import { slice } from '../../text/rope.js'
import type { Span } from '../../text/span.js'
import { leftOut } from './left-out.js'

/** The writer's own Markdown without front matter, comments, ticks and guidance in braces; all else as it was typed. Ends with one line end. */
export function submissionMarkdown(document: AssignmentDocument): string {
  const { text, frontMatter, comments } = document
  const spans = [
    ...(frontMatter.span ? [frontMatter.span] : []),
    ...comments.map(({ span }) => wholeLines(document, span)),
    ...leftOut(document),
  ]
  const whole = slice(text, 0, text.length)
  const clean = applyEdits(
    whole,
    merged(spans).map(span => ({ span, insert: '' })),
  )
  return `${withoutGaps(clean)}\n`
}

/** A comment alone on its lines goes with them. */
function wholeLines({ text }: AssignmentDocument, { start, end }: Span): Span {
  const first = text.lineAt(start)
  const last = text.lineAt(end)
  const alone = slice(text, first.from, start).trim() === '' && slice(text, end, last.to).trim() === ''
  return alone ? { start: first.from, end: Math.min(text.length, last.to + 1) } : { start, end }
}

function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** What was taken out leaves no run of empty lines and no space at the end of a line, save the two of a line break. */
function withoutGaps(text: string): string {
  let fence = ''
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    const isEmpty = fence === '' && line.trim() === ''
    if (isEmpty && (lines.at(-1) ?? '') === '') continue
    lines.push(isEmpty ? '' : fence === '' ? line.replace(/(\S)\s$/, '$1') : line)
  }
  return lines.join('\n').trimEnd()
}
