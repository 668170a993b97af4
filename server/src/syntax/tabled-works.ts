import { authorsBefore } from './author-run.js'
import type { Block } from './block.js'
import type { Citation } from './citation.js'

/** A cell that holds a year alone, with the separator before it: of a table's prose each cell is a line, of a pasted one a tab parts them. */
const yearCell = /[\t\n]+[^\S\t\n]*\(?((?:1[5-9]|20)\d\d[a-z]?)\)?[^\S\t\n]*(?=[\t\n]|$)/g

/** Names of authors take less. */
const longestCell = 200

/**
 * Authors in one cell of a table and their year in the next, "| Starr | 2016 |", as citations would stand there; also where the table was pasted with
 * tabs. Whether they are any depends on the lists: the work has to be listed just so. Places are those of the source.
 */
export function tabledWorks({
  kind,
  prose,
  citations,
}: Pick<Block, 'kind' | 'prose' | 'citations'>): readonly Citation[] {
  const { text } = prose
  if (kind !== 'table' && !text.includes('\t')) return []
  const found: Citation[] = []
  const cited = new Set(citations.map(({ yearSpan }) => yearSpan?.start))
  for (const match of text.matchAll(yearCell)) {
    const { index } = match
    const cell = /[^\t\n]*$/.exec(text.slice(Math.max(0, index - longestCell), index))?.[0] ?? ''
    const floor = index - cell.length
    const run = cell.length === longestCell ? undefined : authorsBefore(text, index, floor, true)
    const start = index + match[0].indexOf(match[1] ?? '')
    const yearSpan = prose.sourceSpan({ start, end: start + (match[1]?.length ?? 0) })
    if (run === undefined || text.slice(floor, run.span.start).trim() !== '' || cited.has(yearSpan.start)) continue
    const authorSpan = prose.sourceSpan(run.span)
    const span = { start: authorSpan.start, end: yearSpan.end }
    found.push({
      personal: false,
      span,
      group: span,
      authors: run.authors,
      authorSpan,
      etAl: run.etAl,
      year: match[1],
      yearSpan,
      locator: undefined,
      key: undefined,
      kind: 'parenthetical' as const,
      certainty: 'certain' as const,
    })
  }
  return found
}
