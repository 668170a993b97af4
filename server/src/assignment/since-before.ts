import type { Block } from '../syntax/block.js'
import type { Change } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { AssignmentDocument } from './document.js'
import { bodyBlocks, isNote, type Outline } from './outline/outline.js'
import { listShape } from './outline/list-regions.js'
import { explainedIn } from './citations/short-names.js'
import { citedIn, writtenAuthors } from './citations/meanings.js'
import { isOutside, movedBy, sameOfAll, type ChangedBlock, type Since } from './incremental/since.js'
import { commentsOf } from './comments/ticks.js'

type Fact = (block: Block) => unknown

/** What a comparison of two versions looks at. */
export interface Compared {
  readonly before: AssignmentDocument
  readonly now: AssignmentDocument
  readonly change: Change | undefined
  readonly blocks: readonly ChangedBlock[] | undefined
  readonly outline: () => Outline
  readonly outlineNow: () => Outline
  /** The facts that fields are made of. */
  readonly words: readonly Fact[]
  readonly guidance: Fact | undefined
  readonly models: Fact
  /** Undefined where the version before was not asked for them. */
  readonly namedAuthors: () => Fact | undefined
}

type Field = keyof AssignmentDocument

/** Tells by the blocks that changed which fields did. */
export class SinceBefore implements Since {
  readonly #compared: Compared
  readonly #fields = new Map<Field, boolean>()
  readonly #facts = new Map<Fact, boolean>()
  #sameShape: boolean | undefined

  constructor(compared: Compared) {
    this.#compared = compared
  }

  get before(): AssignmentDocument {
    return this.#compared.before
  }

  moved(span: Span): Span | undefined {
    return movedBy(this.#compared.change, span)
  }

  untouched(span: Span): Span | undefined {
    return isOutside(this.#compared.change, span) ? this.moved(span) : undefined
  }

  unchanged(field: Field): boolean {
    const known = this.#fields.get(field)
    if (known !== undefined) return known
    const answer = sameFields[field]?.(this, this.#compared) ?? false
    this.#fields.set(field, answer)
    return answer
  }

  unchangedFact(fact: Fact): boolean {
    const known = this.#facts.get(fact)
    if (known !== undefined) return known
    const { blocks } = this.#compared
    const answer = blocks !== undefined && sameOfAll(blocks, fact)
    this.#facts.set(fact, answer)
    return answer
  }

  /** Whether each block has the same part in the whole: headings name what they named, at the same places in the order of blocks. */
  get sameShape(): boolean {
    return (this.#sameShape ??= this.#hasSameShape())
  }

  #hasSameShape(): boolean {
    const { blocks, outline, outlineNow } = this.#compared
    if (blocks === undefined) return false
    const isHeading = ({ level }: Block): boolean => level !== undefined
    const isSame = blocks.every(({ before, now }) => !isHeading(before) && !isHeading(now))
    // Entries without a heading, or below a heading that is none, make a list as well.
    if (isSame && this.unchangedFact(listShape) && this.unchangedFact(isNote)) return true
    return areAlike(outline(), outlineNow())
  }

  /** The outline before. Its block indices hold for this version as well, where it is of the same shape. */
  get outline(): Outline {
    return this.#compared.outline()
  }

  /** Whether no list of references holds a block that changed. */
  get sameLists(): boolean {
    const { blocks, outline } = this.#compared
    const inBody = bodyBlocks(outline())
    return blocks?.every(({ index }) => inBody(index)) ?? false
  }
}

/** Field by field what it is made of; what is not named here counts as changed. */
const sameFields: Partial<Record<Field, (since: SinceBefore, compared: Compared) => boolean>> = {
  inputs: () => true,
  blockCount: (_, { before, now }) => before.blockCount === now.blockCount,
  frontMatter: (_, { before, now }) => before.frontMatter === now.frontMatter,
  sections: since => since.sameShape && since.unchangedFact(titleOf),
  openedSections: since => since.sameShape,
  unknownCriteria: since => since.sameShape,
  references: since => since.sameShape && since.sameLists,
  citations: since =>
    since.unchanged('references') && since.unchangedFact(citationsOf) && since.unchangedFact(explainedIn),
  words: (since, { words }) =>
    since.sameShape && since.unchanged('frontMatter') && words.every(fact => since.unchangedFact(fact)),
  guidance: (since, { guidance }) => guidance === undefined || (since.sameShape && since.unchangedFact(guidance)),
  comments: since => sameComments(since),
  ignores: since => sameComments(since),
  earlierTicks: since => sameComments(since),
  modelMentions: (since, { models }) =>
    since.unchanged('citations') && since.unchanged('guidance') && since.unchangedFact(models),
  authorMentions: (since, { namedAuthors }) => {
    const named = namedAuthors()
    const sameInLists = since.unchanged('references') && since.unchanged('guidance')
    return named !== undefined && sameInLists && since.unchangedFact(named)
  },
  // but for their points, which `coverage` speaks for, their sources, for which `citations` does, and how many words they have
  answers: (since, compared) =>
    since.sameShape && since.unchanged('guidance') && (since.unchanged('words') || haveSameStates(compared)),
}

function haveSameStates({ before, now }: Compared): boolean {
  return before.answers.every(({ state }, index) => state === now.answers[index]?.state)
}

function sameComments(since: SinceBefore): boolean {
  return since.sameShape && since.unchangedFact(commentsWritten) && since.unchangedFact(kindOf)
}

function areAlike(before: Outline, now: Outline): boolean {
  return (
    before.bodyEnd === now.bodyEnd &&
    before.headings.length === now.headings.length &&
    before.lists.length === now.lists.length &&
    before.notes.size === now.notes.size &&
    [...before.notes].every(index => now.notes.has(index)) &&
    before.lists.every((old, index) => {
      const list = now.lists[index]
      return list?.kind === old.kind && list.first === old.first && list.from === old.from && list.to === old.to
    }) &&
    before.headings.every((old, index) => {
      const heading = now.headings[index]
      return (
        heading !== undefined &&
        heading.list === old.list &&
        heading.appendix === old.appendix &&
        heading.regionEnd === old.regionEnd &&
        heading.section.level === old.section.level &&
        heading.section.firstBlock === old.section.firstBlock &&
        heading.section.endBlock === old.section.endBlock &&
        heading.names.section === old.names.section &&
        heading.names.unknown === old.names.unknown &&
        heading.names.criteria.join() === old.names.criteria.join()
      )
    })
  )
}

function titleOf({ level, prose }: Block): string | undefined {
  return level === undefined ? undefined : prose.text
}

/** With how their authors are written, and what names stand before them: both decide what they can mean. */
function citationsOf(block: Block): readonly unknown[] {
  return citedIn(block).citations.map(citation => [citation, writtenAuthors(block.source, citation.authorSpan)])
}

function kindOf({ kind }: Block): Block['kind'] {
  return kind
}

/** With their text: what they say decides what they are. */
function commentsWritten(block: Block): readonly unknown[] {
  return commentsOf(block).map(({ span, content, closed }) => ({
    span,
    closed,
    text: block.source.slice(content.start, content.end),
  }))
}
