import { unreadCitations } from '../assignment/citations/unread-citations.js'
import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { namesNoAuthor } from '../rules/citation-span.js'
import { otherYears } from '../rules/other-years.js'
import { citedName } from '../rules/wording.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { counted, grouped } from '../text/amounts.js'
import { ignoresOf } from './diagnostics.js'
import { fromCatalogue } from './references/from-catalogue.js'
import type { ReferenceRow, ReferenceState } from './references/reference-row.js'
import { citedRow, entryRow, type WorkFacts } from './references/work-row.js'
import { citedNameKey } from './work-at.js'
import { append } from '../text/grouped.js'

/** Everything that the References view shows for one assignment. */
export interface ReferencesView {
  /** "12 works cited · 2 not listed · 1 never cited" */
  readonly total: string
  /** What wants the writer first; groups without works are left out. */
  readonly groups: readonly ReferenceRow[]
}

/**
 * The works of an assignment: cited and not listed, not understood, listed and never cited, cited, only read. `confirmed` are the works of Markwise's list whose
 * edition and year the writer has looked up.
 */
export function referencesView(document: AssignmentDocument, confirmed: ReadonlySet<string>): ReferencesView {
  const works = readWorks(document)
  const unread = unreadCitations(document)
  const origin = fromCatalogue(document)
  const rowOf = (entry: ListedEntry, facts: WorkFacts): ReferenceRow => {
    const source = origin(entry)
    return entryRow(document, entry, { ...facts, source, confirmed: confirmed.has(source?.reference.id ?? '') })
  }
  const rows = [
    ...unlistedRows(document, works),
    ...document.references.entries.map(entry => rowOf(entry, factsOf(entry, works, unread !== undefined))),
    ...keyRows(document, works),
  ]
  const groups = order.flatMap(state =>
    group(titleOf(state, unread), state, distinct(rows.filter(row => row.state === state))),
  )
  return { total: totalOf(groups), groups }
}

interface Works {
  /** Entry → its citations, in the order of the text. */
  readonly byEntry: ReadonlyMap<ReferenceEntry, readonly CitedWork[]>
  /** Citations without an entry, by the words in which they name their work. */
  readonly unlisted: ReadonlyMap<string, readonly CitedWork[]>
  /** Citations by the key of a library's work. */
  readonly byKey: ReadonlyMap<string, readonly CitedWork[]>
}

function readWorks(document: AssignmentDocument): Works {
  const byEntry = new Map<ReferenceEntry, CitedWork[]>()
  const unlisted = new Map<string, CitedWork[]>()
  const byKey = new Map<string, CitedWork[]>()
  const years = otherYears(document)
  for (const cited of document.citations) {
    const { key } = cited.read
    if (key !== undefined) append(byKey, key, cited)
    else if (cited.state === 'unlisted') {
      const entry = years.entry(cited)?.entry
      if (entry) append(byEntry, entry, cited)
      else if (isCertain(document, cited)) append(unlisted, citedNameKey(cited.read), cited)
    } else for (const entry of cited.meant) append(byEntry, entry, cited)
  }
  return { byEntry, unlisted, byKey }
}

/** What is only possibly a citation, and what the writer said is none, is in no list of gaps. */
function isCertain(document: AssignmentDocument, cited: CitedWork): boolean {
  if (cited.read.certainty !== 'certain' || namesNoAuthor(document, cited)) return false
  return document.ignores.length === 0 || ignoresOf(document, 'citation-unlisted', cited.citation.group).length === 0
}

function unlistedRows(document: AssignmentDocument, { unlisted }: Works): readonly ReferenceRow[] {
  return [...unlisted.values()].map(citations => {
    const label = citations[0] ? citedName(citations[0].read) : ''
    return citedRow(document, label, { state: 'unlisted', citations, offers: ['add-entry'] })
  })
}

function factsOf(entry: ListedEntry, { byEntry }: Works, isUnread: boolean): WorkFacts {
  const citations = byEntry.get(entry.entry) ?? []
  if (!entry.understood) return { state: 'not-understood', citations: [] }
  if (entry.list === 'references' && citations.length === 0 && isUnread) return { state: 'not-checked', citations }
  if (entry.list === 'references')
    return citations.length > 0
      ? { state: 'cited', citations }
      : { state: 'uncited', citations, offers: ['move-to-bibliography'] }
  if (citations.some(({ state }) => state === 'bibliography'))
    return { state: 'unlisted', citations, notes: ['only in your Bibliography'], offers: ['copy-to-references'] }
  return { state: 'read', citations: [] }
}

/** With keys, the works of libraries are the References. */
function keyRows(document: AssignmentDocument, { byKey }: Works): readonly ReferenceRow[] {
  return [...byKey].map(([key, citations]) => {
    const [first] = citations
    const state = first?.work ? 'cited' : first?.state === 'not-checked' ? 'not-checked' : 'unlisted'
    const named = first?.work === undefined ? `@${key}` : citedName({ ...first.read, ...namesOf(first.work) })
    return citedRow(document, named, { state, citations, notes: first?.work ? [`@${key} in your library`] : [] })
  })
}

function namesOf(work: NonNullable<CitedWork['work']>): Pick<CitedWork['read'], 'authors' | 'etAl' | 'year' | 'key'> {
  const names = work.authors.length > 0 ? work.authors : work.editors
  return { authors: names.map(({ family }) => family), etAl: work.etAl, year: work.year, key: undefined }
}

/** Two works of one name in a group are told apart by their number, so that what was opened stays open. */
function distinct(rows: readonly ReferenceRow[]): readonly ReferenceRow[] {
  const seen = new Map<string, number>()
  return rows.map(row => {
    const count = (seen.get(row.id) ?? 0) + 1
    seen.set(row.id, count)
    return count === 1 ? row : renumbered(row, `${row.id} ${String(count)}`)
  })
}

function renumbered(row: ReferenceRow, id: string): ReferenceRow {
  const children = row.children.map(child => ({ ...child, id: id + child.id.slice(row.id.length) }))
  return { ...row, id, children }
}

const order = ['unlisted', 'not-checked', 'not-understood', 'uncited', 'cited', 'read'] as const

const titles: Readonly<Record<ReferenceState, string>> = {
  unlisted: 'Cited, not in your References',
  'not-checked': 'Not checked: your library could not be read',
  'not-understood': 'Not understood, so not checked',
  uncited: 'In your References, never cited',
  cited: 'Cited',
  read: 'Only read',
}

function titleOf(state: ReferenceState, unread: string | undefined): string {
  return state === 'not-checked' && unread ? `Not checked: citations ${unread} are not read` : titles[state]
}

function group(label: string, state: ReferenceState, children: readonly ReferenceRow[]): readonly ReferenceRow[] {
  if (children.length === 0) return []
  const works = counted(children.length, state === 'not-understood' ? 'line' : 'work')
  const description = grouped(children.length)
  const row = { id: state, kind: 'group', label, description, spoken: `${label}: ${works}.`, tooltip: '' } as const
  return [{ ...row, state, confirmed: null, source: null, offers: [], span: null, children }]
}

/** "12 works cited · 2 not listed · 1 never cited" */
function totalOf(groups: readonly ReferenceRow[]): string {
  const count = (state: ReferenceState): number => groups.find(row => row.id === state)?.children.length ?? 0
  const [unlisted, uncited, unread] = [count('unlisted'), count('uncited'), count('not-understood')]
  return [
    `${counted(count('cited') + unlisted, 'work')} cited`,
    ...(unlisted === 0 ? [] : [`${grouped(unlisted)} not in your References`]),
    ...(uncited === 0 ? [] : [`${grouped(uncited)} never cited`]),
    ...(unread === 0 ? [] : [`${counted(unread, 'line')} not understood`]),
  ].join(' · ')
}
