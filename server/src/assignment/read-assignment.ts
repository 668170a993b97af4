import { changeOf, type Change, type Edit } from '../text/edit.js'
import { slice, type Text } from '../text/rope.js'
import type { Block } from '../syntax/block.js'
import { frontMatterAfter } from '../syntax/front-matter.js'
import type { Span } from '../text/span.js'
import { once } from '../text/once.js'
import { answersOf } from './coverage/answers.js'
import type { EarlierBlocks, PlacedBlocks } from './incremental/placed-blocks.js'
import { authorFacts, authorMentions, knownAuthors, type KnownAuthors } from './mentions/author-mentions.js'
import { BlockFacts } from './incremental/block-facts.js'
import { citationFacts, citedWorks } from './citations/citing.js'
import { wordTotals } from './coverage/count-words.js'
import { coverageOf } from './coverage/coverage.js'
import type { AssignmentDocument, Inputs, PlacedBlock } from './document.js'
import { guidanceLeft } from './coverage/guidance-left.js'
import { referenceLists } from './outline/listed-entries.js'
import { meaningsOf, shortNameFacts, type Meanings } from './citations/meanings.js'
import { modelFacts, modelMentions } from './mentions/model-mentions.js'
import { notUnderstood } from './not-understood.js'
import { openedSections, outlineOf, unknownCriteria, type Outline, type OutlineParts } from './outline/outline.js'
import { titleIn } from './outline/title.js'
import { placeBlocks } from './incremental/place-blocks.js'
import { readingsOf, type Readings } from './readings.js'
import { changedBlocks, type Since } from './incremental/since.js'
import { ComparedVersions } from './compared-versions.js'
import { fieldFacts } from './field-facts.js'
import { commentFacts } from './comments/comment-view.js'
import { ignoresIn, ticksIn } from './comments/ticks.js'
import { guidanceFacts } from './brief-reading/brief-reading.js'
import { outlineFacts } from './outline/outline-view.js'
import { writtenComments } from './comments/written-comments.js'

/** An earlier version, and the edits since, in the order in which they were made: each is in offsets of the text after those before it. */
export interface Previous {
  readonly document: AssignmentDocument
  readonly changes: readonly Edit[]
}

/**
 * Everything known about one version of an assignment. Never throws. Every field is computed when it is first asked for. With `previous`, only what the
 * edits touched is read again, and the result is the same as without it (test/properties).
 */
export function readAssignment(text: Text, inputs: Inputs, previous?: Previous): AssignmentDocument {
  return previous?.document instanceof ReadAssignment
    ? previous.document.next(text, inputs, previous.changes)
    : new ReadAssignment(text, inputs)
}

/** An earlier version, its blocks, and the one stretch that covers all edits since. */
type Earlier = EarlierBlocks & { readonly document: ReadAssignment }

class ReadAssignment implements AssignmentDocument {
  readonly text: Text
  readonly inputs: Inputs
  readonly #placed: PlacedBlocks
  readonly #facts: BlockFacts
  readonly readings: Readings
  /** What citations mean here; until they are asked for, what they meant in the version before. */
  #meanings: Meanings | undefined
  /** The authors that are known here; until they are asked for, those of the version before. */
  #known: KnownAuthors | undefined
  #since: ComparedVersions | undefined
  /** An older version whose blocks may return, for the next version. */
  #shelved: Earlier | undefined
  readonly frontMatter

  constructor(text: Text, inputs: Inputs, last?: Earlier, shelved?: Earlier) {
    this.text = text
    this.inputs = inputs
    this.frontMatter = frontMatterAfter(text, last?.document.frontMatter, last?.change)
    const body = this.frontMatter.span?.end ?? 0
    const placing = placeBlocks(text, body, last, shelved)
    this.#placed = placing.placed
    this.#shelved = placing.shelved
    const before = placing.after?.document
    const sameInputs = before?.inputs === inputs
    this.#facts = new BlockFacts(this.#placed.blocks, this.#placed.kept, before && before.#facts, sameInputs)
    this.readings = readingsOf(inputs, before)
    if (last) last.document.#becomesLast()
    if (before === undefined) return
    this.#meanings = before.#meanings
    this.#known = before.#known
    if (sameInputs) this.#since = this.#comparedWith(before, placing.after?.change)
  }

  /** The version after these changes. */
  next(text: Text, inputs: Inputs, changes: readonly Edit[]): ReadAssignment {
    const shelved = this.#shelved && { ...this.#shelved, change: changeOf(changes, this.#shelved.change) }
    const last = { document: this, placed: this.#placed, change: changeOf(changes) }
    return new ReadAssignment(text, inputs, last, shelved)
  }

  #comparedWith(before: ReadAssignment, change: Change | undefined): ComparedVersions {
    return new ComparedVersions({
      before,
      now: this,
      change,
      blocks: changedBlocks(before.#placed.blocks, this.#placed, change),
      outline: () => before.#sameShaped ?? before.#outline(),
      outlineNow: () => this.#outline(),
      facts: once(() => fieldFacts({ readings: before.readings, meanings: before.#meanings, known: before.#known })),
    })
  }

  /** Called when a later version is read: lets go of the version before, or each version would hold all those before it. */
  #becomesLast(): void {
    const since = this.#since
    this.#since = this.#shelved = undefined
    if (since?.sameShape) this.#sameShaped = since.outline
  }

  get since(): Since | undefined {
    return this.#since
  }
  get mayReturn(): AssignmentDocument | undefined {
    return this.#shelved?.document
  }

  get blockCount(): number {
    return this.blocks.length
  }

  distance(from: number, to: number): number {
    return to - from
  }

  written({ start, end }: Span): string {
    return slice(this.text, start, end)
  }

  factOf<V>(fact: (block: Block) => V, index: number): V | undefined {
    const placed = this.blocks[index]
    return placed && fact(placed.block)
  }

  startOf(index: number): number {
    return this.blocks[index]?.start ?? 0
  }

  get blocks(): readonly PlacedBlock[] {
    return this.#placed.blocks
  }

  /** The outline of an older version with the same parts, so that this one need not be made: its block indices hold here, its places do not. */
  #sameShaped: Outline | undefined
  readonly #outline = once(() => outlineOf(this.#facts.view(outlineFacts), this.readings.brief?.names))
  readonly #parts = once(
    (): OutlineParts => this.#sameShaped ?? (this.#since?.sameShape ? this.#since.outline : this.#outline()),
  )
  readonly #openedSections = once(() =>
    this.#parts().headings.some(({ names }) => names.section !== undefined) ? openedSections(this.#outline()) : [],
  )
  readonly #unknownCriteria = once(() =>
    this.#parts().headings.some(({ names }) => names.unknown !== undefined) ? unknownCriteria(this.#outline()) : [],
  )
  readonly #references = once(() => referenceLists(this.text, this.blocks, this.#outline()))
  readonly #citations = once(() => {
    this.#meanings = meaningsOf(this.#facts.view(shortNameFacts), this.#parts(), this.#references(), this.#meanings)
    const view = this.#facts.view(citationFacts(this.#meanings, this.readings.brief))
    return citedWorks(view, this.#parts(), this.#references(), this.inputs)
  })
  readonly #ticks = once(() => ticksIn(this.#facts.view(commentFacts)))
  readonly #words = once(() =>
    wordTotals(this.#facts.view(this.readings.words), this.#parts(), this.inputs, this.frontMatter.words),
  )
  readonly #answers = once(() => this.#readAnswers())
  readonly #coverage = once(() => coverageOf(this.inputs.brief, this.#answers()))
  readonly #guidance = once(() =>
    this.readings.brief ? guidanceLeft(this.#facts.view(guidanceFacts(this.readings.brief)), this.#parts()) : [],
  )
  readonly #comments = once(() => writtenComments(this.#facts.view(commentFacts), this.readings.brief))
  readonly #models = once(() => {
    const view = this.#facts.view(modelFacts(this.readings.models, this.readings.brief))
    return modelMentions(view, this.#parts(), this.#citations(), this.inputs.catalogue)
  })
  readonly #authors = once(() => {
    this.#known = knownAuthors(this.#references(), this.inputs, this.readings.authors, this.#known)
    return authorMentions(this.#facts.view(authorFacts(this.#known, this.readings.brief)), this.#parts())
  })
  readonly #ignores = once(() => ignoresIn(this.#facts.view(commentFacts), this.text.length))
  readonly #notUnderstood = once(() => notUnderstood(this))

  get sections() {
    return this.#outline().sections
  }
  get title() {
    return titleIn(this.blocks, this.#parts())
  }
  get citations() {
    return this.#citations()
  }
  get references() {
    return this.#references()
  }
  get answers() {
    return this.#answers()
  }
  get openedSections() {
    return this.#openedSections()
  }
  get unknownCriteria() {
    return this.#unknownCriteria()
  }
  get coverage() {
    return this.#coverage()
  }
  get words() {
    return this.#words()
  }
  get guidance() {
    return this.#guidance()
  }
  get comments() {
    return this.#comments()
  }
  get modelMentions() {
    return this.#models()
  }
  get authorMentions() {
    return this.#authors()
  }
  get ignores() {
    return this.#ignores()
  }
  get earlierTicks() {
    return this.#ticks().earlier
  }
  get notUnderstood() {
    return this.#notUnderstood()
  }

  #readAnswers() {
    const { brief: reading, words } = this.readings
    if (reading === undefined) return []
    return answersOf({
      blocks: this.blocks,
      outline: this.#parts(),
      reading,
      counts: this.#facts.of(words.counted),
      citations: this.#citations,
      models: this.#models,
      ticks: () => this.#ticks().byPoint,
      range: this.#words(),
      top: () => this.title ?? this.frontMatter.span,
    })
  }
}
