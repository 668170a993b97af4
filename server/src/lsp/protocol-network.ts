import type { EditsAnswer, ProtocolPosition, ProtocolRange } from './protocol.js'

/** Our own requests that may lead to the network. Types and constants only: the client imports this file. The two that ask a host say so. */

/** Client → server. What would be looked up, and who would be asked; nothing is sent. */
export const lookUpQuestionRequest = 'markwise/lookUpQuestion'
/** What is asked before something is looked up. */
export interface LookUpQuestionParams {
  /** Absent where no editor is open. */
  readonly uri?: string
  readonly position?: ProtocolPosition
  /** What was typed; absent at first: then it is what the entry at the position holds. */
  readonly text?: string
}
/** What would be sent. */
export interface LookUpQuestionAnswer {
  /** "10.1000/182"; null where there is none. */
  readonly identifier: string | null
  /** "Enter sends 10.1000/182 to doi.org, and nothing else of your text." Without an identifier: what is wanted, or wrong. */
  readonly says: string
}

/** Client → server. **Asks a host** for the work of a DOI or ISBN, and answers what it changes in the text as it then stands. */
export const lookUpRequest = 'markwise/lookUp'
/** What the writer agreed to send; without a place the work is only told. */
export interface LookUpParams {
  readonly uri?: string
  readonly position?: ProtocolPosition
  readonly identifier: string
  /** Whether a set of data, a review or the like is wanted too. */
  readonly anyKind?: boolean
}
/** What the registry had, and what it changes. */
export interface LookUpAnswer {
  /** no-text: the work was found, and there is no assignment (any more) to put it into. */
  readonly outcome: 'completed' | 'filled' | 'added' | 'listed' | 'other-kind' | 'no-text' | 'nothing' | 'cancelled'
  /** What happened, in two sentences at most. */
  readonly message: string
  /** The entry of the work; null where nothing was found. */
  readonly entry: string | null
  readonly answer: EditsAnswer | null
}

/** Client → server. What *Verify references* would send of which entries to whom; nothing is sent. Null where the file is no assignment. */
export const verifyPlanRequest = 'markwise/verifyPlan'
/** Of which assignment the lists are meant. */
export interface VerifyPlanParams {
  readonly uri: string
}
/** What would be sent of each entry. */
export interface VerifyPlanAnswer {
  /** "api.crossref.org" */
  readonly host: string
  readonly entries: readonly {
    /** Opaque; handed back to `verifyRequest`. */
    readonly id: string
    /** "Starr (2016)" */
    readonly label: string
    /** All that is sent of it. */
    readonly sends: string
    /** Why it is not to be sent unless the writer says so; null for any other. */
    readonly private: string | null
  }[]
  /** Entries that were not understood, so that nothing can be asked about them. */
  readonly notAskable: number
}

/** Client → server. **Asks a host** about these entries, one after the other. What came before it was called off is kept. */
export const verifyRequest = 'markwise/verify'
/** The entries that the writer left ticked. */
export interface VerifyParams {
  readonly uri: string
  readonly ids: readonly string[]
}
/** What the registry said. */
export interface VerifyAnswer {
  /** "9 found, 1 with another year, 4 with no match, 3 not asked." */
  readonly summary: string
  /** Why entries that were to be asked about were not; null where all were. */
  readonly problem: string | null
  /** All entries with their results, as a page of Markdown. */
  readonly page: string
}

/** Client → server. The results so far for the entries as they now stand; an entry that was changed since is not asked. Null where the file is no assignment. */
export const verifiedRequest = 'markwise/verified'
/** Of which assignment the results are wanted. */
export interface VerifiedParams {
  readonly uri: string
}
/** All entries of the lists with what is known of each. */
export interface VerifiedAnswer {
  readonly version: number
  readonly entries: readonly {
    readonly range: ProtocolRange
    readonly status: 'found' | 'other-year' | 'no-match' | 'not-asked'
    /** "found, but the year there is 2007" */
    readonly says: string
  }[]
}

/** Command of the fix that looks a DOI or ISBN up: carried out by the client. Argument: the identifier. Offered only where `lookUp` was handed over. */
export const lookUpCommand = 'markwise.lookUp'
