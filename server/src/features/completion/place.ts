import type { AssignmentDocument, ReferenceList } from '../../assignment/document.js'
import { leadLength } from '../../syntax/leading-phrases.js'
import type { Span } from '../../text/span.js'
import { blockAt, listAt } from '../places.js'
import { proseOffset } from '../selection-ranges.js'

/** What kind of thing may be completed at a caret, and what was typed of it. */
export type CompletionPlace = FrontMatterPlace | HeadingPlace | EntryPlace | CitationPlace | ProsePlace

/** A line of the front matter. */
export interface FrontMatterPlace {
  readonly kind: 'front-matter'
  /** The line up to the caret. */
  readonly line: string
  readonly lineStart: number
}

/** A line that begins as a heading: "## 1.1", "1.1". */
export interface HeadingPlace {
  readonly kind: 'heading'
  /** The line up to the caret. */
  readonly span: Span
  /** "##"; "" where none are typed. */
  readonly hashes: string
  readonly typed: string
}

/** The beginning of an entry in a list of references. */
export interface EntryPlace {
  readonly kind: 'entry'
  readonly span: Span
  readonly typed: string
  readonly list: ReferenceList
}

/** What may become a work in a citation. */
export interface CitationPlace {
  readonly kind: 'citation'
  readonly span: Span
  readonly typed: string
  /** What was typed in front of it. */
  readonly opened: '(' | '@' | '[@' | ';'
}

/** A word of running text, or where the next one will stand. */
export interface ProsePlace {
  readonly kind: 'prose'
  readonly span: Span
  readonly typed: string
  /** The line before it. */
  readonly before: string
}

/** What the caret asks for, by the line before it and the block it stands in; undefined in code, comments, addresses and inside words. */
export function completionPlace(document: AssignmentDocument, offset: number): CompletionPlace | undefined {
  const line = document.text.lineAt(offset)
  const before = line.text.slice(0, offset - line.from)
  if (inFrontMatter(document, offset)) return { kind: 'front-matter', line: before, lineStart: line.from }
  if (/^[\p{L}\p{N}]/u.test(line.text.slice(offset - line.from)) || !isWritten(document, offset)) return undefined
  const list = listAt(document, offset)
  if (list) return entryPlace(list, before, line.text, line.from)
  const heading = headingPlace(before, line.text, line.from)
  if (heading || before.startsWith('#')) return heading
  return citationPlace(before, line.from) ?? prosePlace(before, line.from)
}

/** Between the hyphens; where they are not closed yet, on the first lines below an opening one. */
function inFrontMatter({ frontMatter, text }: AssignmentDocument, offset: number): boolean {
  const { span } = frontMatter
  if (span) return offset > text.line(1).to && offset < span.end
  if (!/^---\s*$/.test(text.line(1).text)) return false
  const line = text.lineAt(offset).number
  if (line === 1 || line > mostKeys) return false
  for (let number = 2; number <= line; number++) {
    if (number < line && !/^\s*(?:[\w-]+\s*:|-\s|#)/.test(text.line(number).text)) return false
  }
  return true
}

const mostKeys = 20

const unread: ReadonlySet<string> = new Set(['code', 'comment', 'html', 'link-definition', 'rule'])

/** Whether the caret stands in text that a reader sees: not in code, a comment or the address of a link. */
function isWritten(document: AssignmentDocument, offset: number): boolean {
  const placed = blockAt(document, offset)
  if (placed === undefined) return true
  const { block, start } = placed
  if (unread.has(block.kind)) return offset > placed.start + block.source.trimEnd().length + 1
  if (block.plain) return true
  const inside = offset - start
  if (inside === 0) return true
  if (block.comments.some(({ span }) => span.start < inside && inside <= span.end)) return false
  if (
    block.links.some(
      ({ span }) => span.start < inside && inside < span.end && block.source.slice(span.start, inside).includes(']('),
    )
  )
    return false
  const last = block.source.charAt(inside - 1)
  if (!/[\p{L}\p{N}(@;]/u.test(last)) return true
  return block.prose.sourceOffset(proseOffset(block.prose, inside - 1)) === inside - 1
}

function headingPlace(before: string, line: string, lineStart: number): CompletionPlace | undefined {
  if (line.slice(before.length).trim() !== '') return undefined
  const [, hashes, typed] = /^(#{1,6})[ \t]*([^#]*)$/.exec(before) ?? /^()(\d+(?:\.\d*)*)$/.exec(before) ?? []
  if (hashes === undefined || typed === undefined) return undefined
  return { kind: 'heading', span: { start: lineStart, end: lineStart + before.length }, hashes, typed }
}

/** At the start of a line of a list, behind its marker; a line that is more than a beginning is left alone. */
function entryPlace(list: ReferenceList, before: string, line: string, lineStart: number): CompletionPlace | undefined {
  const [, marker = '', typed] = /^(\s*(?:[-*+]\s+|\d+[.)]\s+)?)([^()\d]{0,60})$/.exec(before) ?? []
  if (typed === undefined || line.slice(before.length).trim() !== '' || before.startsWith('#')) return undefined
  return { kind: 'entry', span: { start: lineStart + marker.length, end: lineStart + before.length }, typed, list }
}

/** Behind an @ that is no part of an address, an open bracket, or a semicolon in one. */
function citationPlace(before: string, lineStart: number): CompletionPlace | undefined {
  const end = lineStart + before.length
  const recent = before.slice(-longestTyped)
  const [, at, key] = /(\[@|(?<![^\s([;])@)([\p{L}\p{N}_:.-]*)$/u.exec(recent) ?? []
  if ((at === '@' || at === '[@') && key !== undefined)
    return { kind: 'citation', span: { start: end - key.length - 1, end }, typed: key, opened: at }
  const [, opened, inside] = /([(;])\s*((?:[\p{L}\p{N}][^()[\];@]*)?)$/u.exec(recent) ?? []
  if ((opened !== '(' && opened !== ';') || inside === undefined) return undefined
  const typed = inside.slice(leadLength(inside))
  if (isSentence(typed)) return undefined
  if (opened === ';' && !citesBefore.test(before.slice(-longestBracket))) return undefined
  const next = behindYear.exec(typed)
  return next?.[1] === undefined
    ? { kind: 'citation', span: { start: end - typed.length, end }, typed, opened }
    : { kind: 'citation', span: { start: end - next[0].length, end }, typed: next[1], opened: ';' }
}

/** What is written in a bracket and goes on to another sentence is a remark. */
function isSentence(typed: string): boolean {
  return /[.!?:]\s/.test(typed)
}

/** "(Abel, 2001;" */
const citesBefore = /\([^()]*\d[^()]*;[^();]*$/

/** "Abel, 2001, ⟦Starr⟧": a further work behind a comma. */
const behindYear = /(?<=\b(?:\d{4}[a-z]?|n\.d\.|no date)),?\s+(\p{Lu}\p{L}.*)$/u

const longestTyped = 80

/** A bracket that opens further away is none of ours. */
const longestBracket = 400

/** The word in front of the caret; empty where none is. */
function prosePlace(before: string, lineStart: number): CompletionPlace | undefined {
  const typed = /(?<![\p{L}\p{N}.@/\\])[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*$/u.exec(before.slice(-longestTyped))?.[0] ?? ''
  if (typed === '' && /\S$/.test(before)) return undefined
  const end = lineStart + before.length
  return {
    kind: 'prose',
    span: { start: end - typed.length, end },
    typed,
    before: before.slice(0, before.length - typed.length),
  }
}
