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
