import { countWords } from '../text/words.js'
import type { Span } from '../text/span.js'
import type { Block, BlockKind, BlockWords, NameMention } from './block.js'
import { rememberingReader, type BracketReadings } from './bracket-readings.js'
import type { Citation } from './citation.js'
import { blockWords } from './block-words.js'
import { citationsIn } from './citations.js'
import { namesIn } from './names.js'
import { isListHeadingLine } from './list-headings.js'
import { emptyProse, type Prose } from './prose.js'
import { quotationsIn } from './quotations.js'
import { commentsIn, readInline, type InlineReading } from './read-prose.js'
import { entriesIn } from './reference-entries.js'
import type { ReferenceEntry } from './reference-entry.js'
import { longestBlock } from './markdown.js'

/**
 * A block from its node's name and its source: a pure function, so a block whose source did not change need not be read again. `before` is what it was before
 * the last edit inside it: reading it again is quicker then, and says the same.
 */
export function readBlock(node: string, source: string, before?: Block): Block {
  const kind = kindOf(node, source)
  const isHidden = kind === 'comment' || kind === 'code' || kind === 'rule'
  if (isHidden) return hiddenBlock(kind, source)
  const block = new VisibleBlock(node, kind, levelOf(node, kind, source), source)
  if (before instanceof VisibleBlock) block.follow(before)
  return block
}

/** A block with visible text. Each part is read when first asked for, and then kept: that is all that changes in it. */
class VisibleBlock implements Block {
  readonly plain: boolean
  readonly memory: Block['memory'] = new Map()
  readonly #isParagraph: boolean
  #inline: InlineReading | undefined
  #scanned: readonly Citation[] | undefined
  /** Whether it took the place of one that was edited: it is likely to be edited again. */
  #isEdited = false
  #brackets: BracketReadings | undefined
  #citations: readonly Citation[] | undefined
  #quotations: readonly Span[] | undefined
  #entries: readonly ReferenceEntry[] | undefined
  #names: readonly NameMention[] | undefined
  #words: BlockWords | undefined

  constructor(
    node: string,
    readonly kind: BlockKind,
    readonly level: number | undefined,
    readonly source: string,
  ) {
    this.plain = source.length > longestBlock
    this.#isParagraph = node === 'Paragraph'
  }

  /** Takes over what may still hold; the block before is let go of. */
  follow(before: VisibleBlock): void {
    this.#isEdited = true
    this.#brackets = before.#brackets
  }

  get prose() {
    return this.#read().prose
  }
  get citations() {
    return (this.#citations ??= this.#scan()
      .map(citation => placed(this.prose, citation))
      .filter(({ key, span }) => key === undefined || this.source[span.start] !== '\\')) // "\@name" is no key
  }
  get entries() {
    return (this.#entries ??= entriesIn(this.source, this.prose, this.kind === 'table'))
  }
  get comments() {
    return this.#read().comments
  }
  get names() {
    return (this.#names ??= namesIn(this.prose, this.#scan()))
  }
  get quotations() {
    return this.#quoted().map(span => this.prose.sourceSpan(span))
  }
  get words() {
    return (this.#words ??= blockWords(
      this.source,
      this.#read(),
      () => this.#scan(),
      () => this.#quoted(),
    ))
  }
  get links() {
    return this.#read().links
  }

  #read(): InlineReading {
    return (this.#inline ??= readInline(this.source, this.#isParagraph))
  }
  #scan(): readonly Citation[] {
    return (this.#scanned ??= this.#isEdited ? this.#scanAgain() : citationsIn(this.prose))
  }
  #scanAgain(): readonly Citation[] {
    const { read, readings } = rememberingReader(this.#brackets)
    this.#brackets = readings
    return citationsIn(this.prose, read)
  }
  #quoted(): readonly Span[] {
    return (this.#quotations ??= quotationsIn(this.prose))
  }
}

function hiddenBlock(kind: BlockKind, source: string): Block {
  const code = kind === 'code' ? countWords(source) : 0
  const words = { all: 0, citations: 0, quoted: 0, code }
  const comments = kind === 'comment' ? commentsIn(source) : []
  return {
    kind,
    source,
    level: undefined,
    prose: emptyProse,
    citations: [],
    entries: [],
    comments,
    names: [],
    quotations: [],
    words,
    links: [],
    plain: false,
    memory: new Map(),
  }
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
  if (node === 'Paragraph' && isDivision(source)) return 'rule'
  if (node === 'Paragraph' && /^\[\^[^\]]+\]:/.test(source)) return 'footnote'
  return kinds[node] ?? 'paragraph'
}

/** Lines that open and close a division and nothing else: "::: {#refs}" (Pandoc User's Guide, "Divs and Spans"). */
function isDivision(source: string): boolean {
  return (
    source.startsWith(':::') &&
    source.split('\n').every(line => /^:{3,}[^:]{0,200}:*\s*$/.test(line) && !/[.,;]\s/.test(line))
  )
}

function isOnlyComments(source: string): boolean {
  const last = commentsIn(source).at(-1)
  return last === undefined || !/\S/.test(source.slice(last.span.end))
}

/** A line in bold alone stands as a heading of level 7, and so does "References" alone. */
function levelOf(node: string, kind: BlockKind, source: string): number | undefined {
  if (kind === 'heading') return Number(/\d$/.exec(node)?.[0] ?? 1)
  if (kind !== 'paragraph' || source.length > 400) return undefined
  const bold = /^(?:\*{2,3}[^*\n]+\*{2,3}|__[^_\n]+__|\*\*_[^*_\n]+_\*\*|_\*\*[^*_\n]+\*\*_)[:.]?\s*$/.test(source)
  return bold || isListHeadingLine(source) ? 7 : undefined
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
