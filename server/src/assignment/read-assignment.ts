import { changeOf, type Edit } from '../text/edit.js'
import type { Text } from '../text/rope.js'
import { longestBlock, parseBlocks, type BlockTree } from '../syntax/markdown.js'
import { readFrontMatter } from '../syntax/front-matter.js'
import { shifted } from '../text/span.js'
import { once } from '../text/once.js'
import { answersOf } from './answers.js'
import { authorMentions, catalogueAuthors, type CatalogueAuthors } from './author-mentions.js'
import { BlockFacts } from './block-facts.js'
import { briefReading, type BriefReading } from './brief-reading.js'
import { citedWorks, meaningsOf, type Meanings } from './citing.js'
import { wordCounter, wordTotals, type WordCounter } from './count-words.js'
import { coverageOf } from './coverage.js'
import type { AssignmentDocument, Inputs, NotUnderstood, PlacedBlock } from './document.js'
import { referenceLists } from './listed-entries.js'
import { modelFinder, modelMentions, type ModelFinder } from './model-mentions.js'
import { bodyBlocks, outlineOf } from './outline.js'
import { placeBlocks, type PlacedBlocks } from './place-blocks.js'
import { ignoresIn, ticksIn } from './ticks.js'
import { writtenComments } from './written-comments.js'

/** The version before, and the edits since in the order they were made, each in offsets of the text after those before it. */
export interface Previous {
  readonly document: AssignmentDocument
  readonly changes: readonly Edit[]
}

/**
 * Everything known about one version of an assignment. Never throws; every field is computed when first asked for. With `previous` only what
 * the edits touched is read again, and the result is the same as without (test/properties).
 */
export function readAssignment(text: Text, inputs: Inputs, previous?: Previous): AssignmentDocument {
  const before =
    previous?.document instanceof ReadAssignment
      ? { document: previous.document, changes: previous.changes }
      : undefined
  return new ReadAssignment(text, inputs, before)
}

/** What is kept from version to version as long as brief, catalogue and settings are the same objects. */
interface Readings {
  readonly brief: BriefReading | undefined
  readonly counter: WordCounter
  readonly models: ModelFinder
  readonly authors: CatalogueAuthors
}

class ReadAssignment implements AssignmentDocument {
  readonly text: Text
  readonly inputs: Inputs
  readonly #tree: BlockTree
  readonly #placed: PlacedBlocks
  readonly #facts: BlockFacts
  readonly #readings: Readings
  /** Until the citations were asked for: what they meant in the version before. */
  #meanings: Meanings | undefined
  readonly frontMatter

  constructor(
    text: Text,
    inputs: Inputs,
    before?: { readonly document: ReadAssignment; readonly changes: readonly Edit[] },
  ) {
    this.text = text
    this.inputs = inputs
    this.frontMatter = readFrontMatter(text)
    const change = changeOf(before?.changes ?? [])
    this.#tree = parseBlocks(text, this.frontMatter.span?.end ?? 0, before && { blocks: before.document.#tree, change })
    this.#placed = placeBlocks(text, this.#tree, before && { placed: before.document.#placed, change })
    this.#facts = new BlockFacts(this.#placed.blocks, this.#placed.kept, before && before.document.#facts)
    this.#readings = readingsOf(inputs, before?.document)
    this.#meanings = before ? before.document.#meanings : undefined
  }

  /** For the next version. */
  get readings(): Readings {
    return this.#readings
  }

  get blocks(): readonly PlacedBlock[] {
    return this.#placed.blocks
  }

  readonly #outline = once(() => outlineOf(this.blocks, this.#facts, this.#readings.brief))
  readonly #references = once(() => referenceLists(this.blocks, this.#outline()))
  readonly #citations = once(() => {
    this.#meanings = meaningsOf(this.#facts, this.#outline(), this.#references(), this.#meanings)
    return citedWorks(this.blocks, this.#facts, this.#outline(), this.#references(), this.#meanings, this.inputs)
  })
  readonly #ticks = once(() => ticksIn(this.blocks, this.#facts))
  readonly #words = once(() =>
    wordTotals(this.#facts, this.#outline(), this.#readings.counter, this.inputs, this.frontMatter.words),
  )
  readonly #answers = once(() => this.#readAnswers())
  readonly #coverage = once(() => coverageOf(this.inputs.brief, this.#answers()))
  readonly #guidance = once(() => this.#readGuidance())
  readonly #comments = once(() => writtenComments(this.blocks, this.#facts, this.#readings.brief))
  readonly #models = once(() =>
    modelMentions(
      this.blocks,
      this.#facts,
      this.#outline(),
      this.#citations(),
      this.#readings.models,
      this.inputs.catalogue,
      this.#readings.brief,
    ),
  )
  readonly #authors = once(() =>
    authorMentions(
      this.blocks,
      this.#facts,
      this.#outline(),
      this.#references(),
      this.inputs,
      this.#readings.authors,
      this.#readings.brief,
    ),
  )
  readonly #ignores = once(() => ignoresIn(this.blocks, this.#facts, this.text.length))
  readonly #notUnderstood = once(() => this.#readNotUnderstood())

  get sections() {
    return this.#outline().sections
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
    return this.#outline().headings.flatMap(({ names, section }) =>
      names.section === undefined ? [] : [{ id: names.section, section }],
    )
  }
  get unknownCriteria() {
    return this.#outline().headings.flatMap(({ names, section }) =>
      names.unknown === undefined ? [] : [{ id: names.unknown, heading: section.heading }],
    )
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
    const { brief: reading, counter } = this.#readings
    if (reading === undefined) return []
    const { min, max } = this.#words()
    return answersOf({
      blocks: this.blocks,
      outline: this.#outline(),
      reading,
      counter,
      citations: this.#citations(),
      ticks: this.#ticks().byPoint,
      range: { min, max },
    })
  }

  #readGuidance() {
    const { brief: reading } = this.#readings
    if (reading === undefined) return []
    // A work's title may hold the same words as guidance that names the work.
    const inBody = bodyBlocks(this.#outline())
    return this.#facts.of(reading.guidance, inBody).flatMap((spans, index) => {
      const start = this.blocks[index]?.start ?? 0
      return spans && spans.length > 0 && inBody(index) ? spans.map(span => shifted(span, start)) : []
    })
  }

  #readNotUnderstood(): readonly NotUnderstood[] {
    const entries = this.#references().entries.filter(entry => !entry.understood)
    const long = this.blocks.filter(({ end, start, block }) => end - start > longestBlock && block.plain)
    return [
      ...this.frontMatter.problems,
      ...long.map(({ start, end }) => ({
        span: { start, end },
        message: 'This passage is too long to be read closely. Part it by blank lines.',
      })),
      ...entries.map(({ span }) => ({ span, message: 'This entry was not understood, so it was not checked.' })),
    ]
  }
}

function readingsOf(inputs: Inputs, before: ReadAssignment | undefined): Readings {
  const kept = before?.readings
  const sameBrief = before !== undefined && before.inputs.brief === inputs.brief
  const sameCatalogue = before !== undefined && before.inputs.catalogue === inputs.catalogue
  const brief = sameBrief ? kept?.brief : inputs.brief && briefReading(inputs.brief)
  return {
    brief,
    counter:
      kept && sameBrief && before.inputs.wordCount === inputs.wordCount ? kept.counter : wordCounter(inputs, brief),
    models: kept && sameCatalogue ? kept.models : modelFinder(inputs.catalogue),
    authors: kept && sameCatalogue ? kept.authors : catalogueAuthors(inputs.catalogue),
  }
}
