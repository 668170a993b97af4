import type { Span } from '../text/span.js'
import type { Citation } from './citation.js'
import type { Prose } from './prose.js'
import type { ReferenceEntry } from './reference-entry.js'

/** What Markdown makes of a block. A bold line that stands as a heading is a paragraph with a `level`. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table'
  | 'footnote'
  | 'code'
  | 'comment'
  | 'html'
  | 'rule'
  | 'link-definition'

/**
 * A top-level block of the text (items of a top-level list are blocks of their own). Immutable, and a pure function of its own source:
 * all places in it count from the block's start, so an unchanged block is the same object in the next version, wherever it has moved.
 */
export interface Block {
  readonly kind: BlockKind
  readonly source: string
  /** 1 to 6 for headings (setext: 1, 2); 7 for a bold line standing as a heading; undefined otherwise. */
  readonly level: number | undefined
  /** The visible text with a map back to the source; empty for code, comments and definitions. */
  readonly prose: Prose
  /** Author–date and key citations, in the order of the text. */
  readonly citations: readonly Citation[]
  /** The block read as entries of a reference list. Read only when the block stands in one. */
  readonly entries: readonly ReferenceEntry[]
  /** HTML comments in the block, `<!--` and `-->` included; `closed` is false when the end of the comment is missing. */
  readonly comments: readonly Comment[]
  /** Capitalised words that may be names, quoted passages and code left out. */
  readonly names: readonly NameMention[]
  /** Quoted passages in running text, quotation marks included. */
  readonly quotations: readonly Span[]
  /** The block's words by what they belong to. */
  readonly words: BlockWords
  /** Links and images with their targets, for `documentLink`. */
  readonly links: readonly Link[]
  /** Whether inline marks were not read because the block is over 20,000 characters. */
  readonly plain: boolean
  /** What higher floors worked out from this block, by a name of theirs and who asked; the block itself never reads it. */
  readonly memory: Map<string, { readonly by: unknown; readonly answer: unknown }>
}

/** An HTML comment, in places of its block. */
export interface Comment {
  readonly span: Span
  /** What stands between the marks. */
  readonly content: Span
  readonly closed: boolean
}

/** "Hawkins" in "Hawkins argues". */
export interface NameMention {
  readonly span: Span
  readonly name: string
}

/** A link or a picture; the target as it is written. */
export interface Link {
  readonly span: Span
  readonly target: string
}

/** A block’s words by what they belong to, so that each switch of a word count can leave out its own. */
export interface BlockWords {
  /** All visible words, citations included. */
  readonly all: number
  /** Of these, words of in-text citations. */
  readonly citations: number
  /** Of these, words in quotation marks or block quotations. */
  readonly quoted: number
  /** Words in code, which are not in `all`. */
  readonly code: number
}
