import { defaultWordCount, type WordCountSwitches } from '../../brief/brief.js'
import type { Block } from '../../syntax/block.js'
import type { Prose } from '../../syntax/prose.js'
import { countWords, wordsIn } from '../../text/words.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { BlockView } from '../incremental/block-view.js'
import type { Inputs, WordTotals } from '../document.js'
import type { OutlineParts } from '../outline/outline.js'
import { remembered } from '../incremental/remembered.js'

/** How many of a block's words count, by one rule for totals and parts (product: "Words we use"). */
type WordCounter = (block: Block) => number

/** All that totals look at. */
export type WordFacts = ReturnType<typeof wordFacts>

/** How many words of a block count, and how many a count of the whole file would show, for a brief and settings: to be made once for both. */
export function wordFacts(inputs: Inputs, reading: BriefReading | undefined) {
  const switches: WordCountSwitches = { ...defaultWordCount, ...inputs.brief?.words?.count, ...inputs.wordCount }
  const counted: WordCounter = remembered('words', block => countedWords(block, switches, reading))
  return { counted, visible: visibleWords }
}

function countedWords(block: Block, switches: WordCountSwitches, reading: BriefReading | undefined): number {
  const { kind, words } = block
  if (kind === 'code') return switches.code ? words.code : 0
  if (block.level !== undefined) return countedHeading(block, switches, reading)
  if (isLeftOut(block, switches) || reading?.isWording(block)) return 0
  const counted =
    words.all -
    (switches.citations ? 0 : words.citations) -
    (switches.quotations ? 0 : words.quoted) +
    (switches.code ? words.code : 0)
  return Math.max(0, counted - hiddenWords(block, reading))
}

/** Whether none of the block's words count, whatever they say. */
function isLeftOut(block: Block, switches: WordCountSwitches): boolean {
  switch (block.kind) {
    case 'comment':
    case 'rule':
    case 'link-definition':
      return true
    case 'table':
      return !switches.tables
    case 'footnote':
      return !switches.footnotes
    case 'list-item':
      return !switches.lists
    case 'quotation':
      return !switches.quotations
    default:
      return !switches.captions && isCaption(block)
  }
}

function countedHeading(block: Block, switches: WordCountSwitches, reading: BriefReading | undefined): number {
  const names = reading?.names(block)
  const isNamed = names !== undefined && (names.criteria.length > 0 || names.section !== undefined)
  const isBriefs = isNamed || reading?.isWording(block) === true
  return (isBriefs ? switches.criterionHeadings : switches.headings) ? block.words.all : 0
}

/** "*Table 1: …*", "Figure 2. …", or an image alone. */
function isCaption(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    (/^[*_\s]*(?:Table|Figure|Fig\.|Chart|Image)\s*\d/i.test(block.source) ||
      /^!\[[^\]]*\]\([^)]*\)\s*$/.test(block.source))
  )
}

const markTag = /[[({]\s*(?:max(?:imum)?\.?\s*(?:of\s*)?)?\d{1,3}\s*marks?\s*[\])}]/gi

/** Words of guidance and of mark tags: they are the brief's, not the writer's. */
function hiddenWords(block: Block, reading: BriefReading | undefined): number {
  const { text } = block.prose
  const tags = text.includes('ark')
    ? [...text.matchAll(markTag)].reduce((sum, match) => sum + countWords(match[0]), 0)
    : 0
  const guidance = reading?.guidance(block) ?? []
  if (guidance.length === 0) return tags
  return tags + wordsWithin(block.prose, offset => guidance.some(span => span.start <= offset && offset < span.end))
}

function wordsWithin(prose: Prose, isHidden: (offset: number) => boolean): number {
  let count = 0
  for (const { start } of wordsIn(prose.text)) if (isHidden(prose.sourceOffset(start))) count++
  return count
}

/** The totals of a text: what counts, and what a count of the whole visible file would show. */
export function wordTotals(
  view: BlockView<WordFacts>,
  outline: OutlineParts,
  inputs: Inputs,
  range: Range | undefined,
): WordTotals {
  const switches = { ...defaultWordCount, ...inputs.brief?.words?.count, ...inputs.wordCount }
  const counts = view.all('counted')
  let counted = sum(counts)
  for (const index of outside(outline, counts.length, switches)) counted -= counts[index] ?? 0
  const all = sum(view.all('visible'))
  return { counted, all, ...rangeInForce(range, inputs.brief?.words) }
}

interface Range {
  readonly min?: number
  readonly max?: number
}

/** The writer's own range goes before the brief's; of the brief's, that end is kept which the writer does not name and which fits. */
function rangeInForce(own: Range = {}, brief: Range = {}): { min: number | undefined; max: number | undefined } {
  const { min, max } = own
  if (min !== undefined && max !== undefined) return { min, max }
  if (max !== undefined) return { min: brief.min !== undefined && brief.min <= max ? brief.min : undefined, max }
  if (min !== undefined) return { min, max: brief.max !== undefined && brief.max >= min ? brief.max : undefined }
  return { min: brief.min, max: brief.max }
}

function visibleWords({ words }: Block): number {
  return words.all + words.code
}

function sum(counts: readonly number[]): number {
  let all = 0
  for (const count of counts) all += count
  return all
}

/** The blocks that do not count: few beside those that do. */
function outside(outline: OutlineParts, length: number, switches: WordCountSwitches): ReadonlySet<number> {
  const { lists, headings, notes } = outline
  const found = new Set<number>()
  for (const { first, to } of switches.references ? [] : lists)
    for (let index = first; index < to; index++) if (!notes.has(index)) found.add(index)
  const appendix = switches.appendices ? undefined : headings.find(heading => heading.appendix)
  for (let index = appendix?.section.firstBlock ?? length; index < length; index++) found.add(index)
  return found
}
