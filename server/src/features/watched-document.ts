import type { Answer, AssignmentDocument } from '../assignment/document.js'
import type { Since } from '../assignment/incremental/since.js'
import type { Block } from '../syntax/block.js'
import type { Span } from '../text/span.js'

type Field = keyof AssignmentDocument

/** What was read of a document, each field and fact once. Arrays, since all of it is gone through at each keystroke. */
export interface Reads {
  readonly fields: readonly Field[]
  readonly facts: readonly ((block: Block) => unknown)[]
  /** Stretches of the text that were read. */
  readonly spans: readonly Span[]
}

/** A document that answers as `document` does, and notes what is read of it. */
export class WatchedDocument implements AssignmentDocument {
  readonly #document: AssignmentDocument
  readonly #fields = new Set<Field>()
  readonly #facts = new Set<(block: Block) => unknown>()
  readonly #spans: Span[] = []
  readonly #note = (field: Field): void => void this.#fields.add(field)
  #answers: readonly Answer[] | undefined

  constructor(document: AssignmentDocument) {
    this.#document = document
  }

  /** What has been read so far. */
  get reads(): Reads {
    return { fields: [...this.#fields], facts: [...this.#facts], spans: this.#spans }
  }

  #noted<F extends Field>(field: F): AssignmentDocument[F] {
    this.#fields.add(field)
    return this.#document[field]
  }

  get text() {
    return this.#noted('text')
  }
  get inputs() {
    return this.#noted('inputs')
  }
  get frontMatter() {
    return this.#noted('frontMatter')
  }
  get blocks() {
    return this.#noted('blocks')
  }
  get sections() {
    return this.#noted('sections')
  }
  get title() {
    return this.#noted('title')
  }
  get citations() {
    return this.#noted('citations')
  }
  get references() {
    return this.#noted('references')
  }
  get answers() {
    return (this.#answers ??= this.#noted('answers').map(answer => new WatchedAnswer(answer, this.#note)))
  }
  get openedSections() {
    return this.#noted('openedSections')
  }
  get unknownCriteria() {
    return this.#noted('unknownCriteria')
  }
  get coverage() {
    return this.#noted('coverage')
  }
  get words() {
    return this.#noted('words')
  }
  get guidance() {
    return this.#noted('guidance')
  }
  get comments() {
    return this.#noted('comments')
  }
  get modelMentions() {
    return this.#noted('modelMentions')
  }
  get authorMentions() {
    return this.#noted('authorMentions')
  }
  get earlierTicks() {
    return this.#noted('earlierTicks')
  }
  get ignores() {
    return this.#noted('ignores')
  }
  get notUnderstood() {
    return this.#noted('notUnderstood')
  }
  get blockCount() {
    return this.#noted('blockCount')
  }
  get since() {
    return this.#noted('since')
  }
  get mayReturn() {
    return this.#noted('mayReturn')
  }

  distance(from: number, to: number): number {
    this.#spans.push({ start: from, end: to })
    return this.#document.distance(from, to)
  }

  written(span: Span): string {
    this.#spans.push(span)
    return this.#document.written(span)
  }

  factOf<V>(fact: (block: Block) => V, index: number): V | undefined {
    this.#facts.add(fact)
    return this.#document.factOf(fact, index)
  }

  /** Notes nothing: places move with the text. */
  startOf(index: number): number {
    return this.#document.startOf(index)
  }
}

/** An answer whose words, points and sources are noted as fields of their own: they change far more often than the rest of it. */
class WatchedAnswer implements Answer {
  readonly #answer: Answer
  readonly #note: (field: Field) => void

  constructor(answer: Answer, note: (field: Field) => void) {
    this.#answer = answer
    this.#note = note
  }

  get criterion() {
    return this.#answer.criterion
  }
  get section() {
    return this.#answer.section
  }
  get state() {
    return this.#answer.state
  }
  get heading() {
    return this.#answer.heading
  }
  get duplicates() {
    return this.#answer.duplicates
  }
  get span() {
    return this.#answer.span
  }
  /** Notes nothing: places move with the text. */
  get place() {
    return this.#answer.place
  }

  get words() {
    this.#note('words')
    return this.#answer.words
  }
  get budget() {
    this.#note('words')
    return this.#answer.budget
  }
  get sources() {
    this.#note('citations')
    return this.#answer.sources
  }
  get points() {
    this.#note('coverage')
    return this.#answer.points
  }
  get covered() {
    this.#note('coverage')
    return this.#answer.covered
  }
}

/** The reads with their spans moved along with the text; undefined where something that was read has changed. The same object where it has no spans. */
export function readsNow(reads: Reads, since: Since): Reads | undefined {
  const { fields, facts, spans } = reads
  if (!fields.every(field => since.unchanged(field)) || !facts.every(fact => since.unchangedFact(fact)))
    return undefined
  if (spans.length === 0) return reads
  const moved = movedAll(spans, since)
  return moved && { fields, facts, spans: moved }
}

function movedAll(spans: readonly Span[], since: Since): readonly Span[] | undefined {
  const now: Span[] = []
  for (const span of spans) {
    const moved = since.untouched(span)
    if (moved === undefined) return undefined
    now.push(moved)
  }
  return now
}
