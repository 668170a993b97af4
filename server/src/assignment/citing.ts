import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import type { Citation } from '../syntax/citation.js'
import { shifted, type Span } from '../text/span.js'
import type { CitedWork, Inputs, ListedEntry, PlacedBlock, ReferenceLists } from './document.js'
import { acronym, entryIndex, type EntryIndex } from './entry-index.js'
import { matchCitation, type Match } from './match-citation.js'
import type { Outline } from './outline.js'

/** The citations of the body in order, each with what it means among the lists. */
export function citedWorks(blocks: readonly PlacedBlock[], outline: Outline, lists: ReferenceLists, inputs: Inputs): readonly CitedWork[] {
  const placed = bodyCitations(blocks, outline)
  const shortNames = explainedShortNames(placed.map(({ citation }) => citation))
  const references = entryIndex(lists.entries.filter(entry => entry.list === 'references'), shortNames)
  const others = entryIndex(lists.entries.filter(entry => entry.list !== 'references'), shortNames)
  const keys = new Map(inputs.libraries.flatMap(library => library.works.map(work => [work.id, work] as const)))
  const known = new Map<string, CitedMeaning>()
  return placed.map(({ citation, block }) => {
    const id = `${citation.authors.join('|')}#${citation.etAl ? '+' : ''}#${citation.year ?? ''}#${citation.kind === 'narrative' ? 'n' : ''}`
    const meaning = citation.key === undefined ? (known.get(id) ?? meaningOf(citation, references, others)) : keyMeaning(citation.key, keys)
    known.set(id, meaning)
    return { citation, block, ...meaning, state: isExempt(citation) && meaning.entries.length === 0 ? ('exempt' as const) : meaning.state }
  })
}

type CitedMeaning = Omit<CitedWork, 'citation' | 'block'>

function isExempt({ kind, personal }: Citation): boolean {
  return kind === 'secondary' || kind === 'quoted' || personal
}

function meaningOf(citation: Citation, references: EntryIndex, others: EntryIndex): CitedMeaning {
  const match = matchCitation(citation, references)
  if (match.entries.length > 0 && match.differs.length === 0) return meant(match, 'listed')
  const elsewhere = matchCitation(citation, others)
  if (elsewhere.entries.length > 0 && elsewhere.differs.length === 0) return meant(elsewhere, 'bibliography')
  if (match.differs.includes('letter')) return meant(match, match.entries.length > 1 ? 'ambiguous' : 'listed')
  if (match.entries.length > 0) return meant(match, 'listed')
  return meant({ entries: [], differs: [], certain: false }, 'unlisted')
}

/** Of one work listed twice the first entry is meant. */
function meant({ entries, differs, certain }: Match, state: CitedWork['state']): CitedMeaning {
  return { entries, differs, certain, state, work: undefined }
}

function keyMeaning(key: string, keys: ReadonlyMap<string, Reference>): CitedMeaning {
  const work = keys.get(key)
  const state = work ? 'listed' : keys.size === 0 ? 'not-checked' : 'unlisted'
  return { entries: [] as readonly ListedEntry[], differs: [], certain: false, state, work }
}

interface PlacedCitation {
  readonly citation: Citation
  readonly block: number
}

/** Citations outside the lists, at their places in the text. */
function bodyCitations(blocks: readonly PlacedBlock[], outline: Outline): readonly PlacedCitation[] {
  const lists = outline.headings.filter(heading => heading.list !== undefined).map(heading => ({ from: heading.section.firstBlock, to: heading.regionEnd }))
  const found: PlacedCitation[] = []
  let next = 0
  blocks.forEach(({ block, start }, index) => {
    while (next < lists.length && (lists[next]?.to ?? 0) <= index) next++
    const list = lists[next]
    if (list && list.from <= index) return
    for (const citation of block.citations) found.push({ citation: moved(citation, start), block: index })
  })
  return found
}

function moved(citation: Citation, by: number): Citation {
  const place = (span: Span): Span => shifted(span, by)
  return {
    ...citation,
    span: place(citation.span),
    group: place(citation.group),
    authorSpan: place(citation.authorSpan),
    yearSpan: citation.yearSpan && place(citation.yearSpan),
  }
}

/** Short names that citations themselves explain: a body in full whose capitals make an acronym that is cited too. */
function explainedShortNames(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>()
  for (const { authors } of citations) {
    const name = authors.length === 1 ? authors[0] : undefined
    if (name === undefined || !name.includes(' ')) continue
    const capitals = acronym(name)
    if (capitals.length > 1) short.set(capitals, foldedName(name))
  }
  return short
}
