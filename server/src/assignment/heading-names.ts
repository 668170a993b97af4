import { criteriaOf, type Brief } from '../brief/brief.js'
import type { Block } from '../syntax/block.js'

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

/** For a brief: heading block → what it names. By its number first ("1.1.", "AC 1.1", "LO1 / 1.1", "1.1 and 1.2"), else by the wording. */
export function headingNames(brief: Brief): (heading: Block) => HeadingNames {
  const criteria = new Map(criteriaOf(brief).map(({ criterion }) => [foldedId(criterion.id), criterion.id]))
  const sections = new Map(brief.sections.map(section => [foldedId(section.id), section.id]))
  const wordings = criteriaOf(brief).map(({ criterion }) => ({ id: criterion.id, words: wordsOf(criterion.title) }))
  const sectionTitles = brief.sections.map(section => ({ id: section.id, words: wordsOf(section.title) }))
  const dotted = [...criteria.keys()].some(id => /^\d+\.\d+$/.test(id))
  return heading => {
    const title = heading.prose.text.trim()
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

/** "Criterion", "AC", "LO1 /", "Question 9 (AC 3.1)" and the like before the number. */
const before =
  /^(?:\(?\s*(?:assessment\s+criteri(?:on|a)|criteri(?:on|a)|learning\s+outcome\s*\d*|ac|lo\s*\d*|question\s*\d*|q\d*|task\s*\d*|part|section|answer(?:\s+to)?)\s*[:./–—-]*\s*)+/i
const id = /^\(?\s*((?:[A-Z]{1,2}\.?)?\d+(?:\.\d+)*(?:[A-Z]\d+)?|[A-Z]\d+)\s*[.):]*(?![\p{L}\p{N}])/u
const joiner = /^\s*(?:,|and|&|\+|\/|–|-)\s*/

/** The numbers that a title begins with, folded: "AC 1.1 and 1.2 – Context" → ["1.1", "1.2"]. */
function leadingIds(title: string): readonly string[] {
  const found: string[] = []
  let rest = title.replace(id.test(title) ? /^/ : before, '')
  for (let match = id.exec(rest); match !== null; match = id.exec(rest)) {
    found.push(foldedId(match[1] ?? ''))
    const after = rest.slice(match[0].length)
    const join = joiner.exec(after)
    if (!join) break
    rest = after.slice(join[0].length).replace(before, '')
  }
  return found
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
