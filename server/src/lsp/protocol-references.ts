/** Our own requests about citations and reference lists. Types and constants only: the client imports this file. */
import type { ProtocolPosition, ProtocolRange } from './protocol.js'

/** Client → server. The rows of the References view for one assignment; null where the file is none. */
export const referencesRequest = 'markwise/references'
/** Whose works, and what the writer confirmed of them. */
export interface ReferencesParams {
  readonly uri: string
  /** Ids of works of Markwise's list whose edition and year the writer confirmed; kept by the client. */
  readonly confirmed: readonly string[]
}
/** The view *References*, for this version of the text. */
export interface ReferencesAnswer {
  readonly uri: string
  readonly version: number
  /** "12 works cited · 2 not in your References · 1 never cited" */
  readonly total: string
  readonly groups: readonly ReferencesRow[]
}
/** A row of the view: a group of works, a work, or a place where it is cited or listed. */
export interface ReferencesRow {
  /** Stable in the document. */
  readonly id: string
  readonly kind: 'group' | 'work' | 'place'
  readonly label: string
  readonly description: string
  /** A whole sentence for screen readers. */
  readonly spoken: string
  /** Markdown. */
  readonly tooltip: string
  readonly state: 'unlisted' | 'not-checked' | 'not-understood' | 'uncited' | 'cited' | 'read'
  /** Whether it has a check box, and its state: the writer confirmed edition and year. */
  readonly confirmed: boolean | null
  /** The id that is kept once confirmed: "starr-2016". */
  readonly source: string | null
  readonly offers: readonly ('add-entry' | 'copy-to-references' | 'move-to-bibliography' | 'read-elsewhere')[]
  readonly range: ProtocolRange | null
  readonly children: readonly ReferencesRow[]
}

/** Client → server. The editions that Markwise knows of the work of its list whose entry stands at a place; empty where none does. */
export const editionsRequest = 'markwise/editions'
/** A place in an entry, or in a citation of it. */
export interface EditionsParams {
  readonly uri: string
  readonly position: ProtocolPosition
}
/** The editions by year, the oldest first. */
export interface EditionsAnswer {
  readonly editions: readonly KnownEdition[]
}
/** An edition of a work that Markwise’s list knows. */
export interface KnownEdition {
  readonly year: string
  /** "4"; null where it is not known, or the only one. */
  readonly edition: string | null
  /** Its id in Markwise's list, where it is there. */
  readonly source: string | null
  /** Whether the entry names this one. */
  readonly isListed: boolean
}

/** Client → server. The edits that make the entry at a place, and its citations, those of another edition. */
export const changeEditionRequest = 'markwise/changeEdition'
/** The edition that is to stand in the entry. */
export interface ChangeEditionParams extends EditionsParams {
  readonly year: string
  readonly edition: string | null
}

/** Client → server. The edits that say that the work at a place was read in another (an id of `markwise/findWorks`); empty where none is cited there. */
export const readElsewhereRequest = 'markwise/readElsewhere'
/** The work that the one at the place was read in. */
export interface ReadElsewhereParams extends EditionsParams {
  readonly work: string
}

/** Client → server. What *Organise references* could do to the lists of an assignment, in the order in which it would be done. */
export const organiseStepsRequest = 'markwise/organiseSteps'
/** Whose lists. */
export interface OrganiseStepsParams {
  readonly uri: string
}
/** What there is to do, and what is left alone. */
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
/** Sort a list, merge copies of an entry, add cited works, move uncited ones to the bibliography. */
export type OrganiseKind = 'sort' | 'merge' | 'add' | 'move'

/** Client → server. The edits that do these things; empty where nothing is to do. */
export const organiseRequest = 'markwise/organise'
/** Which of the steps the writer wants. */
export interface OrganiseParams {
  readonly uri: string
  readonly kinds: readonly OrganiseKind[]
}

/** Client → server. What a library file that is dropped into an assignment changes: an `EditsAnswer`, or null. */
export const dropLibraryRequest = 'markwise/dropLibrary'
/** The file as it was dropped, and where. */
export interface DropLibraryParams {
  readonly uri: string
  readonly position: ProtocolPosition
  /** "refs.bib" */
  readonly name: string
  readonly text: string
  /** As seen from the assignment's folder, "../books/refs.bib"; null where no way leads there. */
  readonly path: string | null
}
