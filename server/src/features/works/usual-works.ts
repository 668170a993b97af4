import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import type { Model } from '../../catalogue/catalogue.js'
import type { FindableWork } from './findable-work.js'
import type { WorksIndex } from './works-index.js'

/** What a writer is likely to cite next: what was cited last above the place, what is cited most, what is listed, what the criterion suggests; then the rest of the models. */
export function usualWorks(
  document: AssignmentDocument,
  offset: number | undefined,
  index: WorksIndex,
): readonly FindableWork[] {
  const suggested = suggestedAt(document, offset).flatMap(
    id => index.byId(`model:${id}`) ?? index.byId(`built-in:${id}`) ?? [],
  )
  const models = document.inputs.catalogue.models.flatMap(({ id }) => index.byId(`model:${id}`) ?? [])
  return withoutRepeats([...ownByUse(document, offset, index), ...suggested, ...models])
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

/** So many of the works cited last come first; the others by how often they are cited. */
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
  const seen = new Set<string>()
  return works.filter(work => {
    const key = work.key === '' ? work.id : work.key
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
