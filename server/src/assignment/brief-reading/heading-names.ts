import { headedCriteria, type Brief } from '../../brief/brief.js'
import type { Block } from '../../syntax/block.js'

/** What a heading stands for. */
export interface HeadingNames {
  /** Ids of the criteria it answers: ["1.1"], ["1.1", "1.2"]; empty for other headings. */
  readonly criteria: readonly string[]
  /** The brief's section that it opens. */
  readonly section: string | undefined
  /** "5.1" where it is numbered like a criterion, but the brief has none of this number. */
  readonly unknown: string | undefined
}

const nothing: HeadingNames = { criteria: [], section: undefined, unknown: undefined }

/**
 * For a brief: heading block → what it names. By its number first ("1.1.", "AC 1.1", "LO1 / 1.1", "1.1 and 1.2"), else by the wording. Criteria that are
 * marked across the assignment have no heading, and neither have sections of nothing else: their numbers are free for the writer's own.
 */
export function headingNames(brief: Brief): (heading: Block) => HeadingNames {
  const names = titleNames(brief)
  return heading => names(heading.prose.text.trim())
}

/** The same for a heading's words, without white space at their ends. */
export function titleNames(brief: Brief): (title: string) => HeadingNames {
  const headed = headedCriteria(brief)
  const opened = brief.sections.filter(
    ({ criteria: own }) => own.length === 0 || own.some(each => headed.includes(each)),
  )
  const criteria = new Map(headed.map(criterion => [foldedId(criterion.id), criterion.id]))
  const sections = new Map(opened.map(section => [foldedId(section.id), section.id]))
  const wordings = headed.map(criterion => ({ id: criterion.id, words: wordsOf(criterion.title) }))
  const sectionTitles = opened.map(section => ({ id: section.id, words: wordsOf(section.title) }))
  const dotted = [...criteria.keys()].some(id => /^\d+\.\d+$/.test(id))
  const worded = [...criteria.values(), ...sections.values()].filter(isWorded).sort((a, b) => b.length - a.length)
  return title => {
    const whole = worded.find(name => beginsWith(title, name))
    if (whole !== undefined && criteria.get(foldedId(whole)) === whole) return { ...nothing, criteria: [whole] }
    if (whole !== undefined) return { ...nothing, section: whole }
    const ids = leadingIds(title)
    const known = ids.map(id => criteria.get(id)).filter(id => id !== undefined)
    if (known.length > 0) return { ...nothing, criteria: [...new Set(known)] }
    const first = ids[0]
    if (dotted && first !== undefined && /^\d+\.\d+$/.test(first)) return { ...nothing, unknown: first }
    if (first !== undefined && sections.has(first) && isSectionTitle(title))
      return { ...nothing, section: sections.get(first) }
    if (first !== undefined && /\.\d+\.\d/.test(first)) return nothing
    const wording = nearest(wordsOf(title), wordings)
    if (wording !== undefined) return { ...nothing, criteria: [wording] }
    return { ...nothing, section: nearest(wordsOf(title), sectionTitles) }
  }
}

/** "Criterion", "AC", "LO1 /", "Question 9 (AC 3.1)" and the like before the number; of "Task 1.1" only "Task". */
const before =
  /^(?:[([]?\s*(?:assessment\s+criteri(?:on|a)|criteri(?:on|a)|learning\s+outcome\s*\d*|ac|(?:lo|question|q|task)\s*(?:\d+(?!\.?\d))?|part|section|answer(?:\s+to)?)\s*[:./,;–—-]*\s*)+/i
const id = /^[([]?\s*((?:[A-Z]{1,2}\.?)?\d+(?:\.\d+)*(?:[A-Z]\d+)?|[A-Z]\d+)\s*[.):\]]*(?![\p{L}\p{N}])/u
const joiner = /^\s*(?:(?:,|and\b|&|\+|\/)|(–|-|to\b))\s*/

/** The numbers that a title begins with, folded: "AC 1.1 and 1.2 – Context" → ["1.1", "1.2"], "1.1–1.3" → ["1.1", "1.2", "1.3"]. */
function leadingIds(title: string): readonly string[] {
  const found: string[] = []
  const bare = title.replace(before, '')
  let rest = id.test(bare) ? bare : title
  let isRange = false
  for (let match = id.exec(rest); match !== null; match = id.exec(rest)) {
    const next = foldedId(match[1] ?? '')
    found.push(...(isRange ? idsBetween(found.at(-1) ?? '', next) : []), next)
    const after = rest.slice(match[0].length)
    const join = joiner.exec(after)
    if (!join) break
    isRange = join[1] !== undefined
    rest = after.slice(join[0].length).replace(before, '')
  }
  return found
}

/** "1.1", "1.4" → ["1.2", "1.3"]; nothing where the two are no range. */
function idsBetween(first: string, last: string): readonly string[] {
  const [section, from] = first.split('.')
  const [same, to] = last.split('.')
  const count = section === same ? Number(to) - Number(from) - 1 : 0
  return count > 0 && count < longestRange
    ? Array.from({ length: count }, (_, at) => `${section ?? ''}.${String(Number(from) + at + 1)}`)
    : []
}

/** Criteria under one heading; more would be a date or a page range. */
const longestRange = 20

/** "Task 1", "Part A": an id that begins with a word; "1/B.2P2", "4ii": one with a number that is not read as a number of its own. */
function isWorded(name: string): boolean {
  if (/^\p{L}{2,}\s/u.test(name)) return true
  const [first, ...others] = leadingIds(name)
  return /\d/.test(name) && (first !== foldedId(name) || others.length > 0)
}

/** "Task 1: Motivation" begins with "Task 1"; "Task 1.2" and "Task 10" do not. */
function beginsWith(title: string, name: string): boolean {
  return title.toLowerCase().startsWith(name.toLowerCase()) && !/^(?:[\p{L}\p{N}]|\.\d)/u.test(title.slice(name.length))
}

function foldedId(text: string): string {
  return text
    .toUpperCase()
    .replace(/^(?:AC|LO)\s*/, '')
    .replace(/\s|\.$/g, '')
}

/** "1. Introduction" opens section 1; "1" alone as well; a date or a list of numbers does not. */
function isSectionTitle(title: string): boolean {
  return !/^\d+\s*[%/]/.test(title)
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** The wording that shares four of five words with the title, or begins with it; titles under four words are too short to tell. */
function nearest(
  title: readonly string[],
  wordings: readonly { readonly id: string; readonly words: readonly string[] }[],
): string | undefined {
  if (title.length < 4) return undefined
  return wordings.find(({ words }) => {
    if (title.every((word, index) => words[index] === word)) return true
    const shared = title.filter(word => words.includes(word)).length
    return (2 * shared) / (title.length + words.length) >= 0.8
  })?.id
}
