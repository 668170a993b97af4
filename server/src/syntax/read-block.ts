import { countWords } from '../text/words.js'
import type { Span } from '../text/span.js'
import type { Block, BlockKind, BlockWords, NameMention } from './block.js'
import type { Citation } from './citation.js'
import { citationsIn } from './citations.js'
import { namesIn } from './names.js'
import { once } from '../text/once.js'
import { emptyProse, type Prose } from './prose.js'
import { quotationsIn } from './quotations.js'
import { commentsIn, readInline } from './read-prose.js'
import { entriesIn } from './reference-entries.js'
import type { ReferenceEntry } from './reference-entry.js'
import { longestBlock, type TopLevelNode } from './markdown.js'

/** A block from its node's name and its source: a pure function, so a block whose source did not change need not be read again. */
export function readBlock(node: TopLevelNode['name'], source: string): Block {
  const kind = kindOf(node, source)
  if (kind === 'comment' || kind === 'code' || kind === 'rule') return hiddenBlock(kind, source)
  const inline = once(() => readInline(source))
  const citations = once(() => citationsIn(inline().prose))
  const own = once(() => citations().map(citation => placed(inline().prose, citation)))
  const quotations = once(() => quotationsIn(inline().prose))
  const entries = once(() => entriesIn(source, inline().prose))
  const names = once(() => namesIn(inline().prose, citations()))
  const words = once(() => wordsOf(inline().prose, citations(), quotations(), inline().code, source))
  return {
    kind,
    source,
    level: levelOf(node, kind, source),
    get prose(): Prose {
      return inline().prose
    },
    get citations(): readonly Citation[] {
      return own()
    },
    get entries(): readonly ReferenceEntry[] {
      return entries()
    },
    get comments() {
      return inline().comments
    },
    get names(): readonly NameMention[] {
      return names()
    },
    get quotations(): readonly Span[] {
      return quotations().map(span => inline().prose.sourceSpan(span))
    },
    get words(): BlockWords {
      return words()
    },
    get links() {
      return inline().links
    },
    plain: source.length > longestBlock,
    memory: new Map(),
  }
}

function hiddenBlock(kind: BlockKind, source: string): Block {
  const code = kind === 'code' ? countWords(source) : 0
  const words = { all: 0, citations: 0, quoted: 0, code }
  const comments = kind === 'comment' ? commentsIn(source) : []
  return { kind, source, level: undefined, prose: emptyProse, citations: [], entries: [], comments, names: [], quotations: [], words, links: [], plain: false, memory: new Map() }
}

const kinds: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  ListItem: 'list-item',
  Blockquote: 'quotation',
  Table: 'table',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  ProcessingInstructionBlock: 'code',
  HorizontalRule: 'rule',
}

function kindOf(node: string, source: string): BlockKind {
  if (/Heading/.test(node)) return 'heading'
  // What follows the end of a comment on its line is visible: such a block is read as HTML.
  if (node === 'CommentBlock') return isOnlyComments(source) ? 'comment' : 'html'
  if (node === 'Paragraph' && /^\[\^[^\]]+\]:/.test(source)) return 'footnote'
  return kinds[node] ?? 'paragraph'
}

function isOnlyComments(source: string): boolean {
  const last = commentsIn(source).at(-1)
  return last === undefined || !/\S/.test(source.slice(last.span.end))
}

/** A line in bold alone stands as a heading of level 7. */
function levelOf(node: string, kind: BlockKind, source: string): number | undefined {
  if (kind === 'heading') return Number(/\d$/.exec(node)?.[0] ?? 1)
  const bold = kind === 'paragraph' && source.length < 400 && /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:.]?\s*$/.test(source)
  return bold ? 7 : undefined
}

/** Citations as the scanner gives them count in prose; the block's own count in its source. */
function placed(prose: Prose, citation: Citation): Citation {
  return {
    ...citation,
    span: prose.sourceSpan(citation.span),
    group: prose.sourceSpan(citation.group),
    authorSpan: prose.sourceSpan(citation.authorSpan),
    yearSpan: citation.yearSpan && prose.sourceSpan(citation.yearSpan),
  }
}

function wordsOf(prose: Prose, citations: readonly Citation[], quotations: readonly Span[], code: readonly Span[], source: string): BlockWords {
  const within = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + countWords(prose.text.slice(span.start, span.end)), 0)
  // In "Starr (2016)" the name is a word of the sentence; the rest of a bracket is citation, however many works it holds.
  const groups = new Map(
    citations.map(({ kind, group, span, yearSpan }) => (kind === 'narrative' ? (yearSpan ?? span) : group)).map(group => [group.start, group]),
  )
  return {
    all: countWords(prose.text),
    citations: within([...groups.values()]),
    quoted: within(prose.quoted.length > 0 ? prose.quoted : quotations),
    code: code.reduce((sum, span) => sum + countWords(source.slice(span.start, span.end)), 0),
  }
}
