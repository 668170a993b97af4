import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { couldBeAnother, nameLikeness } from '../bibliography/name-distance.js'
import { leadingNames } from '../insertion/names.js'
import { editDistance } from '../text/distance.js'
import { listed } from '../text/amounts.js'
import { alikeCitations, type AlikeCitations } from './alike-citations.js'
import { changedName, citationChanged, entryChanged } from './citation-changed.js'
import { citationSpan, namesNoAuthor } from './citation-span.js'
import { otherYears } from './other-years.js'
import type { Finding, Fix, Rule } from './rule.js'
import { citedName, workName } from './wording.js'

export const citationMismatch: Rule<'citation-mismatch'> = {
  id: 'citation-mismatch',
  severity: 'warning',
  docs: {
    summary:
      'A citation and its entry do not quite agree: a name is spelt differently, an author is missing, or the year is another.',
    why: 'A marker who looks for the cited name and year does not find them, and cannot tell which of the two is right.',
    bad: `The model suits short talks ⟦(Gilbert and Whittlewerth, 2009)⟧.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
    good: `The model suits short talks (Gilbert and Whittleworth, 2009).

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
  },

  *check(document) {
    const years = otherYears(document)
    const alike = alikeCitations(document)
    for (const cited of document.citations) {
      const isListed = cited.state === 'listed' && cited.differs.length > 0 && !namesNoAuthor(document, cited)
      const entry = isListed ? cited.entries[0] : cited.state === 'unlisted' ? years.entry(cited) : undefined
      if (entry === undefined) continue
      const isOtherYear = !isListed || cited.differs.every(difference => difference === 'year')
      const meaning = isOtherYear ? years.meaning(entry.reference, cited.citation.year ?? '') : undefined
      if (meaning !== undefined) yield knownByBoth(document, cited, entry, meaning)
      else if (isListed) yield mismatch(document, cited, alike)
    }
  },
}

function mismatch(document: AssignmentDocument, cited: CitedWork, alike: ReturnType<typeof alikeCitations>): Finding {
  const { citation, entries } = cited
  const names = listed([...new Set(entries.map(({ reference }) => workName(reference)))], 'or')
  return {
    span: citationSpan(document, citation),
    message: `References has ${names}: ${differences(cited)}.`,
    certainty: citation.certainty,
    related: entries.map(entry => ({ span: entry.span, message: `The entry of ${workName(entry.reference)}` })),
    fixes: () => fixes(document, cited, alike(cited)),
  }
}

/** Both years are right for something: never more than a hint. */
function knownByBoth(document: AssignmentDocument, cited: CitedWork, entry: ListedEntry, meaning: string): Finding {
  const { citation } = cited
  return {
    span: citationSpan(document, citation),
    message: `References has ${workName(entry.reference)}. ${citation.year ?? ''} is also known for it: ${meaning}.`,
    certainty: 'possible',
    related: [{ span: entry.span, message: `The entry of ${workName(entry.reference)}` }],
    fixes: () => [changeFix(document, cited, entry, false)],
  }
}

function fixes(document: AssignmentDocument, cited: CitedWork, alike: AlikeCitations | undefined): readonly Fix[] {
  const { entries } = cited
  const isSure = entries.length === 1 && isOneSlip(cited)
  const changes = entries.map(entry => changeFix(document, cited, entry, isSure))
  const entryFix = entries.flatMap((entry): readonly Fix[] => {
    const edits = isCitedRightly(document, entry) ? [] : entryChanged(document.text, cited, entry)
    return edits.length === 0
      ? []
      : [{ kind: 'change-entry', title: `Change the entry of ${workName(entry.reference)}`, edits }]
  })
  return [...changes, ...allChanged(cited, alike), ...entryFix]
}

/** As when the year of an entry was changed in the list: all that still have the old one. */
function allChanged(cited: CitedWork, alike: AlikeCitations | undefined): readonly Fix[] {
  const [entry] = cited.entries
  if (entry === undefined || alike === undefined || alike.count < 2) return []
  const title = `Change all ${String(alike.count)} citations of ${citedName(cited.citation)} to ${changedName(cited, entry)}`
  return [{ kind: 'change-alike', title, edits: alike.edits() }]
}

/** Another citation agrees with the entry: to change the entry would only move the fault. */
function isCitedRightly({ citations }: AssignmentDocument, { entry }: ListedEntry): boolean {
  return citations.some(({ differs, entries }) => differs.length === 0 && entries[0]?.entry === entry)
}

function changeFix(document: AssignmentDocument, cited: CitedWork, entry: ListedEntry, isSure: boolean): Fix {
  const edits = citationChanged(document.text, cited, entry)
  return {
    kind: 'change-citation',
    title: `Change to ${changedName(cited, entry)}`,
    edits,
    ...(isSure ? { preferred: true } : {}),
  }
}

/** Measured on misspelt names and on names of other people: one slip in a name under the same year is safe to prefer where it makes
 * no other name, a year alone is not. */
function isOneSlip({ certain, differs, citation, entries: [entry] }: CitedWork): boolean {
  if (!certain || entry === undefined || citation.certainty !== 'certain') return false
  if (differs[0] !== 'spelling') return differs[0] === 'authors' || differs[0] === 'order'
  const families = leadingNames(entry.reference).map(({ family }) => foldedName(family))
  const authors = citation.authors.map(foldedName)
  const hasCompany = authors.some(author => families.includes(author))
  return authors.every(author => families.some(family => author === family || isSureSlip(author, family, hasCompany)))
}

/** Beside a co-author who is spelt right, no other name is meant. */
function isSureSlip(author: string, family: string, hasCompany: boolean): boolean {
  return editDistance(author, family, 1) <= 1 && (hasCompany || !couldBeAnother(author, family))
}

/** "first author missing, second spelt differently" */
function differences({ differs, citation, entries: [entry] }: CitedWork): string {
  const families = entry ? leadingNames(entry.reference).map(({ family }) => family) : []
  const parts: string[] = []
  if (differs.includes('authors')) parts.push(missingAuthors(citation.authors, families))
  if (differs.includes('spelling')) parts.push(speltDifferently(citation.authors, families))
  if (differs.includes('order')) parts.push('the authors come in another order')
  if (differs.includes('year'))
    parts.push(/\d{4}/.test(entry?.reference.year ?? '') ? 'the year differs' : 'it has no year there')
  if (differs.includes('letter')) parts.push('the letter behind the year differs')
  return parts.join(', ')
}

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

function missingAuthors(cited: readonly string[], families: readonly string[]): string {
  const missing = families.flatMap((family, at) => (cited.some(author => isAlike(author, family)) ? [] : [at]))
  if (missing.length === 0) return 'the authors differ'
  if (missing.length > 1) return `${String(missing.length)} authors missing`
  return `${places[missing[0] ?? 0] ?? 'one'} author missing`
}

function speltDifferently(cited: readonly string[], families: readonly string[]): string {
  if (families.length < 2) return 'the name is spelt differently'
  const at = families.findIndex(family => cited.some(author => nameLikeness(author, family) === 'slip'))
  return `${places[at] ?? 'one'} spelt differently`
}

function isAlike(author: string, family: string): boolean {
  const [a, b] = [foldedName(author), foldedName(family)]
  return nameLikeness(author, family) !== 'other' || (a.length > 3 && b.endsWith(a)) || (b.length > 3 && a.endsWith(b))
}
