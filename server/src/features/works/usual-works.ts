import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import type { Model } from '../../catalogue/catalogue.js'
import { isOneWork, type FindableWork } from './findable-work.js'
import type { WorksIndex } from './works-index.js'

/**
 * What a writer is likely to cite next: what was cited last above the place, what is cited most, what is listed, what the criterion suggests, what the
 * libraries hold; then the rest of the models. So many at most.
 */
export function usualWorks(
  document: AssignmentDocument,
  offset: number | undefined,
  index: WorksIndex,
  most: number,
): readonly FindableWork[] {
  const suggested = suggestedAt(document, offset).flatMap(
    id => index.byId(`model:${id}`) ?? index.byId(`built-in:${id}`) ?? [],
  )
  const keyed = keyedByUse(document, offset, index)
  const held = librariesWorks(document, index, most)
  const models = document.inputs.catalogue.models.flatMap(({ id }) => index.byId(`model:${id}`) ?? [])
  const own = ownByUse(document, offset, index)
  return withoutRepeats([...own, ...keyed, ...suggested, ...held, ...models]).slice(0, most)
}

/** What the libraries hold, those first that are cited by their keys, the last above the place before others. So many at most. */
export function usualKeyedWorks(
  document: AssignmentDocument,
  offset: number | undefined,
  index: WorksIndex,
  most: number,
): readonly FindableWork[] {
  return withoutRepeats([...keyedByUse(document, offset, index), ...librariesWorks(document, index, most)]).slice(
    0,
    most,
  )
}

function keyedByUse(
  { citations, inputs }: AssignmentDocument,
  offset: number | undefined,
  index: WorksIndex,
): readonly FindableWork[] {
  const cited = citations.flatMap(({ work, citation }) => (work ? [{ work, end: citation.span.end }] : []))
  const isAbove = ({ end }: { readonly end: number }): boolean => offset === undefined || end <= offset
  const works = [...cited.filter(isAbove).reverse(), ...cited.filter(use => !isAbove(use))].map(({ work }) => work)
  return [...new Set(works)].flatMap(({ id }) =>
    inputs.libraries.flatMap(({ name }) => index.byId(`library:${name}:${id}`) ?? []).slice(0, 1),
  )
}

/** In the order of the files; a large one that is still being sorted comes later. */
function librariesWorks({ inputs }: AssignmentDocument, { byId }: WorksIndex, most: number): readonly FindableWork[] {
  return inputs.libraries.flatMap(({ name, works }) =>
    works.slice(0, most).flatMap(({ id }) => byId(`library:${name}:${id}`) ?? []),
  )
}

/** Models and sources that the brief names for the criterion, then those that the catalogue knows to suit it. */
function suggestedAt({ answers, inputs }: AssignmentDocument, offset: number | undefined): readonly string[] {
  const answer = answers.find(
    ({ heading, span }) =>
      heading && offset !== undefined && offset >= heading.start && offset <= (span ?? heading).end,
  )
  const brief = inputs.brief?.id
  if (answer === undefined || brief === undefined) return []
  const { id, models = [], sources = [] } = answer.criterion
  const suits = (known: { readonly suits?: Model['suits'] }): boolean => known.suits?.[brief]?.includes(id) === true
  return [...models, ...sources, ...inputs.catalogue.models.filter(suits).map(model => model.id)]
}

/** How many of the works cited last come first. The others are sorted by how often they are cited. */
const mostRecent = 3

/** The document's own entries: those cited last above the place, then the most cited, in the lists' order among equals. */
function ownByUse(
  { citations, references }: AssignmentDocument,
  offset: number | undefined,
  { ofEntry }: WorksIndex,
): readonly FindableWork[] {
  const uses = new Map<ListedEntry['entry'], number>()
  const recent: ListedEntry['entry'][] = []
  for (const { entries, citation } of citations) {
    for (const { entry } of entries) uses.set(entry, (uses.get(entry) ?? 0) + 1)
    if (offset === undefined || citation.span.end > offset) continue
    for (const { entry } of entries.slice(0, 1)) recent.unshift(entry)
  }
  const first = [...new Set(recent)].slice(0, mostRecent)
  const rank = (entry: ListedEntry['entry']): number => (first.includes(entry) ? first.indexOf(entry) : mostRecent)
  return references.entries
    .filter(({ understood }) => understood)
    .sort((a, b) => rank(a.entry) - rank(b.entry) || (uses.get(b.entry) ?? 0) - (uses.get(a.entry) ?? 0))
    .map(({ entry }) => ofEntry(entry))
}

function withoutRepeats(works: readonly FindableWork[]): readonly FindableWork[] {
  const seen = new Map<string, FindableWork[]>()
  return works.filter(work => {
    const key = work.key === '' ? work.id : work.key
    const alike = seen.get(key) ?? []
    if (alike.some(other => isOneWork(other, work))) return false
    seen.set(key, [...alike, work])
    return true
  })
}
