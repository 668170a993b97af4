import type { AssignmentDocument, ModelMention, PlacedBlock } from '../assignment/document.js'
import { remembered } from '../assignment/incremental/remembered.js'
import type { Model } from '../catalogue/catalogue.js'
import type { Block } from '../syntax/block.js'
import { sentenceAt } from '../syntax/sentences.js'
import { shifted, type Span } from '../text/span.js'

/** A part of a model where the text lists it. */
export interface ListedPart {
  /** The index of the part in `Model.components`. */
  readonly part: number
  /** In the whole text: its words in a sentence, all that an item of a list holds. */
  readonly span: Span
}

/** The parts of a model as the text lists them. */
export interface PartsListed {
  readonly parts: readonly ListedPart[]
  /** Whether these are meant to be all: introduced as such, with nothing unknown beside them. */
  readonly whole: boolean
}

/** Fewer than this in a row are no list of the parts. */
const fewest = 3

/** The parts that are listed behind a mention, in its sentence or in the list below its paragraph; undefined where they are not. */
export function partsListed(
  document: AssignmentDocument,
  mention: ModelMention,
  model: Model,
): PartsListed | undefined {
  if (model.components.length < fewest) return undefined
  const start = document.startOf(mention.block)
  const inBlock = { start: mention.span.start - start, end: mention.span.end - start }
  const held = document.factOf(heldInBlock, mention.block)?.(inBlock, model)
  return held
    ? { ...held, parts: held.parts.map(({ part, span }) => ({ part, span: shifted(span, start) })) }
    : listedBelow(document, mention, model)
}

/** What a block says of a mention and a model, kept with the block. */
const heldInBlock = remembered('model parts', block => {
  const known = new Map<Model, Map<number, PartsListed | undefined>>()
  return (mention: Span, model: Model): PartsListed | undefined => {
    const ofModel = known.get(model) ?? new Map<number, PartsListed | undefined>()
    known.set(model, ofModel)
    if (!ofModel.has(mention.start)) ofModel.set(mention.start, listedInSentence(block, mention, model))
    return ofModel.get(mention.start)
  }
})

function listedInSentence({ prose, source }: Block, mention: Span, model: Model): PartsListed | undefined {
  const from = proseEnd(prose.text, source.slice(mention.start, mention.end))
  const sentence = sentenceAt(prose.text, from)
  const run = longestRun(prose.text, partsIn(prose.text, { start: from, end: sentence.end }, model))
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined || run.length < fewest) return undefined
  const before = prose.text.slice(from, first.span.start)
  const after = prose.text.slice(last.span.end, sentence.end)
  const alone = !/(?:[,;/]|\b(?:and|or)\b|&)\s*$/.test(before) && !/^\s*(?:[,;/&]|and\b|or\b)/.test(after)
  return {
    parts: run.map(({ part, span }) => ({ part, span: prose.sourceSpan(span) })),
    whole: alone && leadsIn.test(before),
  }
}

/** Where the mention ends in the visible text: the first place of its words. */
function proseEnd(text: string, written: string): number {
  const plain = written.replace(/[*_]/g, '')
  return Math.max(0, text.indexOf(plain)) + plain.length
}

/** "OSCAR (", "OSCAR stands for", "the five steps of OSCAR are" */
const leadsIn =
  /(?:[:(–—]|\b(?:stands? for|consists? of|compris(?:es|ing)|made up of|steps|stages|phases|parts|are)\b)\s*(?:the\s+|its\s+|[\w-]+\s+){0,3}$/i

/** Every part that is named in the stretch, by the whole of its name or its first word. */
function partsIn(text: string, { start, end }: Span, { components }: Model): readonly ListedPart[] {
  const found: ListedPart[] = []
  components.forEach((component, part) => {
    const span = firstNamed(text.slice(start, end), component, components)
    if (span) found.push({ part, span: shifted(span, start) })
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}

function firstNamed(text: string, component: string, all: readonly string[]): Span | undefined {
  const lower = text.toLowerCase()
  const [first = ''] = component.split(/[\s,]+/)
  const isOwn = all.filter(other => other.toLowerCase().startsWith(first.toLowerCase())).length === 1
  for (const name of isOwn && first.length > 2 ? [component, first] : [component]) {
    const span = wholeWord(lower, name.toLowerCase())
    if (span) return span
  }
  return undefined
}

/** The name as words of its own; its plural and singular do as well. */
function wholeWord(text: string, name: string): Span | undefined {
  const stem = name.replace(/s$/, '')
  for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1)) {
    const length = stem.length + (text[at + stem.length] === 's' ? 1 : 0)
    if (/\p{L}/u.test(text[at - 1] ?? '') || /[\p{L}’']/u.test(text[at + length] ?? '')) continue
    return { start: at, end: at + length }
  }
  return undefined
}

/** The longest row of parts with nothing between them but what joins items. */
function longestRun(text: string, parts: readonly ListedPart[]): readonly ListedPart[] {
  let longest: readonly ListedPart[] = []
  let run: ListedPart[] = []
  for (const part of parts) {
    const before = run.at(-1)
    if (before && !joins.test(text.slice(before.span.end, part.span.start))) run = []
    run.push(part)
    if (run.length > longest.length) longest = [...run]
  }
  return longest
}

const joins = /^\s*(?:[,;/&→>–—-]|and\b|then\b|finally\b|lastly\b|the\b|\(?\d+[.)]|\s){1,8}$/i

/** Items of the list right below the paragraph of the mention, each beginning with a part. */
function listedBelow({ blocks }: AssignmentDocument, mention: ModelMention, model: Model): PartsListed | undefined {
  const lead = blocks[mention.block]
  if (lead === undefined || lead.block.kind === 'list-item' || !lead.block.source.trimEnd().endsWith(':'))
    return undefined
  const parts: ListedPart[] = []
  for (let index = mention.block + 1; blocks[index]?.block.kind === 'list-item'; index++) {
    const item = blocks[index]
    const part = item && partOfItem(item, model)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts.length < fewest ? undefined : { parts, whole: true }
}

function partOfItem({ block, start }: PlacedBlock, model: Model): ListedPart | undefined {
  const { text } = block.prose
  const [found] = partsIn(text, { start: 0, end: Math.min(text.length, 80) }, model)
  if (found === undefined || text.slice(0, found.span.start).trim() !== '') return undefined
  const content = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(block.source)?.[0].length ?? 0
  return { part: found.part, span: { start: start + content, end: start + block.source.trimEnd().length } }
}
