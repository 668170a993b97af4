import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import type { Reference } from '../../bibliography/reference.js'
import { bracketed, citedForms, narrative, type CitedForm } from '../../insertion/cited-form.js'
import { worksListed } from '../../insertion/reference-list.js'
import type { Edit } from '../../text/edit.js'
import { groupedBy } from '../../text/grouped.js'
import { slice } from '../../text/rope.js'

/**
 * The edits that write every citation by a known key out as its reader wants it, "(Starr, 2016, p. 3)" or "Starr (2016)", and list its work in References.
 * A bracket with a key that no library has stays as it is.
 */
export function keysWrittenOut(document: AssignmentDocument): readonly Edit[] {
  const groups = groupsOf(document).filter(group => group.every(({ work }) => work !== undefined))
  const works = [...new Set(groups.flat().flatMap(({ work }) => work ?? []))]
  if (works.length === 0) return []
  const written = citedForms(document, works)
  const forms = new Map(works.map((work, index) => [work, written[index]] as const))
  const entries = worksListed(
    document,
    written.map(({ reference }) => reference),
  )
  return [...groups.flatMap(group => groupWritten(document, group, forms)), ...entries]
}

/** The citations by key, those of one bracket together. */
function groupsOf({ citations }: AssignmentDocument): readonly (readonly CitedWork[])[] {
  const keyed = citations.filter(({ read }) => read.key !== undefined)
  return [...groupedBy(keyed, ({ citation }) => citation.group.start).values()]
}

function groupWritten(
  document: AssignmentDocument,
  group: readonly CitedWork[],
  forms: ReadonlyMap<Reference, CitedForm | undefined>,
): readonly Edit[] {
  const [first] = group
  if (first === undefined) return []
  const { group: around, kind } = first.citation
  const after = slice(document.text, around.end, Math.min(document.text.length, around.end + farthest))
  const formOf = ({ work }: CitedWork): CitedForm | undefined => work && forms.get(work)
  if (kind === 'narrative') {
    const form = formOf(first)
    if (form === undefined) return []
    const place = /^ ?\[([^[\]@^]+)\](?![([])/.exec(after)
    const end = around.end + (place?.[0].length ?? 0)
    return [{ span: { start: around.start, end }, insert: withPlace(form, place?.[1]?.trim()) }]
  }
  if (/^[([]/.test(after)) return []
  const inside = group.flatMap(cited => {
    const form = formOf(cited)
    return form ? [{ span: cited.citation.span, insert: inBracket(document, cited, form) }] : []
  })
  return [
    { span: { start: around.start, end: around.start + 1 }, insert: '(' },
    ...inside,
    { span: { start: around.end - 1, end: around.end }, insert: ')' },
  ]
}

/** How far behind a key its page is looked for. */
const farthest = 100

/** "Starr (2016, p. 3)" */
function withPlace(form: CitedForm, place: string | undefined): string {
  if (place === undefined) return narrative(form)
  return form.year === '' ? `${form.names}, ${place}` : `${form.names} (${form.year}, ${place})`
}

/** What stands for the key: the year alone behind a dash, a comma where the page follows without. */
function inBracket({ text }: AssignmentDocument, { citation: { span } }: CitedWork, form: CitedForm): string {
  const written = slice(text, span.start, span.start + 1) === '-' && form.year !== '' ? form.year : bracketed(form)
  const after = slice(text, span.end, Math.min(text.length, span.end + 2))
  return /^\s[^\s;\]]/.test(after) ? `${written},` : written
}
