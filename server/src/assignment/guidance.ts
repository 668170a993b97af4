import { criteriaOf, type Brief } from '../brief/brief.js'
import type { Block } from '../syntax/block.js'
import { foldedWord, hashOfWord, wordList, type WordList } from '../syntax/word-list.js'
import type { Span } from '../text/span.js'

/** Six words in a row of the brief's guidance tell it from the writer's own text (product: `guidance-left-in`). */
const runLength = 6

/** All runs of six words in the guidance of a brief, but for those that also stand in a criterion's wording. */
export interface GuidanceRuns {
  readonly runs: ReadonlySet<string>
  /** The hash of every word of a run: a word that has none of these breaks any run, so most of a text is passed over quickly. */
  readonly words: ReadonlySet<number>
}

/** The runs of a brief. */
export function guidanceRuns(brief: Brief): GuidanceRuns {
  const runs = new Set<string>()
  const criteria = criteriaOf(brief).map(({ criterion }) => criterion)
  for (const text of [brief.guidance, brief.referencing?.guidance, ...criteria.map(criterion => criterion.guidance)]) {
    for (const run of runsOf(text ?? '')) runs.add(run)
  }
  const wordings = [...criteria.map(criterion => criterion.title), ...brief.sections.map(section => section.title)]
  for (const title of wordings) for (const run of runsOf(title)) runs.delete(run)
  return { runs, words: new Set([...runs].flatMap(run => run.trim().split(' ').map(hashOfWord))) }
}

/** The stretches of a block that are the brief's guidance, or stand in braces as guidance does; headings hold none. */
export function guidanceIn(block: Block, runs: GuidanceRuns): readonly Span[] {
  if (block.kind === 'heading' || block.kind === 'comment' || block.kind === 'code') return []
  const { text, words } = block.prose
  const spans = merged([...runsIn(text, words, runs), ...braces(text)])
  return spans.length === 0 ? none : spans.map(span => block.prose.sourceSpan(span))
}

const none: readonly Span[] = []

/** The stretches of a plain text that are copied from the guidance. */
export function copiedRuns(text: string, runs: GuidanceRuns): readonly Span[] {
  return runsIn(text, wordList(text), runs)
}

function runsIn(text: string, words: WordList, runs: GuidanceRuns): readonly Span[] {
  const found: Span[] = []
  let known = 0
  for (let index = 0; index < words.length; index++) {
    known = runs.words.has(words.hashes[index] ?? 0) ? known + 1 : 0
    if (known < runLength) continue
    const first = index - runLength + 1
    if (runs.runs.has(runAt(text, words, first)))
      found.push({ start: words.starts[first] ?? 0, end: words.ends[index] ?? 0 })
  }
  return merged(found)
}

/** By their letters and digits alone, so that quotes, bullets and line breaks make no difference. */
function runsOf(text: string): readonly string[] {
  const words = wordList(text)
  const runs: string[] = []
  for (let index = 0; index + runLength <= words.length; index++) runs.push(runAt(text, words, index))
  return runs
}

function runAt(text: string, words: WordList, index: number): string {
  let run = ''
  for (let at = index; at < index + runLength; at++) run += `${foldedWord(text, words, at)} `
  return run
}

const markTag = /^\{\s*(?:max(?:imum)?\.?\s*(?:of\s*)?)?\d{1,3}\s*marks?\s*\}$/i

/** `{…}` with three words or more; a mark tag such as `{max 8 Marks}` may stay. An opening brace without its end runs to the block's end. */
function braces(text: string): readonly Span[] {
  const found: Span[] = []
  for (let open = text.indexOf('{'); open !== -1;) {
    const close = text.indexOf('}', open)
    const end = close === -1 ? text.trimEnd().length : close + 1
    const isTag = end - open < 40 && markTag.test(text.slice(open, end))
    if (!isTag && /(?:\S+\s+){2}\S/.test(text.slice(open + 1, Math.min(end, open + 400))))
      found.push({ start: open, end })
    open = text.indexOf('{', end)
  }
  return found
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
