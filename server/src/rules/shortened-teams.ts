import type { AssignmentDocument } from '../assignment/document.js'
import { remembered, rememberedFor } from '../assignment/incremental/remembered.js'
import { citationNames, leadingNames } from '../insertion/names.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { PlacedShown, Shown } from './manner.js'

/**
 * Citations of three authors or more, each with whether it names them all. Of three, guides differ (`etAlMinText`); of four and more all shorten,
 * though some name everybody the first time, which is therefore passed over.
 */
export function shortenedTeams(document: AssignmentDocument): readonly PlacedShown[] {
  const seen = new Set<ReferenceEntry>()
  const found: PlacedShown[] = []
  for (const { read, meant, differs, block } of document.citations) {
    const [entry, other] = meant
    if (entry === undefined || other !== undefined || differs.length > 0) continue
    const isFirst = !seen.has(entry)
    seen.add(entry)
    if (entry.reference.etAl || leadingNames(entry.reference).length < 3) continue
    const { start } = read.authorSpan
    const team = document.factOf(teams, block)?.find(({ citation }) => citation.authorSpan.start === start)
    const shown = team && teamShown(team)(entry)
    // It speaks for the writer's manner, and departs from none.
    if (shown)
      found.push({ shown: [isFirst && !read.etAl ? { ...shown, forms: {} } : shown], by: document.startOf(block) })
  }
  return found
}

/** A citation, and what stands from its first author to the year. */
interface Team {
  readonly citation: Citation
  readonly written: string
}

/** The dated citations of a block. A pure function of it. */
const teams: (block: Block) => readonly Team[] = remembered('cited teams', ({ citations, source }) =>
  citations.flatMap(citation => {
    const { authorSpan, yearSpan } = citation
    return yearSpan === undefined ? [] : [{ citation, written: source.slice(authorSpan.start, yearSpan.start) }]
  }),
)

/** How a team of an entry is cited, in places of the block. Kept with both. */
const teamShown = rememberedFor((team: Team) =>
  rememberedFor(({ reference }: ReferenceEntry) => shownTeam(team, leadingNames(reference))),
)

function shownTeam({ citation, written: all }: Team, names: ReturnType<typeof leadingNames>): Shown | undefined {
  const { authorSpan, etAl, authors } = citation
  if (etAl ? authors.length !== 1 : authors.length !== names.length) return undefined
  const length = authorSpan.end - authorSpan.start
  const team = all.slice(0, length)
  const after = etAl ? (/^\s[*_]?et al\.[*_]?/.exec(all.slice(length))?.[0] ?? '') : ''
  if (etAl && after === '') return undefined
  const short = `${authors[0] ?? ''} et al.`
  const written = team + after
  const place = {
    switch: 'etAlMinText',
    span: { start: authorSpan.start, end: authorSpan.end + after.length },
    written,
  }
  if (names.length === 3) {
    const forms = { '3': short, '4': citationNames(names, false, { citationJoiner: team.includes('&') ? '&' : 'and' }) }
    return { point: 'three authors', value: etAl ? '3' : '4', forms, ...place }
  }
  const right = etAl ? written : short
  const forms = { short: right, '3': right, '4': right }
  return { point: 'many authors', value: etAl ? 'short' : 'all', forms, ...place }
}
