import { foldedName } from '../../bibliography/folded.js'
import type { Name } from '../../bibliography/reference.js'
import { plainYear, yearLetter } from '../../bibliography/years.js'
import type { Citation } from '../../syntax/citation.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import type { EntryIndex, IndexedEntry } from './entry-index.js'
import type { Match } from './match-citation.js'

type Agreeing = (authors: readonly string[], citation: Citation, index: EntryIndex) => Match

/**
 * The entries of a citation's year that it calls by another name than the list does, where just one kind of name fits: the title of a work whose
 * author the sentence tells elsewhere ("In *The Posthuman* (2013), Braidotti …"), a report by whoever led it ("the Francis Report (2013)"), an acronym that leaves out a word (NICE), an acronym with a
 * word of the title ("NMC Code (2018)"), who published a work without author ("(United Nations, 2018)"), an
 * author with a given name that nothing tells ("(Ottilie Penn, 2013)" beside Penn, O.).
 */
export function byOtherName(citation: Citation, index: EntryIndex, agreeing: Agreeing): readonly ReferenceEntry[] {
  const [name = '', ...others] = citation.authors
  if (name === '' || citation.etAl || citation.year === undefined) return []
  if (others.length > 0) return byJoinedTitle(citation, citation.year, index)
  const titled = /^(\p{Lu}{2,7})(?:['’]s)?\s(.+)$/u.exec(name)
  if (titled?.[1] !== undefined && titled[2] !== undefined) {
    const word = foldedName(titled[2])
    const entries = agreeing([titled[1]], citation, index).entries
    return entries.filter(({ reference }) => foldedName(reference.title ?? '').includes(word))
  }
  const led = /^(\p{Lu}[\p{L}’'-]+)\s(?:Report|Review|Inquiry|Enquiry)$/u.exec(name)?.[1]
  const byLead = led === undefined ? [] : agreeing([led], citation, index).entries
  if (byLead.length > 0) return byLead
  const byGiven = byGivenName(name, citation, index, agreeing)
  if (byGiven.length > 0) return byGiven
  const ofYear = index.byYear(plainYear(citation.year))
  const bare = name.replace(article, '')
  const folded = foldedName(bare)
  const isShort = /^\p{Lu}{3,7}$/u.test(name)
  const found = ofYear.filter(
    item => isTitle(bare, folded, item) || (isShort && isAcronym(name, item)) || isPublishedBy(name, folded, item),
  )
  if (found.length > 0) return ofLetter(citation.year, found).map(({ entry }) => entry)
  const begun = folded.length > 3 ? ofYear.filter(item => beginsTitle(bare, item)) : []
  return begun.length === 1 ? begun.map(({ entry }) => entry) : []
}

/** "(Measuring Coaching, 2019)" of a work without author: the first words of its title, as APA has it (7th edn, 8.14). */
function beginsTitle(name: string, { entry: { reference } }: IndexedEntry): boolean {
  const { authors, editors, title } = reference
  if (authors.length > 0 || editors.length > 0 || title === undefined) return false
  const words = title
    .replace(article, '')
    .split(/[\s:]+/)
    .slice(0, name.split(/\s+/).length)
  return foldedName(words.join(' ')) === foldedName(name)
}

/** "Discipline and Punish (1977)": two words of a title, read as two names. */
function byJoinedTitle({ authors }: Citation, year: string, index: EntryIndex): readonly ReferenceEntry[] {
  if (authors.length !== 2) return []
  const name = authors.join(' and ')
  const folded = foldedName(name)
  const found = index.byYear(plainYear(year)).filter(item => isTitle(name, folded, item))
  return ofLetter(year, found).map(({ entry }) => entry)
}

/** "Ottilie Penn" is Penn, O. and Penn, Ottilie. */
function byGivenName(
  name: string,
  citation: Citation,
  index: EntryIndex,
  agreeing: Agreeing,
): readonly ReferenceEntry[] {
  const [, given, family] = /^(\p{Lu}\p{Ll}[\p{L}'’-]*)\s(\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? []
  if (given === undefined || family === undefined) return []
  return agreeing([family], citation, index).entries.filter(({ reference: { authors } }) => {
    const [only, ...others] = authors
    return only !== undefined && others.length === 0 && only.given !== '' && isGiven(given, only.given)
  })
}

/** A work without author is cited by the body or the site that put it out. */
function isPublishedBy(name: string, folded: string, { entry: { reference } }: IndexedEntry): boolean {
  const { authors, editors, publisher, containerTitle } = reference
  if (authors.length > 0 || editors.length > 0) return false
  return [publisher, containerTitle].some(
    source => source?.[0]?.toLowerCase() === name[0]?.toLowerCase() && foldedName(source ?? '') === folded,
  )
}

/** Those with the letter of the cited year, where any has it. */
function ofLetter(year: string, found: readonly IndexedEntry[]): readonly IndexedEntry[] {
  const letter = yearLetter(year)
  const lettered = found.filter(({ entry }) => yearLetter(entry.reference.year ?? '') === letter)
  return lettered.length > 0 ? lettered : found
}

/** The title, or all of it before its colon, with its article or without. */
function isTitle(name: string, folded: string, { entry: { reference } }: IndexedEntry): boolean {
  const title = reference.title?.replace(article, '')
  // Folding is costly, and hardly any title begins alike.
  if (title === undefined || title[0]?.toLowerCase() !== name[0]?.toLowerCase()) return false
  return folded === foldedName(title) || folded === foldedName(title.split(/[:.?]/)[0] ?? '')
}

const article = /^(?:the|an?)\s/i

/** Letters that begin words of a body's name in order, at most one of its capitals left out. */
function isAcronym(name: string, { entry: { reference } }: IndexedEntry): boolean {
  const [only, ...others] = reference.authors
  if (only === undefined || others.length > 0 || only.given !== '') return false
  const initials = only.family.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  if (initials.length !== name.length + 1) return false
  let at = 0
  for (const initial of initials) if (initial === name[at]) at++
  return at === name.length && initials[0] === name[0]
}

/**
 * The entries of people whose family stands first, as in China, Korea, Vietnam and Hungary: "Li Wei (2018)" is Li, W. (2018), "Zhang San and Li Si (2020)"
 * Zhang, S. and Li, S. (2020). What stands behind the family has to begin with the listed initials.
 */
export function familyFirst(
  citation: Citation,
  written: string,
  index: EntryIndex,
  agreeing: Agreeing,
): readonly ReferenceEntry[] {
  const whole = agreeing([written], citation, index).entries
  if (whole.length > 0) return whole
  const one = teamOf(nearest(written), citation, index, agreeing)
  // "Trần Thị Lan (2018)"
  const longer = /(?:^|\s)(\p{Lu}\S+\s\p{Lu}\S+\s\p{Lu}\S+)$/u.exec(written)?.[1]
  return one.length > 0 || longer === undefined ? one : teamOf(longer, citation, index, agreeing)
}

function teamOf(written: string, citation: Citation, index: EntryIndex, agreeing: Agreeing): readonly ReferenceEntry[] {
  const people = written
    .split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+|\s+et\.?\s+al/)
    .filter(person => /\p{L}/u.test(person))
  const names = people.map(person => /^(\p{Lu}[\p{L}'’-]*)\s(\p{Lu}[\p{L}\s'’.-]*?)(?:['’]s)?$/u.exec(person.trim()))
  if (names.length !== citation.authors.length || names.some(name => name === null)) return []
  const families = names.map(name => name?.[1] ?? '')
  return agreeing(families, citation, index).entries.filter(({ reference: { authors } }) =>
    names.every((name, place) => isPerson(name?.[0] ?? '', name?.[2] ?? '', authors[place])),
  )
}

/** With no more than one name before the cited ones. */
function nearest(written: string): string {
  return /(?:^|\s)(\S+\s\S+(?:\s(?:and|&)\s.*|,.*)?)$/su.exec(written)?.[1] ?? written
}

/** The whole name where no comma parts the listed one, else what the given names begin with. */
function isPerson(whole: string, given: string, listed: Name | undefined): boolean {
  if (listed === undefined) return false
  return listed.given === '' ? foldedName(whole) === foldedName(listed.family) : isGiven(given, listed.given)
}

/** "Wei" is W. and Wei, "Van An" V.A. and V. */
function isGiven(cited: string, listed: string): boolean {
  const initials = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('')
  const whole = /\p{Ll}/u.test(listed) ? foldedName(listed) === foldedName(cited) : true
  return whole && initials(listed) !== '' && initials(cited).startsWith(initials(listed))
}
