import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { grouped } from '../text/amounts.js'
import { append } from '../text/grouped.js'
import { worksListed } from '../insertion/reference-list.js'
import { allEntriesFix, entryFixes } from './add-entry.js'
import { changedName, citationChanged } from './citation-changed.js'
import { citationSpan, namesNoAuthor } from './citation-span.js'
import { fittingWorks } from './fitting-works.js'
import { ignoringFixes } from './ignoring-fixes.js'
import { nearEntries } from './near-entries.js'
import { nearKeys } from './near-keys.js'
import { nearWorks } from './near-works.js'
import { otherYears } from './other-years.js'
import type { Finding, Fix, Rule } from './rule.js'
import { citedName, shortened } from './wording.js'

export const citationUnlisted: Rule<'citation-unlisted'> = {
  id: 'citation-unlisted',
  severity: 'warning',
  docs: {
    summary: 'A work is cited in the text and is not in the list of references.',
    why: 'A marker who cannot find the source treats the citation as missing.',
    bad: `A coach asks and a mentor tells ⟦(Starr, 2016)⟧.

## References

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
    good: `A coach asks and a mentor tells (Whitmore, 2017).

## References

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
  },

  *check(document) {
    const unlisted = document.citations.filter(cited => cited.state === 'unlisted' && !namesNoAuthor(document, cited))
    const certain = unlisted.filter(({ citation }) => citation.certainty === 'certain')
    const hasList = document.references.lists.some(({ kind }) => kind === 'references')
    const first = certain[0] ?? unlisted[0]
    if (!hasList && first && first.citation.key === undefined) {
      yield noList(document, first, certain.length > 0 ? certain : unlisted)
      return
    }
    const years = otherYears(document)
    const unread = unreadEntries(document)
    // A listed work that is known under the cited year as well is meant: `citation-mismatch` tells what the year stands for.
    for (const cited of unlisted) if (years.entry(cited) === undefined) yield notListed(document, cited, unread)
  },
}

/** How the entries of References begin that were not understood, by their first word: any of them may be what is cited. */
function unreadEntries({ references }: AssignmentDocument): ReadonlyMap<string, readonly string[]> {
  const unread = new Map<string, string[]>()
  for (const { list, understood, raw } of references.entries) {
    if (understood || list !== 'references') continue
    const opening = raw.slice(0, 120).replace(/^[^\p{L}]+/u, '')
    append(unread, firstWord(opening), foldedName(opening))
  }
  return unread
}

function firstWord(name: string): string {
  return foldedName(/^[\p{L}'’-]*/u.exec(name)?.[0] ?? '')
}

function notListed(
  document: AssignmentDocument,
  cited: CitedWork,
  unread: ReadonlyMap<string, readonly string[]>,
): Finding {
  const { citation } = cited
  const author = citation.authors[0] ?? ''
  const mayBeThere =
    author !== '' && unread.get(firstWord(author))?.some(entry => entry.startsWith(foldedName(author))) === true
  const message =
    citation.key === undefined
      ? `${citedName(citation)} is cited here, but I did not find it in your References${mayBeThere ? `: an entry there that opens with ${author} was not understood` : ''}.`
      : `I found no work with the key “${citation.key}” in your libraries.`
  return {
    span: citationSpan(document, citation),
    message,
    certainty: mayBeThere ? 'possible' : citation.certainty,
    fixes: () => (citation.key === undefined ? fixes(document, cited) : keyFixes(document, cited, citation.key)),
  }
}

/** Where there is no list at all, one finding says so for all citations. */
function noList(document: AssignmentDocument, first: CitedWork, unlisted: readonly CitedWork[]): Finding {
  const works = new Set(unlisted.map(({ citation }) => citedName(citation).toLowerCase())).size
  const message =
    works === 1
      ? `${citedName(first.citation)} is cited here, but there is no list of references yet.`
      : `${grouped(works)} works are cited, but there is no list of references yet.`
  const adding = (): readonly Fix[] => (works === 1 ? entryFixes(document, first) : [allEntriesFix(document, unlisted)])
  return {
    span: citationSpan(document, first.citation),
    message,
    certainty: first.citation.certainty,
    fixes: () => [...adding(), ...ignoringFixes(document, first, 'citation-unlisted')],
  }
}

function fixes(document: AssignmentDocument, cited: CitedWork): readonly Fix[] {
  const changes = nearEntries(document, cited).map((entry): Fix => ({
    kind: 'change-citation',
    title: `Change to ${changedName(cited, entry)}`,
    edits: citationChanged(document.text, cited, entry),
  }))
  return [
    ...misspelt(document, cited),
    ...entryFixes(document, cited),
    ...changes,
    ...ignoringFixes(document, cited, 'citation-unlisted'),
  ]
}

/** A known work whose author the citation misspells, where no work fits it as it is: put right, and listed. */
function misspelt(document: AssignmentDocument, cited: CitedWork): readonly Fix[] {
  if (fittingWorks(document, cited.citation).length > 0) return []
  return nearWorks(document, cited).map(reference => ({
    kind: 'change-citation',
    title: `Change to ${changedName(cited, { reference })} and add it to References: ${shortened(reference.title ?? '', 60)}`,
    edits: [...citationChanged(document.text, cited, { reference }), ...worksListed(document, [reference])],
  }))
}

function keyFixes(document: AssignmentDocument, { citation }: CitedWork, key: string): readonly Fix[] {
  const at = document.text.sliceString(citation.span.start, citation.span.end).indexOf(key)
  const span = { start: citation.span.start + at, end: citation.span.start + at + key.length }
  return at === -1
    ? []
    : nearKeys(document, key).map(near => ({
        kind: 'change-citation',
        title: `Change to @${near}`,
        edits: [{ span, insert: near }],
      }))
}
