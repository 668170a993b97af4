import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { yearLetter } from '../bibliography/years.js'
import { citationSpan, namesNoAuthor } from './citation-span.js'
import { meantEntries } from './meant-entries.js'
import type { Fix, Rule } from './rule.js'
import { choices } from './work-chosen.js'
import { citedName, shortened, workName } from './wording.js'

export const citationAmbiguous: Rule<'citation-ambiguous'> = {
  id: 'citation-ambiguous',
  severity: 'warning',
  docs: {
    summary:
      'A citation can mean several works of the list: the letter behind its year is missing, or its names fit more than one.',
    why: 'Two works of one author and year are told apart by letters, in the list and in the text. A marker cannot tell which of them you mean.',
    bad: `A coach asks (Starr, 2016a) and a mentor tells (Starr, 2016b). Both listen ⟦(Starr, 2016)⟧.

## References

Starr, J. (2016a) *Brilliant Coaching*. Harlow: Pearson.

Starr, J. (2016b) *The Coaching Manual*. Harlow: Pearson.
`,
    good: `A coach asks (Starr, 2016a) and a mentor tells (Starr, 2016b). Both listen (Starr, 2016a, 2016b).

## References

Starr, J. (2016a) *Brilliant Coaching*. Harlow: Pearson.

Starr, J. (2016b) *The Coaching Manual*. Harlow: Pearson.
`,
  },

  *check(document) {
    for (const cited of document.citations) {
      if (cited.entries.length < 2) continue
      const meant = meantEntries(document, cited)
      if (meant.length === 0 || namesNoAuthor(document, cited)) continue
      yield {
        span: citationSpan(document, cited.citation),
        message: `${citedName(cited.citation)} can mean ${countOf(meant)} of your list. ${remedy(cited, meant)}`,
        certainty: cited.citation.certainty,
        related: meant.map(entry => ({ span: entry.span, message: `It can mean ${spoken(entry)}` })),
        fixes: () => fixes(document, cited, meant),
      }
    }
  },
}

function countOf({ length }: readonly unknown[]): string {
  return `${['two', 'three', 'four', 'five', 'six'][length - 2] ?? String(length)} works`
}

function remedy({ citation }: CitedWork, meant: readonly ListedEntry[]): string {
  if (citation.etAl) return 'More authors, or a letter behind the year, tell them apart.'
  return meant.every(({ reference }) => yearLetter(reference.year ?? '') !== '')
    ? 'The letter behind the year tells which.'
    : 'Letters behind the years tell them apart.'
}

function spoken({ reference }: ListedEntry): string {
  return reference.title === undefined ? workName(reference) : `“${shortened(reference.title, 60)}”`
}

function fixes(document: AssignmentDocument, cited: CitedWork, meant: readonly ListedEntry[]): readonly Fix[] {
  return choices(document, cited, meant).map(({ entry, name, edits }) => ({
    kind: 'choose-work',
    title: `Change to ${name}, ${spoken(entry)}`,
    edits,
  }))
}
