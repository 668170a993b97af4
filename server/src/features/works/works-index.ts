import type { AssignmentDocument, Inputs, Library } from '../../assignment/document.js'
import { rememberedFor } from '../../assignment/incremental/remembered.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { entryItem, modelItem, sourceItem, workItem, type FindableWork } from './findable-work.js'
import { finished, worksPart, worksPartInSteps, type WorksPart } from './works-part.js'

/** Models and works that can be found. */
export interface WorksIndex {
  /** All that does not stand in the document itself: models, libraries in their order, works of the catalogue. */
  readonly parts: readonly WorksPart[]
  /** What stands in the document's own lists, kept while the entries are the same. */
  readonly own: (document: AssignmentDocument) => WorksPart
  readonly byId: (id: string) => FindableWork | undefined
  /** An entry of the document, kept while its line is untouched. */
  readonly ofEntry: (entry: ReferenceEntry) => FindableWork
}

/** Keeps what was sorted for searching, part by part. */
export interface WorksIndexes {
  /** The index for these inputs; a large library is in it as soon as it has been sorted. */
  of(inputs: Pick<Inputs, 'catalogue' | 'libraries'>): WorksIndex
  /** Begins to sort large libraries before somebody asks. */
  prepare(libraries: readonly Library[]): void
}

/** How work is done that takes long: in the background, where the caller has one. */
export type Start = (work: Generator<number, WorksPart, void>, done: (part: WorksPart) => void) => void

/** Sorting more works than this would be felt in the middle of a keystroke. */
const mostAtOnce = 200

/** Without `start` everything is sorted when it is asked for. */
export function worksIndexes(start?: Start): WorksIndexes {
  const models = rememberedFor((catalogue: Catalogue) =>
    worksPart(catalogue.models.map(model => modelItem(catalogue, model))),
  )
  const sources = rememberedFor(({ sources: works }: Catalogue) => worksPart(works.map(sourceItem)))
  const library = libraryParts(start)
  const own = ownParts()
  return {
    prepare: libraries => libraries.filter(({ works }) => works.length > mostAtOnce).forEach(library),
    of: ({ catalogue, libraries }) => {
      const parts = [models(catalogue), ...libraries.flatMap(each => library(each) ?? []), sources(catalogue)]
      return {
        parts,
        ...own,
        byId: id => parts.find(({ byId }) => byId.has(id))?.byId.get(id),
      }
    },
  }
}

/** All at once, for one look. */
export function worksIndex(inputs: Pick<Inputs, 'catalogue' | 'libraries'>): WorksIndex {
  return worksIndexes().of(inputs)
}

/** The part of a library; undefined while a large one is being sorted. */
function libraryParts(start: Start | undefined): (library: Library) => WorksPart | undefined {
  const known = new WeakMap<Library, { part: WorksPart | undefined }>()
  return library => {
    const before = known.get(library)
    if (before) return before.part
    const work = worksPartInSteps(itemsOf(library), library.works.length)
    const held: { part: WorksPart | undefined } = { part: undefined }
    known.set(library, held)
    if (start === undefined || library.works.length <= mostAtOnce) held.part = finished(work)
    else start(work, part => (held.part = part))
    return held.part
  }
}

function* itemsOf({ name, works }: Library): Generator<ReturnType<typeof workItem>> {
  for (const work of works) yield workItem(`library:${name}:${work.id}`, work, name)
}

function ownParts(): Pick<WorksIndex, 'own' | 'ofEntry'> {
  const itemOf = rememberedFor(entryItem)
  let last: { readonly entries: readonly ReferenceEntry[]; readonly part: WorksPart } | undefined
  return {
    ofEntry: entry => itemOf(entry).value,
    own: ({ references }) => {
      const entries = references.entries.map(({ entry }) => entry)
      if (last === undefined || !isSame(entries, last.entries)) last = { entries, part: ownPart(entries, itemOf) }
      return last.part
    },
  }
}

function isSame(entries: readonly ReferenceEntry[], before: readonly ReferenceEntry[]): boolean {
  return entries.length === before.length && entries.every((entry, index) => entry === before[index])
}

/** Of a work that is listed twice, the first entry. */
function ownPart(entries: readonly ReferenceEntry[], itemOf: typeof entryItem): WorksPart {
  const items = new Map<string, ReturnType<typeof entryItem>>()
  for (const entry of entries) {
    if (!entry.understood) continue
    const item = itemOf(entry)
    if (!items.has(item.value.key)) items.set(item.value.key, item)
  }
  return worksPart([...items.values()])
}
