/** Our own requests about citations and reference lists. Types and constants only: the client imports this file. */

/** Client → server. What *Organise references* could do to the lists of an assignment, in the order in which it would be done. */
export const organiseStepsRequest = 'markwise/organiseSteps'
export interface OrganiseStepsParams {
  readonly uri: string
}
export interface OrganiseStepsAnswer {
  /** Empty where the lists are in order. */
  readonly steps: readonly {
    readonly kind: OrganiseKind
    /** "Add 2 works cited in the text" */
    readonly label: string
    /** "Starr (2016), Kline (1999)" */
    readonly detail: string
    /** Whether it is done unless the writer chooses otherwise. */
    readonly usual: boolean
  }[]
  /** "2 lines were not understood, so they stay where they are."; null where all were. */
  readonly notUnderstood: string | null
}
export type OrganiseKind = 'sort' | 'merge' | 'add' | 'move'

/** Client → server. The edits that do these things; empty where nothing is to do. */
export const organiseRequest = 'markwise/organise'
export interface OrganiseParams {
  readonly uri: string
  readonly kinds: readonly OrganiseKind[]
}

/** Client → server. What a library file that is dropped into an assignment changes: an `EditsAnswer`, or null. */
export const dropLibraryRequest = 'markwise/dropLibrary'
export interface DropLibraryParams {
  readonly uri: string
  readonly position: { readonly line: number; readonly character: number }
  /** "refs.bib" */
  readonly name: string
  readonly text: string
  /** As seen from the assignment's folder, "../books/refs.bib"; null where no way leads there. */
  readonly path: string | null
}
