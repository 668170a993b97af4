import { criteriaOf, type Brief } from '../../brief/brief.js'
import type { Block } from '../../syntax/block.js'
import { wordList, type WordList } from '../../syntax/word-list.js'
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import { rememberedFor } from '../incremental/remembered.js'

/** Six words in a row of the brief's guidance tell it from the writer's own text (product: `guidance-left-in`). */
const runLength = 6

/** All runs of six words in the guidance of a brief, but for those that also stand in a criterion's wording. */
export interface GuidanceRuns {
  /** One number for each run (`runAt`); made once a text says six of the words in a row. */
  readonly runs: () => ReadonlySet<number>
  /** The hash of every word of the guidance: a word that has none of these breaks any run, so most of a text is passed over quickly. */
  readonly words: ReadonlySet<number>
}

/** The runs of a brief; the same object for the same brief. */
export const guidanceRuns: (brief: Brief) => GuidanceRuns = rememberedFor((brief: Brief): GuidanceRuns => {
  const criteria = criteriaOf(brief).map(({ criterion }) => criterion)
  const guidance = [brief, ...brief.sections, ...criteria].map(part => part.guidance)
  const said = [...guidance, brief.referencing?.guidance]
    .filter(text => text !== undefined)
    .map(text => wordList(text).hashes)
  const runs = once(() => {
    const found = new Set(said.flatMap(runsOf))
    const titles = [...criteria, ...brief.sections].map(({ title }) => wordList(title).hashes)
    for (const run of titles.flatMap(runsOf)) found.delete(run)
    return found
  })
  return { runs, words: new Set(said.flat()) }
})

/** The stretches of a block that are the brief's guidance, or stand in braces as guidance does; headings hold none. */
export function guidanceIn(block: Block, runs: GuidanceRuns): readonly Span[] {
  if (block.kind === 'heading' || block.kind === 'comment' || block.kind === 'code') return []
  const { text, words } = block.prose
  const spans = merged([...runsIn(words, runs), ...braces(text)])
  return spans.length === 0 ? none : spans.map(span => block.prose.sourceSpan(span))
}

const none: readonly Span[] = []

/** The stretches of a plain text that are copied from the guidance. */
export function copiedRuns(text: string, runs: GuidanceRuns): readonly Span[] {
  return runsIn(wordList(text), runs)
}

function runsIn(words: WordList, runs: GuidanceRuns): readonly Span[] {
  const found: Span[] = []
  let known = 0
  for (let index = 0; index < words.length; index++) {
    known = runs.words.has(words.hashes[index] ?? 0) ? known + 1 : 0
    if (known < runLength) continue
    const first = index - runLength + 1
    if (runs.runs().has(runAt(words.hashes, first)))
      found.push({ start: words.starts[first] ?? 0, end: words.ends[index] ?? 0 })
  }
  return merged(found)
}

/**
 * A number for six words in a row, by their letters and digits alone, so that quotes, bullets and line breaks make no difference: of 52 bits, out of
 * two hashes, so that no two runs of a brief and a text are taken for one another by chance.
 */
function runAt(hashes: readonly number[], index: number): number {
  let one = 0
  let other = 0
  for (let at = index; at < index + runLength; at++) {
    const hash = hashes[at] ?? 0
    one = (Math.imul(one, oneFactor) + hash) | 0
    other = (Math.imul(other, otherFactor) + hash) | 0
  }
  return joined(one, other)
}

const oneFactor = 0x01000193
const otherFactor = 0x5bd1e995

function joined(one: number, other: number): number {
  return (one >>> 0) * 0x100000 + (other >>> 12)
}

/** The numbers of all runs, each made out of the one before. */
function runsOf(hashes: readonly number[]): readonly number[] {
  const runs: number[] = []
  const [leavingOne, leavingOther] = [powerOf(oneFactor), powerOf(otherFactor)]
  let one = 0
  let other = 0
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const leaves = hashes[at - runLength] ?? 0
    one = (Math.imul(one, oneFactor) + hash - Math.imul(leaves, leavingOne)) | 0
    other = (Math.imul(other, otherFactor) + hash - Math.imul(leaves, leavingOther)) | 0
    if (at >= runLength - 1) runs.push(joined(one, other))
  }
  return runs
}

/** What a word of a run counts once it leaves. */
function powerOf(factor: number): number {
  let power = 1
  for (let count = 0; count < runLength; count++) power = Math.imul(power, factor)
  return power
}

const markTag = /^\{\s*(?:max(?:imum)?\.?\s*(?:of\s*)?)?\d{1,3}\s*marks?\s*\}$/i

/** `{…}` with three words or more; a mark tag such as `{max 8 Marks}` may stay. An opening brace without its end runs to the block's end. */
function braces(text: string): readonly Span[] {
  const found: Span[] = []
  for (let open = text.indexOf('{'); open !== -1;) {
    const close = text.indexOf('}', open)
    const end = close === -1 ? text.trimEnd().length : close + 1
    const isTag = (end - open < 40 && markTag.test(text.slice(open, end))) || isArgument(text, open)
    if (!isTag && /(?:\S+\s+){2}\S/.test(text.slice(open + 1, Math.min(end, open + 400))))
      found.push({ start: open, end })
    open = text.indexOf('{', end)
  }
  return found
}

/** "\\quotation{writing is one process}", "$x_{i}$": what TeX writes so. */
function isArgument(text: string, open: number): boolean {
  return /\\[a-zA-Z]{2,20}(?:\[[^\][]{0,40}\]|\{[^{}]{0,80}\})?$/.test(text.slice(Math.max(0, open - 104), open))
}

function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
