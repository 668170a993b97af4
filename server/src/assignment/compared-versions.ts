import type { Block } from '../syntax/block.js'
import type { Change } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { AssignmentDocument } from './document.js'
import type { Fact, FactTable } from './incremental/block-view.js'
import { isOutside, movedBy, sameOfAll, type ChangedBlock, type Since } from './incremental/since.js'
import { bodyBlocks, type Outline } from './outline/outline.js'
import { outlineFacts } from './outline/outline-view.js'
import { haveSameParts } from './outline/same-parts.js'

/** Two versions, and how one became the other. */
export interface Compared {
  readonly before: AssignmentDocument
  readonly now: AssignmentDocument
  /** The one stretch that covers all edits in between. */
  readonly change: Change | undefined
  /** Undefined where there are more or fewer blocks than before: then nothing that was read from blocks counts as unchanged. */
  readonly blocks: readonly ChangedBlock[] | undefined
  readonly outline: () => Outline
  readonly outlineNow: () => Outline
  /** The facts that fields of the version before were read from. */
  readonly facts: () => Partial<Record<Field, FactTable>>
}

type Field = keyof AssignmentDocument

/** Tells by the blocks that changed which fields and facts of a document did. Each is worked out once, when it is asked for. */
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
    const answer = unchangedFields[field]?.(this, this.#compared) ?? false
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

  /** Whether none of the facts that the field is read from has changed. */
  unchangedFacts(field: Field): boolean {
    const facts = this.#compared.facts()[field]
    return facts !== undefined && this.#allUnchanged(facts)
  }

  #allUnchanged(facts: FactTable): boolean {
    return Object.values(facts).every(fact => this.unchangedFact(fact))
  }

  /** Whether the outline has kept its shape: headings name what they named, and each block belongs to the part that it belonged to. */
  get sameShape(): boolean {
    return (this.#sameShape ??= this.#hasSameShape())
  }

  #hasSameShape(): boolean {
    const { blocks, outline, outlineNow } = this.#compared
    return blocks !== undefined && (this.#allUnchanged(outlineFacts) || haveSameParts(outline(), outlineNow()))
  }

  /** The outline before. Where the shape is the same, its block indices hold for this version as well. */
  get outline(): Outline {
    return this.#compared.outline()
  }

  /** Whether no block of a list of references has changed. */
  get sameLists(): boolean {
    const { blocks, outline } = this.#compared
    const inBody = bodyBlocks(outline())
    return blocks?.every(({ index }) => inBody(index)) ?? false
  }
}

/** When each field is unchanged, in terms of what it is made of. A field that is not here counts as changed by every edit. */
const unchangedFields: Partial<Record<Field, (since: ComparedVersions, compared: Compared) => boolean>> = {
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
  // Of an answer, its words, points and sources are not meant here: who reads them reads `words`, `coverage` or `citations` (`WatchedAnswer`).
  answers: (since, compared) =>
    since.sameShape && since.unchanged('guidance') && (since.unchanged('words') || haveSameStates(compared)),
}

function haveSameStates({ before, now }: Compared): boolean {
  return before.answers.every(({ state }, index) => state === now.answers[index]?.state)
}

function titleOf({ level, prose }: Block): string | undefined {
  return level === undefined ? undefined : prose.text
}
