import { foldedName } from '../../bibliography/folded.js'
import type { Catalogue, Model } from '../../catalogue/catalogue.js'
import type { Block } from '../../syntax/block.js'
import type { Citation } from '../../syntax/citation.js'
import { wordList, type WordList } from '../../syntax/word-list.js'
import { sentenceAt } from '../../syntax/sentences.js'
import { groupedBy } from '../../text/grouped.js'
import { once } from '../../text/once.js'
import { shifted, type Span } from '../../text/span.js'
import type { BlockView } from '../incremental/block-view.js'
import type { CitedWork, ModelMention } from '../document.js'
import { guidanceFacts, isGuidance, type BriefReading } from '../brief-reading/brief-reading.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'
import { remembered } from '../incremental/remembered.js'

/** Models in a block, in places of its source. */
export interface BlockMention {
  readonly model: Model
  readonly span: Span
  readonly certainty: 'certain' | 'possible'
  /** Whether a citation stands at its side, whoever is cited: "the GROW model (Smith, 2012)", "Smith's (2012) GROW". */
  readonly attributed: boolean
}

/** Finds the models of a catalogue in blocks; made once for a catalogue, answers kept with the blocks. */
export type ModelFinder = (block: Block) => readonly BlockMention[]

/** A finder for these models; the longest name at a place wins. */
export function modelFinder(catalogue: Catalogue): ModelFinder {
  const byFirst = new Map<number, Pattern[]>()
  for (const model of catalogue.models) {
    for (const name of new Set([model.name, ...model.aliases])) {
      const words = tokens(name)
      const { hashes } = wordList(name)
      const first = hashes[0]
      if (first === undefined) continue
      const patterns = byFirst.get(first) ?? []
      patterns.push({ model, words, hashes })
      patterns.sort((a, b) => b.words.length - a.words.length)
      byFirst.set(first, patterns)
    }
  }
  return remembered('models', block => mentionsIn(block, byFirst))
}

/** All that is looked at for models, `models` finding those of a catalogue: a heading names none, and what the brief names, the writer does not. */
export function modelFacts(models: ModelFinder, reading: BriefReading | undefined) {
  return { models, ...guidanceFacts(reading), isHeading }
}

function isHeading({ level }: Block): boolean {
  return level !== undefined
}

/** The models named in the body, each with whether it has a citation at its side, or a source or originator of it is cited in the same paragraph. */
export function modelMentions(
  view: BlockView<ReturnType<typeof modelFacts>>,
  outline: OutlineParts,
  citations: readonly CitedWork[],
  catalogue: Catalogue,
): readonly ModelMention[] {
  const inBody = bodyBlocks(outline)
  const asks = (index: number): boolean => index < outline.bodyEnd && inBody(index)
  const citedIn = citedInBlocks(citations)
  return view.all('models', asks).flatMap((all, index) => {
    const start = view.places[index]?.start
    if (all === undefined || all.length === 0 || start === undefined) return []
    if (!asks(index) || view.at('isHeading', index)) return []
    const guidance = view.at('guidance', index)
    const mentions = all.filter(({ span }) => !isGuidance(guidance, span))
    return mentions.map(({ model, span, certainty, attributed }) => ({
      modelId: model.id,
      span: shifted(span, start),
      block: index,
      certainty,
      cited: attributed || originators(model, catalogue).some(name => citedIn(index).includes(name)),
    }))
  })
}

/** For a block the authors it cites, folded; read for the blocks that are asked about only. */
function citedInBlocks(citations: readonly CitedWork[]): (index: number) => readonly string[] {
  const byBlock = once(() => groupedBy(citations, ({ block }) => block))
  return index => (byBlock().get(index) ?? []).flatMap(({ read }) => read.authors.map(foldedName))
}

/** Surnames that count as citing the model, folded: authors of its sources, and those who made it. */
function originators(model: Model, catalogue: Catalogue): readonly string[] {
  const authors = model.sources
    .flatMap(id => catalogue.source(id)?.reference.authors ?? [])
    .map(name => foldedName(name.family))
  return [...authors, ...model.originators.map(name => foldedName(name.split(/\s+/).at(-1) ?? name))]
}

interface Pattern {
  readonly model: Model
  readonly words: readonly string[]
  /** Of the name as a word list: whatever differs in these need not be looked at. */
  readonly hashes: readonly number[]
}

function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.&'’-](?=[\p{L}\p{N}]))*/gu) ?? []
}

const none: readonly BlockMention[] = []

function mentionsIn(block: Block, byFirst: ReadonlyMap<number, readonly Pattern[]>): readonly BlockMention[] {
  const { text, words } = block.prose
  let found: BlockMention[] | undefined
  let done = 0
  let behind = 0
  for (let index = 0; index < words.length; index++) {
    const patterns = byFirst.get(words.hashes[index] ?? 0)
    if (patterns === undefined || (words.starts[index] ?? 0) < done) continue
    const [pattern, span] = namedAt(text, words, index, patterns) ?? []
    if (pattern === undefined || span === undefined) continue
    done = span.end
    const certainty = certaintyOf(text, span, pattern)
    if (certainty === undefined) continue
    const inSource = block.prose.sourceSpan(span)
    while ((block.citations[behind]?.group.start ?? Infinity) < inSource.end) behind++
    const attributed = isAttributed(block.source, inSource, block.citations[behind - 1], block.citations[behind])
    ;(found ??= []).push({ model: pattern.model, span: inSource, certainty, attributed })
  }
  return found ?? none
}

/** Two words may stand between the name and a bracket behind it ("the GROW coaching model (…)"), none between a year and the name behind that. */
function isAttributed(source: string, { start, end }: Span, before?: Citation, behind?: Citation): boolean {
  if (before !== undefined && /^[\s*_]*$/.test(source.slice(Math.max(before.group.end, start - 9), start))) return true
  if (behind === undefined || behind.kind === 'narrative') return false
  return /^[\s*_]*(?:\p{L}+[\s*_]+){0,2}$/u.test(source.slice(end, Math.min(behind.group.start, end + 60)))
}

function namedAt(
  text: string,
  { hashes, starts, ends }: WordList,
  index: number,
  patterns: readonly Pattern[],
): readonly [Pattern, Span] | undefined {
  for (const pattern of patterns) {
    if (!pattern.hashes.every((hash, at) => hashes[index + at] === hash)) continue
    const span = { start: starts[index] ?? 0, end: ends[index + pattern.hashes.length - 1] ?? 0 }
    if (isPart(text, span) || !matches(tokens(text.slice(span.start, span.end)), pattern)) continue
    return [pattern, span]
  }
  return undefined
}

/** Whether the stretch is joined to more: the GROW of "T-GROW". */
function isPart(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}][.&'’-]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.&'’-][\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}

/** Acronyms count only in their capitals; other names in title case or as they are spelt. */
function matches(words: readonly string[], { model, words: wanted }: Pattern): boolean {
  if (words.length !== wanted.length) return false
  return wanted.every((word, index) => {
    const found = words[index]
    if (found === undefined) return false
    const acronym = /^[\p{Lu}\d.-]{2,}$/u.test(word)
    return acronym || (model.caseSensitive && wanted.length === 1)
      ? found === word
      : found.toLowerCase() === word.toLowerCase()
  })
}

/** A name that is an everyday word wants "model" or an originator in its sentence; without a capital it is the everyday word. */
function certaintyOf(text: string, span: Span, { model, words }: Pattern): 'certain' | 'possible' | undefined {
  const written = text.slice(span.start, span.end)
  if (!/\p{Lu}|\d/u.test(written)) return undefined
  const isAcronym = /^[\p{Lu}\d.-]{2,}$/u.test(written)
  const lone = words.length === 1
  if (lone && !isAcronym && !model.caseSensitive) return 'possible'
  if (model.everydayWord && lone) {
    const sentence = sentenceAt(text, span.start)
    const around = text.slice(sentence.start, sentence.end)
    const named =
      /\b(?:models?|frameworks?|mnemonics?|acronyms?|cycles?|approach)\b/i.test(around) ||
      model.originators.some(name => around.includes(name.split(/\s+/).at(-1) ?? name))
    if (!isAcronym || !named) return undefined
  }
  return model.unconfirmed || model.confidence === 'medium' || (lone && !isAcronym) ? 'possible' : 'certain'
}
