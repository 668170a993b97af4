import type { AuthorRun } from './author-run.js'
import type { CitedYear } from './cited-years.js'

/** Authors and a year that may belong together, and what stands round them. */
export interface Candidate {
  readonly run: AuthorRun
  readonly year: CitedYear
  readonly form: 'bracket' | 'narrative' | 'bare'
  /** Whether a month or day stands before the year. */
  readonly isDated: boolean
  /** Whether a comma parts the authors from the year or its date. */
  readonly hasComma: boolean
  /** The prose of the bracket before the authors: "see", "for a review see"; outside brackets what stands before them. */
  readonly lead: string
  /** Whether a verb of saying follows: "Nokia (2007) reports". */
  readonly speaks: boolean
  /** Whether a page or part of the work follows the year: "Barth (1956–75, IV/1)". */
  readonly isLocated?: boolean
}
