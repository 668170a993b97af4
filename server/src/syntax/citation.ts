import type { Span } from '../text/span.js'

/** One cited work at one place. Spans are relative to the text that was read (a block, or the whole document once assembled). */
export interface Citation {
  /** "Starr, 2016", without the bracket; for "(A, 2001; B, 2002)" each work has its own. A year alone ("2002" in "A, 2001, 2002") is its own citation. */
  readonly span: Span
  /** The outermost stretch it stands in: "(A, 2001; B, 2002)" with its brackets, "Starr (2016)". The same object for all works of one bracket. */
  readonly group: Span
  /** Families as written: ["Gilbert", "Whittleworth"], ["Department for Education"]. */
  readonly authors: readonly string[]
  /** Where the authors stand; apart from the year in "Starr (2016)". */
  readonly authorSpan: Span
  readonly etAl: boolean
  /** "EMCC" of "(European Mentoring and Coaching Council (EMCC), 2015)", which the entry may be under. */
  readonly shortName?: string
  /** As written: "2016", "2012a", "n.d."; undefined only for keys. */
  readonly year: string | undefined
  readonly yearSpan: Span | undefined
  /** "41–43" of "p. 41–43". */
  readonly locator: string | undefined
  /** The key of "[@starr2016]". */
  readonly key: string | undefined
  readonly kind: CitationKind
  /** Possible ones are hints at most. */
  readonly certainty: Certainty
  /** Personal communication: needs no entry. */
  readonly personal: boolean
}

/** "Starr (2016)", "(Starr, 2016)", "(Rogers, cited in Starr, 2016)", and a citation inside quoted words. */
export type CitationKind = 'narrative' | 'parenthetical' | 'secondary' | 'quoted'
/** "possible": what may be a citation, and counts as one once its entry is listed. */
export type Certainty = 'certain' | 'possible'
