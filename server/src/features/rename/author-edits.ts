import type { AssignmentDocument, CitedWork, ListedEntry } from '../../assignment/document.js'
import { spokenReference } from '../../bibliography/reference.js'
import { leadingNames } from '../../insertion/names.js'
import type { Edit } from '../../text/edit.js'
import { slice } from '../../text/rope.js'
import type { Span } from '../../text/span.js'
import { isCapitals, nameInEntry, nameInPlace } from './new-name.js'
import { nameIndex } from './name-places.js'
import { isRefusal, type Refusal } from './refusal.js'
import { placesIn, type RenamedAuthor } from './renamed-part.js'

/** The edits that write the author anew: in each entry, and in each citation that names them. Citations with "et al." or a short name stay. */
export function authorEdits(
  document: AssignmentDocument,
  part: RenamedAuthor,
  name: string,
): readonly Edit[] | Refusal {
  const places = placesOf(document, part)
  if (isRefusal(places)) return places
  const written = places.map(({ start, end }) => slice(document.text, start, end))
  const shouts = !written.every(isCapitals)
  const old = part.name
  const inEntry = nameInEntry(name, old, slice(document.text, part.span.start, part.span.end))
  return places.map((span, index) => ({ span, insert: nameInPlace(inEntry, old, written[index] ?? '', shouts) }))
}

/** Each place once: works may share a written name. */
function placesOf({ text }: AssignmentDocument, { work, name: old }: RenamedAuthor): readonly Span[] | Refusal {
  const found = new Map<number, Span>()
  for (const entry of work.entries) {
    const span = placeIn(text, entry.authorSpan, familiesOf(entry), old)
    if (span === undefined) return unfound(`the entry of ${spokenReference(entry.reference)}`, old)
    if (span !== 'absent') found.set(span.start, span)
  }
  for (const cited of work.citations) {
    if (!isMeant(cited)) continue
    const { authorSpan, authors, span: whole } = cited.citation
    const span = placeIn(text, authorSpan, authors, old)
    if (span === undefined) return unfound(`“${slice(text, whole.start, whole.end)}”`, old)
    if (span !== 'absent') found.set(span.start, span)
  }
  return [...found.values()]
}

/** Whether a citation surely means its entry: one of two that it might be another's is left as it is. */
export function isMeant({ entries, differs, certain }: CitedWork): boolean {
  return differs.length === 0 || (certain && entries.length === 1)
}

function familiesOf({ reference }: ListedEntry): readonly string[] {
  return leadingNames(reference).map(({ family }) => family)
}

/** Where the old name stands among the names; "absent" where they do not hold it, undefined where it cannot be made out. */
function placeIn(
  text: AssignmentDocument['text'],
  stretch: Span | undefined,
  names: readonly string[],
  old: string,
): Span | 'absent' | undefined {
  const at = nameIndex(names, old)
  return at === undefined ? 'absent' : placesIn(text, stretch, names)[at]
}

function unfound(where: string, old: string): Refusal {
  return { refusal: `I could not make out where “${old}” stands in ${where}. Nothing was changed.` }
}
