import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import type { Model } from '../catalogue/catalogue.js'
import type { Span } from '../text/span.js'
import { bracketed, citedForms } from './cited-form.js'
import type { Insertion } from './insertion.js'
import { libraryRecord } from './library-record.js'
import { leadingNames } from './names.js'
import { entryOf } from './open-list.js'
import { worksListed } from './reference-list.js'
import { inBracket, spaced, writingPlace } from './writing-place.js'

/** A model's name with its citation, and the entry where the list lacks it; the name alone where no source is known. */
export function modelInsertion(document: AssignmentDocument, place: Span, model: Model): Insertion {
  const work = sourceOf(document, model)
  const form = work && citedForms(document, [work])[0]
  const around = writingPlace(document, place)
  if (form === undefined) return { insert: spaced(model.name, around), edits: [] }
  const isOpen = around.opened !== undefined
  const insert = isOpen
    ? inBracket(`${model.name}, ${bracketed(form)}`, around)
    : spaced(`${model.name} (${bracketed(form)})`, around)
  return { insert, edits: worksListed(document, [form.reference]) }
}

/**
 * The source of a model to be cited: the first that the catalogue names, as a library of the writer's has it where one does, or a listed work of the same first
 * author.
 */
export function sourceOf(document: AssignmentDocument, model: Model): Reference | undefined {
  const works = model.sources
    .map(id => document.inputs.catalogue.source(id)?.reference)
    .filter(work => work !== undefined)
  const author = works[0] && firstAuthor(works[0])
  const isListed = (work: Reference): boolean =>
    firstAuthor(work) === author && entryOf(document, 'references', work) !== undefined
  return works.find(isListed) ?? (works[0] && (libraryRecord(document, works[0]) ?? works[0]))
}

function firstAuthor(work: Reference): string {
  return foldedName(leadingNames(work)[0]?.family ?? '')
}
