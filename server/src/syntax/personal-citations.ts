import { authorsBefore } from './author-run.js'
import { innermost, type Bracket } from './brackets.js'
import type { Citation } from './citation.js'

const words = [
  String.raw`pers\.?\s?comm\.?`,
  String.raw`(?:personal|private|telephone|e-?mail)\s(?:communication|correspondence|conversation|interview|message)`,
  String.raw`(?:interview|conversation|e-?mail)\s(?:with|to)\s(?:the\s)?author`,
].join('|')
const personal = new RegExp(`,?\\s*\\(?\\s*(?:${words})`, 'gi')
const behindYear = new RegExp(`^,?\\s*(?:${words})`, 'i')

/** "(Jones, personal communication, 4 May 2025)", "(Jones, e-mail to the author, 2025)": cited, but with no entry (Cite Them Right, "Personal communications"). */
export function personalCitations(text: string, brackets: readonly Bracket[]): readonly Citation[] {
  if (!/\b(?:personal|private|telephone|e-?mail)\s|pers\.?\s?comm|\sauthor\b/i.test(text)) return []
  const matches = [...text.matchAll(personal)]
  const around = innermost(
    brackets,
    matches.map(match => match.index + match[0].length - 1),
  )
  return matches.flatMap((match, index) => {
    const run = authorsBefore(text, match.index, 0, true)
    if (run === undefined || !/^\s*[(,]?\s*$/.test(text.slice(run.span.end, match.index))) return []
    const bracket = around[index]
    const span = { start: run.span.start, end: match.index + match[0].length }
    return [
      {
        span,
        group: bracket ? { start: Math.min(span.start, bracket.open), end: bracket.end } : span,
        authors: run.authors,
        authorSpan: run.span,
        etAl: run.etAl,
        year: undefined,
        yearSpan: undefined,
        locator: undefined,
        key: undefined,
        kind: 'parenthetical' as const,
        certainty: 'certain' as const,
        personal: true,
      },
    ]
  })
}

/** Whether what stands behind a year says that the work is somebody's own words: "Jones (2021, personal communication)". */
export function isPersonal(text: string, yearEnd: number): boolean {
  return behindYear.test(text.slice(yearEnd, yearEnd + 40))
}
