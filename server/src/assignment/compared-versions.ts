import type { Block } from '../syntax/block.js'
import type { Change } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { AssignmentDocument } from './document.js'
import type { Fact, FactTable } from './incremental/block-view.js'
import { bodyBlocks, type Outline } from './outline/outline.js'
import { haveSameParts } from './outline/same-parts.js'
import { outlineFacts } from './outline/outline-view.js'
import { isOutside, movedBy, sameOfAll, type ChangedBlock, type Since } from './incremental/since.js'

/** What a comparison of two versions looks at. */
export interface Compared {
  readonly before: AssignmentDocument
  readonly now: AssignmentDocument
  readonly change: Change | undefined
  readonly blocks: readonly ChangedBlock[] | undefined
  readonly outline: () => Outline
  readonly outlineNow: () => Outline
  /** What fields of the version before were read from, block by block. */
  readonly facts: () => Partial<Record<Field, FactTable>>
}

type Field = keyof AssignmentDocument

/** Tells which fields changed by the blocks that did. */
export class ComparedVersions implements Since {
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
    const answer = blocks !== undefined && (fact.from ? this.unchangedFact(fact.from) : sameOfAll(blocks, fact))
    this.#facts.set(fact, answer)
    return answer
  }

  /** Whether all facts that the field is read from say the same. */
  unchangedFacts(field: Field): boolean {
    const facts = this.#compared.facts()[field]
    return facts !== undefined && this.#unchangedAll(facts)
  }

  #unchangedAll(facts: FactTable): boolean {
    return Object.values(facts).every(fact => this.unchangedFact(fact))
  }

  /** Whether each block has the same part in the whole: headings name what they named, at the same places in the order of blocks. */
  get sameShape(): boolean {
    return (this.#sameShape ??= this.#hasSameShape())
  }

  #hasSameShape(): boolean {
    const { blocks, outline, outlineNow } = this.#compared
    return blocks !== undefined && (this.#unchangedAll(outlineFacts) || haveSameParts(outline(), outlineNow()))
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
const sameFields: Partial<Record<Field, (since: ComparedVersions, compared: Compared) => boolean>> = {
  inputs: () => true,
  blockCount: (_, { before, now }) => before.blockCount === now.blockCount,
  frontMatter: (_, { before, now }) => before.frontMatter === now.frontMatter,
  sections: since => since.sameShape && since.unchangedFact(titleOf),
  title: since => since.sameShape,
  openedSections: since => since.sameShape,
  unknownCriteria: since => since.sameShape,
  references: since => since.sameShape && since.sameLists,
  citations: since => since.unchanged('references') && since.unchangedFacts('citations'),
  words: since => since.sameShape && since.unchanged('frontMatter') && since.unchangedFacts('words'),
  guidance: since => since.sameShape && since.unchangedFacts('guidance'),
  comments: since => since.unchangedFacts('comments'),
  ignores: since => since.unchangedFacts('ignores'),
  earlierTicks: since => since.unchangedFacts('earlierTicks'),
  modelMentions: since => since.unchanged('citations') && since.unchangedFacts('modelMentions'),
  authorMentions: since => since.unchanged('references') && since.unchangedFacts('authorMentions'),
  // but for their points, which `coverage` speaks for, their sources, for which `citations` does, and how many words they have
  answers: (since, compared) =>
    since.sameShape && since.unchanged('guidance') && (since.unchanged('words') || haveSameStates(compared)),
}

function haveSameStates({ before, now }: Compared): boolean {
  return before.answers.every(({ state }, index) => state === now.answers[index]?.state)
}

function titleOf({ level, prose }: Block): string | undefined {
  return level === undefined ? undefined : prose.text
}
