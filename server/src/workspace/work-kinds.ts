/** What the registries of DOIs call a kind of work → the CSL type under which it is listed. Both Crossref's names and CSL's own occur in answers. */
const listed: ReadonlyMap<string, string> = new Map([
  ['journal-article', 'article-journal'],
  ['article-journal', 'article-journal'],
  ['article-magazine', 'article-magazine'],
  ['article-newspaper', 'article-newspaper'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['proceedings', 'book'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['book-part', 'chapter'],
  ['book-track', 'chapter'],
  ['chapter', 'chapter'],
  ['reference-entry', 'entry-encyclopedia'],
  ['entry', 'entry-encyclopedia'],
  ['entry-encyclopedia', 'entry-encyclopedia'],
  ['entry-dictionary', 'entry-dictionary'],
  ['proceedings-article', 'paper-conference'],
  ['paper-conference', 'paper-conference'],
  ['dissertation', 'thesis'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['report-component', 'report'],
  ['standard', 'standard'],
  ['posted-content', 'article'],
  ['preprint', 'article'],
  ['article', 'article'],
  ['webpage', 'webpage'],
  ['post-weblog', 'post-weblog'],
])

/** Kinds that have a DOI and are rarely meant to be in a list, as a message names them. */
const others: ReadonlyMap<string, string> = new Map([
  ['book-series', 'a series of books'],
  ['book-set', 'a set of books'],
  ['component', 'a part of a work, such as a figure'],
  ['database', 'a database'],
  ['dataset', 'a set of data'],
  ['grant', 'a grant'],
  ['journal', 'a whole journal'],
  ['journal-issue', 'a whole issue of a journal'],
  ['journal-volume', 'a whole volume of a journal'],
  ['peer-review', 'a review of a manuscript'],
  ['periodical', 'a whole journal'],
  ['proceedings-series', 'a series of proceedings'],
  ['report-series', 'a series of reports'],
  ['review', 'a review of a manuscript'],
  ['software', 'software'],
])

/** How a work is listed. */
export interface WorkKind {
  /** A CSL type; "" for a kind that is not known. */
  readonly type: string
  /** "a set of data": what it is, where that is not what lists of references are for. */
  readonly other: string | undefined
}

/** The kind of a work by the name that a registry gives it; a name that nobody knows is one of no kind. */
export function workKind(name: string | undefined): WorkKind {
  const known = listed.get(name ?? '')
  if (known !== undefined) return { type: known, other: undefined }
  const other = others.get(name ?? '')
  return { type: other === undefined ? '' : otherType(name ?? ''), other }
}

function otherType(name: string): string {
  if (name === 'peer-review' || name === 'review') return 'review'
  return name === 'dataset' || name === 'software' ? name : 'document'
}
