import { listed } from '../text/amounts.js'
/** A person or body as author. For "O'Neill, M.B.": {family: "O'Neill", given: "M.B.", body: false}. */
export interface Name {
  /** "O'Neill", "van Nieuwerburgh", "Department for Education" */
  readonly family: string
  /** "M.B.", "Mary Beth", or "" where none is given. */
  readonly given: string
  /** Whether this is an organisation, whose name is never split. */
  readonly body: boolean
}

/** A work, wherever it comes from: a typed entry, a library file, the catalogue. Field names follow CSL. */
export interface Reference {
  /** "starr-2016", a BibTeX key, or "" for a typed entry. */
  readonly id: string
  /** CSL type: "book", "article-journal", "chapter", "webpage", "report" …; "" where the entry does not tell. */
  readonly type: string
  readonly authors: readonly Name[]
  readonly editors: readonly Name[]
  /** Whether the list of authors ends with "et al.". */
  readonly etAl: boolean
  /** As written: "2012", "2012a", "n.d.", "in press"; undefined where there is none. */
  readonly year: string | undefined
  readonly title: string | undefined
  readonly containerTitle: string | undefined
  readonly edition: string | undefined
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly page: string | undefined
  readonly publisher: string | undefined
  readonly publisherPlace: string | undefined
  readonly doi: string | undefined
  readonly url: string | undefined
  readonly accessed: string | undefined
  /** Names of fields that the catalogue does not vouch for: written as a gap such as `[place?]` when inserted. */
  readonly unverified: readonly string[]
}

/** A reference of which nothing is known; a base for readers. */
export const emptyReference: Reference = {
  id: '',
  type: '',
  authors: [],
  editors: [],
  etAl: false,
  year: undefined,
  title: undefined,
  containerTitle: undefined,
  edition: undefined,
  volume: undefined,
  issue: undefined,
  page: undefined,
  publisher: undefined,
  publisherPlace: undefined,
  doi: undefined,
  url: undefined,
  accessed: undefined,
  unverified: [],
}

/** "Equality Act" of the "Equality Act 2010": who reads such an entry cannot tell it from one of a body. */
export function isItsOwnAuthor({ authors, title, year }: Reference): boolean {
  const [author, another] = authors
  return year !== undefined && another === undefined && author?.body === true && title === `${author.family} ${year}`
}

/** Laws, and whatever else is called by a title that ends with its year, are not given it twice (Cite Them Right, "Legislation"). */
export function isNamedByYear(reference: Reference): boolean {
  const { authors, editors, title, year } = reference
  if (year === undefined || editors.length > 0) return false
  return isItsOwnAuthor(reference) || (authors.length === 0 && (title?.trim().endsWith(` ${year}`) ?? false))
}

/** "Gilbert and Whittleworth (2009)", "Ely et al. (2010)", "Learning theories explained (2019)": how a work is spoken of in messages. A law by its title: "Equality Act 2010". */
export function spokenReference(reference: Reference): string {
  if (isNamedByYear(reference)) return reference.title?.trim() ?? ''
  return `${spokenAuthors(reference)} (${reference.year ?? 'no date'})`
}

/** The authors as a citation names them: up to three in full, then "et al." (Cite Them Right, 12th ed.); the title where there are none. */
function spokenAuthors({ authors, editors, etAl, title }: Reference): string {
  const names = (authors.length > 0 ? authors : editors).map(name => name.family)
  return names.length === 0 ? (title ?? 'An entry') : joinedNames(names, etAl)
}

/** "A", "A and B", "A, B and C", "A et al." */
export function joinedNames(names: readonly string[], etAl = false): string {
  const first = names[0] ?? ''
  if (names.length > 3 || (etAl && names.length > 0)) return `${etAl ? names.join(', ') : first} et al.`
  return listed(names)
}
