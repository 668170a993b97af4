import type { AssignmentDocument, CitedWork, ListedEntry } from '../../assignment/document.js'
import type { Source } from '../../catalogue/catalogue.js'
import { workName } from '../../rules/wording.js'
import { counted } from '../../text/amounts.js'
import type { Span } from '../../text/span.js'
import { beginning, literal, literalWithItalics } from '../markdown-text.js'
import { printedEntry } from '../printed-entry.js'
import { placeRows } from './place-rows.js'
import type { ReferenceOffer, ReferenceRow, ReferenceState } from './reference-row.js'

/** What a row says of a work beside its name. */
export interface WorkFacts {
  readonly state: ReferenceState
  readonly citations: readonly CitedWork[]
  /** Of Markwise's own list, where the entry was written from it. */
  readonly source?: Source | undefined
  readonly confirmed?: boolean
  /** Further words of the description: "in your Bibliography only". */
  readonly notes?: readonly string[]
  readonly offers?: readonly ReferenceOffer[]
}

/** A row for an entry of a list; one that was not understood is named by its beginning. */
export function entryRow(document: AssignmentDocument, entry: ListedEntry, facts: WorkFacts): ReferenceRow {
  const label = entry.understood ? workName(entry.reference) : beginning(entry.raw.replace(/\s+/g, ' '), longestLine)
  return workRow(document, label, entry.span, literalWithItalics(printedEntry(document.inputs, entry)), facts)
}

/** A row for a work of which there is no entry: named as it is cited. */
export function citedRow(document: AssignmentDocument, label: string, facts: WorkFacts): ReferenceRow {
  const span = facts.citations[0]?.citation.span ?? null
  return workRow(document, label, span, '', facts)
}

function workRow(
  document: AssignmentDocument,
  label: string,
  span: Span | null,
  printed: string,
  { state, citations, source, confirmed = false, notes = [], offers = [] }: WorkFacts,
): ReferenceRow {
  const row = { id: `${state}/${label}`, state, label }
  const parts = [...citedTimes(state, citations.length), ...notes, ...originOf(source, confirmed)]
  return {
    ...row,
    kind: 'work',
    description: parts.join(' · '),
    spoken: `${[label, ...parts].join(', ')}.${source && !confirmed ? ` ${askedOf}` : ''}`,
    tooltip: [printed, source && !confirmed ? unconfirmedMarkdown(source) : '']
      .filter(text => text !== '')
      .join('\n\n'),
    confirmed: source === undefined ? null : confirmed,
    source: source?.reference.id ?? null,
    offers: [...offers, ...(citations.length > 0 ? (['read-elsewhere'] as const) : [])],
    span,
    children: placeRows(document, row, citations),
  }
}

/** Characters of a line that was not understood. */
const longestLine = 80

function citedTimes(state: ReferenceState, times: number): readonly string[] {
  if (times > 0) return [`cited ${['', 'once', 'twice'][times] ?? counted(times, 'time')}`]
  return state === 'uncited' ? ['never cited'] : []
}

function originOf(source: Source | undefined, confirmed: boolean): readonly string[] {
  if (source === undefined) return []
  return [confirmed ? 'edition and year confirmed by you' : 'from Markwise’s list']
}

const askedOf = 'Look at edition and year in the copy that you used, then tick it.'

function unconfirmedMarkdown({ note, otherYears }: Source): string {
  const years = otherYears.map(({ year, meaning }) => `${year}: ${meaning}`)
  const known = [...years, ...(note === undefined ? [] : [note])].map(text => `- ${literal(text)}`)
  return [`This entry is from Markwise’s own list. ${askedOf}`, known.join('\n')]
    .filter(text => text !== '')
    .join('\n\n')
}
