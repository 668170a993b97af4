import type { ProtocolPosition } from './protocol.js'

/** Our own requests about briefs beside LSP. Types and constants only, as in protocol.ts. */

/** Client → server. Briefs that an assignment can be started from. */
export const briefsRequest = 'markwise/briefs'
/** What is asked for briefs. */
export interface BriefsParams {
  /** The folder in which the assignment is to be. */
  readonly uri?: string
}
/** A brief to choose: `description` says where it comes from. */
export interface BriefChoice {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** Client → server. The text of a new assignment, and where the cursor goes. */
export const scaffoldRequest = 'markwise/scaffold'
/** Which brief, by its id, and where. */
export interface ScaffoldParams {
  readonly id: string
  /** Where the assignment is to be: briefs are looked for in its folder and above. */
  readonly uri?: string
}
/** The assignment laid out, and the place in it to begin at (from 0, as LSP). */
export interface ScaffoldAnswer {
  readonly text: string
  readonly position: ProtocolPosition
}

/** Client → server. The brief in a document that a student was given; nothing is written. */
export const importBriefRequest = 'markwise/importBrief'
/** The document as a student has it. */
export interface ImportBriefParams {
  /** The document's name: its ending tells what it is. */
  readonly name: string
  /** Its bytes in Base64. */
  readonly content: string
}
/** What was read of it, or why nothing was. */
export type ImportBriefAnswer =
  /** Why it could not be read, and what to do. */
  | { readonly fault: string }
  | {
      readonly id: string
      /** "4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words" */
      readonly summary: string
      /** How many criteria were found: without any, `text` is a brief to be filled in. */
      readonly criteria: number
      /** Lines of the document count from 1. */
      readonly doubts: readonly { readonly line: number; readonly message: string }[]
      /** Whether Markwise brings a brief with this id. */
      readonly isBuiltIn: boolean
      /** The text of a brief file. */
      readonly text: string
    }
