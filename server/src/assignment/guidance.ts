import { criteriaOf, type Brief } from '../brief/brief.js'
import type { Block } from '../syntax/block.js'
import type { Span } from '../text/span.js'

/** Six words in a row of the brief's guidance tell it from the writer's own text (product: `guidance-left-in`). */
const runLength = 6

/** All runs of six words in the guidance of a brief, but for those that also stand in a criterion's wording. */
export interface GuidanceRuns {
  readonly runs: ReadonlySet<string>
  /** Every word of a run: a word that is none of these breaks any run, so most of a text is passed over quickly. */
  readonly words: ReadonlySet<string>
}

/** The runs of a brief. */
export function guidanceRuns(brief: Brief): GuidanceRuns {
  const runs = new Set<string>()
  const criteria = criteriaOf(brief).map(({ criterion }) => criterion)
  for (const text of [brief.guidance, brief.referencing?.guidance, ...criteria.map(criterion => criterion.guidance)]) {
    for (const run of runsOf(guidanceWords(text ?? ''))) runs.add(run)
  }
  const wordings = [...criteria.map(criterion => criterion.title), ...brief.sections.map(section => section.title)]
  for (const title of wordings) for (const run of runsOf(guidanceWords(title))) runs.delete(run)
  return { runs, words: new Set([...runs].flatMap(run => run.trim().split(' '))) }
}

/** The stretches of a block that are the brief's guidance, or stand in braces as guidance does; headings hold none. */
export function guidanceIn(block: Block, runs: GuidanceRuns): readonly Span[] {
  if (block.kind === 'heading' || block.kind === 'comment' || block.kind === 'code') return []
  const { text } = block.prose
  const spans = merged([...copiedRuns(text, runs), ...braces(text)])
  return spans.map(span => block.prose.sourceSpan(span))
}

/** The stretches of a plain text that are copied from the guidance. */
export function copiedRuns(text: string, runs: GuidanceRuns): readonly Span[] {
  const words = guidanceWords(text)
  const found: Span[] = []
  let known = 0
  for (let index = 0; index < words.length; index++) {
    known = runs.words.has(words[index]?.folded ?? '') ? known + 1 : 0
    const first = words[index - runLength + 1]
    const last = words[index]
    if (known >= runLength && first && last && runs.runs.has(runAt(words, index - runLength + 1)))
      found.push({ start: first.start, end: last.end })
  }
  return merged(found)
}

interface GuidanceWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Words by their letters and digits alone, so that quotes, bullets and line breaks make no difference. */
function guidanceWords(text: string): readonly GuidanceWord[] {
  const words: GuidanceWord[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const word = match[0].toLowerCase()
    words.push({
      folded: /['’]/.test(word) ? word.replace(/['’]/g, '') : word,
      start: match.index,
      end: match.index + word.length,
    })
  }
  return words
}

function runsOf(words: readonly GuidanceWord[]): readonly string[] {
  const runs: string[] = []
  for (let index = 0; index + runLength <= words.length; index++) runs.push(runAt(words, index))
  return runs
}

function runAt(words: readonly GuidanceWord[], index: number): string {
  let run = ''
  for (let at = index; at < index + runLength; at++) run += `${words[at]?.folded ?? ''} `
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
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
