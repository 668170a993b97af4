import { titleNames, type HeadingNames } from '../assignment/brief-reading/heading-names.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { criteriaOf, type Brief } from '../brief/brief.js'
import { shifted, type Span } from '../text/span.js'
import { joinedLines, pastedItem } from './joined-lines.js'

/** A line inside a paragraph that would be a heading of the brief if it stood alone. */
export interface HiddenHeading {
  readonly line: Span
  readonly names: HeadingNames
}

/** Lines of a block that belong to it and to no list of works, with the headings among them. */
export interface RunTogether {
  readonly lines: readonly Span[]
  readonly headings: readonly HiddenHeading[]
}

/** Blocks of the text, its lists of works left out, in which several paragraphs or headings have become one. */
export function* runTogether(document: AssignmentDocument): Iterable<RunTogether> {
  for (let index = 0; index < document.blockCount; index++) {
    const joined = document.factOf(joinedLines, index)
    if (joined === undefined) continue
    const start = document.startOf(index)
    if (document.references.lists.some(({ span }) => span.start <= start && start < span.end)) continue
    const lines = joined.lines.map(line => shifted(line, start))
    const headings = hiddenHeadings(document, lines)
    if (joined.certain || headings.length > 0) yield { lines, headings }
  }
}

/** The criteria whose heading stands in a paragraph, where it is not read as one. */
export function hiddenCriteria(document: AssignmentDocument): ReadonlySet<string> {
  const headings = [...runTogether(document)].flatMap(block => block.headings)
  return new Set(headings.flatMap(({ names }) => names.criteria))
}

function hiddenHeadings(document: AssignmentDocument, lines: readonly Span[]): readonly HiddenHeading[] {
  const { brief } = document.inputs
  if (brief === undefined) return []
  const isLacking = lackingIn(document)
  const found: HiddenHeading[] = []
  let mayStart = true
  for (const line of lines) {
    const text = document.written({ start: line.start, end: Math.min(line.end, line.start + longest + 1) })
    const names: HeadingNames | undefined = namesIn(brief)(text, mayStart)
    if (names && isLacking(names)) found.push({ line, names })
    const end = document.written({ start: line.end - 1, end: line.end })
    mayStart = names !== undefined || /[.?!:)”"]$/.test(end) || pastedItem.test(text)
  }
  return found
}

/** Whether the text has no heading for what is named: a table of contents names them all a second time. */
function lackingIn({ answers, openedSections }: AssignmentDocument): (names: HeadingNames) => boolean {
  const missing = new Set(answers.filter(({ state }) => state === 'missing').map(({ criterion }) => criterion.id))
  return ({ criteria, section }) =>
    criteria.length > 0 ? criteria.some(id => missing.has(id)) : openedSections.every(({ id }) => id !== section)
}

/** A heading in characters: the wording of a criterion is rarely longer. */
const longest = 300
/** A heading in words, where it is not in the words of the brief. */
const mostWords = 12

/**
 * What a line would name as a heading. Numbers also begin sentences ("1.1 million people"), so its wording has to bear it out; other words than the
 * brief's are a heading only behind the end of a sentence, below another one or below an item of a pasted list.
 */
const namesIn = rememberedFor((brief: Brief) => {
  const names = titleNames(brief)
  const titles = new Map<string, string>([
    ...brief.sections.map(({ id, title }) => [id, title] as const),
    ...criteriaOf(brief).map(({ criterion }) => [criterion.id, criterion.title] as const),
  ])
  return (line: string, mayStart: boolean): HeadingNames | undefined => {
    const named = line.length > longest ? undefined : names(line)
    const id = named?.criteria[0] ?? named?.section
    if (named === undefined || id === undefined) return undefined
    const words = line.replace(/^.*?\d[\d.]*[).:\s–—-]*/, '')
    const isWording = words !== '' && folded(titles.get(id) ?? '').startsWith(folded(words).slice(0, 30))
    const mayBeOther = mayStart && named.criteria.length > 0
    return isWording || (mayBeOther && (words === '' || isTitled(words))) ? named : undefined
  }
})

/** Whether words are a heading by their looks: few, with a capital, and without the stop of a sentence. */
function isTitled(words: string): boolean {
  return words.split(/\s+/).length <= mostWords && /^\p{Lu}/u.test(words) && !/[.,;?!]$/.test(words)
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}
