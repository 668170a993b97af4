import { criteriaOf, type Brief } from '../../brief/brief.js'
import type { Block } from '../../syntax/block.js'
import { wordList, type WordList } from '../../syntax/word-list.js'
import type { Span } from '../../text/span.js'

/** So many words in a row of the brief's own tell that a sentence leans on it. */
const runLength = 4

/** For a block: the stretches of its prose that are the brief's own words, wherever in the brief they stand. */
export type CopiedText = (block: Block) => readonly Span[]

/** Finds what was copied from a brief: guidance, titles, the wording of criteria and points. */
export function copiedText(brief: Brief): CopiedText {
  const runs = new Set<number>()
  for (const text of textsOf(brief)) {
    const words = wordList(text)
    for (let index = 0; index + runLength <= words.length; index++) runs.add(runAt(words, index))
  }
  return block => copiedIn(block.prose.words, runs)
}

/** How much of a sentence is the brief's own: from 0 to 1, by its letters. */
export function copiedShare({ start, end }: Span, copied: readonly Span[]): number {
  const shared = copied.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
  return end > start ? shared / (end - start) : 0
}

function textsOf(brief: Brief): readonly string[] {
  return [
    brief.title,
    brief.guidance ?? '',
    ...brief.sections.map(({ title }) => title),
    ...criteriaOf(brief).flatMap(({ criterion: { title, guidance, points } }) => [
      title,
      guidance ?? '',
      ...(points ?? []).map(({ label }) => label),
    ]),
  ]
}

function copiedIn(words: WordList, runs: ReadonlySet<number>): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  for (let index = 0; index + runLength <= words.length; index++) {
    if (!runs.has(runAt(words, index))) continue
    const [start, end] = [words.starts[index] ?? 0, words.ends[index + runLength - 1] ?? 0]
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

/** A number that the same words in the same order share. */
function runAt({ hashes }: WordList, index: number): number {
  let run = 0
  for (let at = index; at < index + runLength; at++) run = (Math.imul(run, 1_000_003) + (hashes[at] ?? 0)) | 0
  return run
}
