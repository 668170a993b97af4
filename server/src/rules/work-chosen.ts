import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { yearLetter } from '../bibliography/years.js'
import { citationNames, leadingNames } from '../insertion/names.js'
import { listed } from '../text/amounts.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { initialOf } from './meant-entries.js'

/** One of the works that a citation can mean, and what makes the citation say so. */
export interface Choice {
  readonly entry: ListedEntry
  /** "Starr (2016a)", "Smith, Abel and Baker (2010)": what the citation reads like then. */
  readonly name: string
  readonly edits: readonly Edit[]
}

/**
 * For each of the works a choice: its letter where one team wrote them all (where the entries have none yet, they get theirs in the order of the
 * list), more authors where the teams differ, an initial where two people share a surname (Cite Them Right, "Same author, same year").
 */
export function choices(
  document: AssignmentDocument,
  cited: CitedWork,
  meant: readonly ListedEntry[],
): readonly Choice[] {
  const teams = new Set(meant.map(teamOf))
  if (teams.size > 1) return meant.flatMap(entry => namesChosen(document, cited, entry, meant))
  const initials = new Set(meant.map(({ reference }) => initialOf(reference)))
  if (initials.size === meant.length && !initials.has(''))
    return meant.flatMap(entry => initialChosen(document, cited, entry))
  return lettersChosen(cited, meant)
}

function lettersChosen({ citation }: CitedWork, meant: readonly ListedEntry[]): readonly Choice[] {
  const { yearSpan } = citation
  const inOrder = [...meant].sort((a, b) => a.span.start - b.span.start)
  const years = letteredYears(inOrder.map(({ reference }) => reference.year ?? ''))
  if (yearSpan === undefined || years === undefined) return []
  const added = inOrder.flatMap(({ yearSpan: place, reference }, at): Edit[] =>
    place && reference.year !== years[at] ? [{ span: place, insert: years[at] ?? '' }] : [],
  )
  return inOrder.map((entry, at) => ({
    entry,
    name: `${citationNames(leadingNames(entry.reference), entry.reference.etAl)} (${years[at] ?? ''})`,
    edits: [{ span: yearSpan, insert: years[at] ?? '' }, ...added],
  }))
}

/** The years with a letter each; those that have one keep it. Undefined where a year takes none, as "in press". */
function letteredYears(years: readonly string[]): readonly string[] | undefined {
  const used = new Set(years.map(yearLetter))
  const free = [...'abcdefghijklmnopqrstuvwxyz'].filter(letter => !used.has(letter))
  const lettered = years.map(year => {
    if (yearLetter(year) !== '') return year
    if (/\d{4}$/.test(year)) return year + (free.shift() ?? '')
    return /^n\.\s?d\.$/i.test(year) ? `${year}-${free.shift() ?? ''}` : ''
  })
  return lettered.includes('') || new Set(lettered).size < lettered.length ? undefined : lettered
}

function namesChosen(
  { text }: AssignmentDocument,
  { citation }: CitedWork,
  entry: ListedEntry,
  meant: readonly ListedEntry[],
): readonly Choice[] {
  const families = leadingNames(entry.reference).map(({ family }) => family)
  const others = meant.filter(other => other !== entry).map(teamOf)
  const wanted = families.findIndex((_, at) => {
    const start = families
      .slice(0, at + 1)
      .map(foldedName)
      .join(' ')
    return !others.some(other => other === start || other.startsWith(`${start} `))
  })
  if (wanted === -1 || citation.yearSpan === undefined) return []
  const isWhole = (wanted + 2 >= families.length || families.length <= 3) && !entry.reference.etAl
  const written = slice(text, citation.authorSpan.start, citation.authorSpan.end)
  const joiner = written.includes('&') ? '&' : 'and'
  const some = families.slice(0, wanted + 1).join(', ')
  const names = isWhole ? listed(families, joiner) : `${some} et al.`
  const after = /^[\s,*_]*et\.?\s{1,3}al\b\.?[*_]*/i.exec(slice(text, citation.authorSpan.end, citation.yearSpan.start))
  const span = { start: citation.authorSpan.start, end: citation.authorSpan.end + (after?.[0].length ?? 0) }
  return [{ entry, name: `${names} (${entry.reference.year ?? ''})`, edits: [{ span, insert: names }] }]
}

function initialChosen({ text }: AssignmentDocument, { citation }: CitedWork, entry: ListedEntry): readonly Choice[] {
  const { authorSpan, kind, authors } = citation
  const initial = (leadingNames(entry.reference)[0]?.given ?? '').slice(0, 1)
  const at = slice(text, authorSpan.start, authorSpan.end).indexOf(authors[0] ?? '')
  if (at === -1 || initial === '') return []
  const start = authorSpan.start + at + (kind === 'narrative' ? 0 : (authors[0] ?? '').length)
  const insert = kind === 'narrative' ? `${initial}. ` : `, ${initial}.`
  const name = `${initial}. ${authors[0] ?? ''} (${entry.reference.year ?? ''})`
  return [{ entry, name, edits: [insertedAt(start, insert)] }]
}

function teamOf({ reference }: ListedEntry): string {
  return leadingNames(reference)
    .map(({ family }) => foldedName(family))
    .join(' ')
}
