/** What organising can do: put entries in order, make one of exact copies, add what is cited, move what is not. */
export type OrganiseKind = 'sort' | 'merge' | 'add' | 'move'

/** One thing that organising would do to the lists of this text. */
export interface OrganiseStep {
  readonly kind: OrganiseKind
  /** "Add 2 works that are cited" */
  readonly label: string
  /** "Starr (2016), Kline (1999)"; the lists for sorting. */
  readonly detail: string
  /** Whether it is done unless the writer chooses otherwise. */
  readonly usual: boolean
}
