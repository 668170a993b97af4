import { blockIndexAround } from '../assignment/block-around.js'
import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { listed } from '../text/amounts.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { bracketed, citedForms, narrative, type CitedForm } from './cited-form.js'
import { habitsOf, type Habits } from './habits.js'
import type { Insertion } from './insertion.js'
import { gap } from './gaps.js'
import { keyCitation } from './key-citation.js'
import { pageless, pageMarker, fewestQuoted } from './page-marker.js'
import { worksListed } from './reference-list.js'
import { inBracket, isSubjectPlace, spaced, writingPlace, type WritingPlace } from './writing-place.js'

/**
 * The citation of works at a place, and their entries where the list lacks them.
 *
 * - "Starr (2016)" where an author can be the subject of the sentence, "(Starr, 2016)" elsewhere.
 * - Inside a bracket only what it lacks: "Starr, 2016".
 * - Right behind a citation, one more work in its bracket, in the order that the bracket keeps.
 * - By keys, "[@starr2016]", where the text cites by keys.
 */
export function citationInsertion(document: AssignmentDocument, place: Span, works: readonly Reference[]): Insertion {
  const around = writingPlace(document, place)
  const keys = keyCitation(document, around, works)
  if (keys !== undefined) return { insert: keys, edits: [] }
  const forms = citedForms(document, works)
  const habits = habitsOf(document)
  const isTyped = place.start !== place.end
  const lacking = isTyped ? forms : lackingInBracket(forms, around)
  const entries = worksListed(
    document,
    forms.map(form => form.reference),
  )
  const joined = isTyped ? undefined : joinedTo(document, place.start, around, lacking, habits.bracketOrder)
  // Letters first: they may belong to the year behind which a bracket is joined.
  if (joined) return { insert: '', edits: [...entries, ...joined] }
  return {
    insert: citationText(around, inOrder(lacking, habits), pageWanted(document, around, works)),
    edits: entries,
  }
}

/** The works that are not cited yet in the bracket round the place, or in the one that ends there; all of them if none is missing. */
function lackingInBracket(forms: readonly CitedForm[], { before, after, opened }: WritingPlace): readonly CitedForm[] {
  const bracket =
    opened === undefined ? (/\(([^()]*)\)$/.exec(before)?.[1] ?? '') : opened + (/^[^()]*/.exec(after)?.[0] ?? '')
  const items = bracket.split(';').map(item => `${item.trim()},`)
  const lacking = forms.filter(form => !items.some(item => item.startsWith(`${bracketed(form)},`)))
  return lacking.length > 0 ? lacking : forms
}

/** As the settings ask; else as the writer chose them. */
function inOrder(forms: readonly CitedForm[], { bracketOrder }: Habits): readonly CitedForm[] {
  if (bracketOrder === undefined) return forms
  const key = (form: CitedForm): string => orderKey(form, bracketOrder)
  return [...forms].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function orderKey(form: CitedForm, order: Order): string {
  return order === 'years' ? (form.reference.year ?? '') : form.names.toLowerCase()
}

/** Behind words that are quoted, the gap for their page; "" elsewhere, for several works and for those that have no pages. */
function pageWanted(
  document: AssignmentDocument,
  { before, opened }: WritingPlace,
  works: readonly Reference[],
): string {
  const [work, another] = works
  if (work === undefined || another !== undefined || pageless.has(work.type)) return ''
  const upTo = opened === undefined ? before : opened.trim() === '' ? before.slice(0, before.lastIndexOf('(')) : ''
  const quoted = /["“‘']([^"“”\n]{20,})["”’']\s*$/.exec(upTo.slice(-longestQuoted))?.[1] ?? ''
  return quoted.trim().split(/\s+/).length < fewestQuoted ? '' : `${pageMarker(document)}${gap('page')}`
}

const longestQuoted = 400

/** The text of a citation for a place, spaces and brackets as the place lacks them. */
function citationText(around: WritingPlace, forms: readonly CitedForm[], page: string): string {
  if (forms.length === 0) return ''
  const bracketText = forms.map(bracketed).join('; ') + page
  if (around.opened !== undefined) return inBracket(bracketText, around)
  const text = isSubjectPlace(around) ? listed(forms.map(narrative)) : `(${bracketText})`
  return spaced(text, around)
}

/** The edits that put works into the bracket that ends at the place; undefined where none does. */
function joinedTo(
  document: AssignmentDocument,
  offset: number,
  around: WritingPlace,
  forms: readonly CitedForm[],
  asked: Habits['bracketOrder'],
): readonly Edit[] | undefined {
  if (around.opened !== undefined && /^\s*$|[;,]\s*$/.test(around.opened)) return undefined
  const index = blockIndexAround(document, offset)
  const inGroup = document.citations.filter(
    cited => cited.block === index && cited.citation.kind === 'parenthetical' && holds(cited.citation.group, offset),
  )
  const first = inGroup[0]
  if (first === undefined || slice(document.text, first.citation.group.start, first.citation.group.start + 1) !== '(')
    return undefined
  const order = asked ?? orderOf(inGroup)
  return forms.map(form => joinedInOrder(document, inGroup, form, order))
}

function holds(group: Span, offset: number): boolean {
  return group.start < offset && offset <= group.end
}

type Order = NonNullable<Habits['bracketOrder']>

/** The order that the bracket keeps; by year where it shows none (Cite Them Right, "Citing multiple sources"). */
function orderOf(works: readonly CitedWork[]): Order {
  const years = works.map(({ citation }) => citation.year ?? '')
  const names = works.map(({ citation }) => (citation.authors[0] ?? '').toLowerCase())
  return works.length > 1 && isSorted(names) && !isSorted(years) ? 'names' : 'years'
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? '') <= value)
}

function joinedInOrder(document: AssignmentDocument, works: readonly CitedWork[], form: CitedForm, order: Order): Edit {
  const key = orderKey(form, order)
  const next = works.find(
    ({ citation }) => (order === 'years' ? (citation.year ?? '') : (citation.authors[0] ?? '').toLowerCase()) > key,
  )
  if (next) {
    const start = next.citation.authorSpan.start
    return insertedAt(start, `${bracketed(form)}; `)
  }
  const { group } = works.at(-1)?.citation ?? { group: { start: 0, end: 0 } }
  const end = slice(document.text, group.end - 1, group.end) === ')' ? group.end - 1 : group.end
  return insertedAt(end, `; ${bracketed(form)}`)
}
