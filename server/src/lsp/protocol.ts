/** Our own requests and notifications beside LSP: names, parameters and answers. Types and constants only: client and server share the files `protocol*.ts` and nothing else. */

/** Client → server. The rows of the Marks coverage view for one assignment; null where the file is none. */
export const coverageRequest = 'markwise/coverage'
/** Whose coverage. */
export interface CoverageParams {
  readonly uri: string
}
/** The view *Marks coverage*, for this version of the text. */
export interface CoverageAnswer {
  readonly uri: string
  readonly version: number
  /** Null where the assignment names no known brief. */
  readonly brief: { readonly id: string; readonly title: string } | null
  /** "61 of 100 marks covered · not a grade" */
  readonly total: string
  /** Shown on hover over the total and once when the view first opens. */
  readonly explanation: string
  /** "3,120 words · 61 of 100 marks covered" */
  readonly status: string
  /** Markdown. */
  readonly statusTooltip: string
  readonly sections: readonly CoverageRow[]
}

/** A row of the view: a section of the brief, a criterion, a point, or what shows it. */
export interface CoverageRow {
  /** Stable in the document: "1", "1.1", "1.1-roles", "1.1-roles/evidence". */
  readonly id: string
  /** A note is a line of a longer text about the point above it. */
  readonly kind: 'section' | 'criterion' | 'point' | 'evidence' | 'note'
  /** "1.1 · 7 of 12 points found, 2 ticked by you · 12 marks" */
  readonly label: string
  readonly description: string
  /** A whole sentence for screen readers, state included. */
  readonly spoken: string
  /** Markdown. */
  readonly tooltip: string
  /** 0 to 1: how much of the ring is drawn; null for rows without a ring. */
  readonly ring: number | null
  readonly state:
    | 'missing'
    | 'empty'
    | 'guidance-only'
    | 'thin'
    | 'answered'
    | 'evidenced'
    | 'not-found'
    | 'ticked'
    | 'dismissed'
    | 'question'
    | 'none'
  /** Whether the row has a check box, and its state. */
  readonly checked: boolean | null
  /** Whether it, or something below it, was not found yet: what the filter leaves. */
  readonly notYet: boolean
  readonly range: ProtocolRange | null
  readonly children: readonly CoverageRow[]
}

/** A line and a character in it (UTF-16), both from 0, as LSP. */
export interface ProtocolPosition {
  readonly line: number
  readonly character: number
}

/** From one position to another, as LSP. */
export interface ProtocolRange {
  readonly start: ProtocolPosition
  readonly end: ProtocolPosition
}

/** Server → client. The coverage of this assignment may have changed: ask again if it is shown. */
export const coverageChanged = 'markwise/coverageChanged'
/** The version that coverage is to be asked for. */
export interface CoverageChangedParams {
  readonly uri: string
  readonly version: number
}

/** Client → server. The edits that tick, untick, dismiss or bring back a point; empty where nothing is to change. */
export const tickRequest = 'markwise/tick'
/** A point by its id, and what is to become of it; "none" takes back a tick or a dismissal. */
export interface TickParams {
  readonly uri: string
  readonly point: string
  readonly mark: 'ticked' | 'dismissed' | 'none'
}
/** Edits of one version of the text: they are not to be made in another. */
export interface EditsAnswer {
  readonly version: number
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[]
}

/** Client → server. Works and models that fit what was typed, best first; for the *Insert citation* pick. */
export const findWorksRequest = 'markwise/findWorks'
/** What was typed. */
export interface FindWorksParams {
  /** Absent where no editor is open. */
  readonly uri?: string
  readonly query: string
  readonly limit: number
  /** Where it is to go: without a query, what was cited last above it and what suits its criterion come first. */
  readonly position?: ProtocolPosition
}
/** A work or a model to pick, in the three texts of a quick pick. */
export interface FoundWork {
  /** Opaque; handed back to `insertWorksRequest`. */
  readonly id: string
  readonly kind: 'model' | 'work'
  readonly label: string
  readonly description: string
  readonly detail: string
}

/** Client → server. What inserting these works at this place changes. */
export const insertWorksRequest = 'markwise/insertWorks'
/** Where the works go, in the order of `ids`. */
export interface InsertWorksParams {
  readonly uri: string
  readonly position: ProtocolPosition
  readonly ids: readonly string[]
}
/** The citation and the entries that are new. */
export interface InsertWorksAnswer extends EditsAnswer {
  /** For the clipboard where there is no editor. */
  readonly text: string
}

/** Client → server. The fixes of one kind that apply at the cursor, as a command; the same as the light bulb offers. */
export const fixAtRequest = 'markwise/fixAt'
/** The cursor, and the kind of fix that is wanted. */
export interface FixAtParams {
  readonly uri: string
  readonly position: ProtocolPosition
  /** "add-entry" */
  readonly kind: string
}
/** The fixes of that kind, the best first; empty where none applies. */
export interface FixAtAnswer {
  readonly fixes: readonly {
    readonly title: string
    readonly answer: EditsAnswer
    readonly goTo: ProtocolRange | null
    /** Instead of edits: the name that the client is to keep as no author's. */
    readonly notAuthor: string | null
    /** Instead of edits: the DOI or ISBN that the client is to look up, once the writer has agreed. */
    readonly lookUp: string | null
  }[]
}

/** Client → server. Why is (nothing) happening in this file? Markdown. */
export const explainFileRequest = 'markwise/explainFile'
/** Which file. */
export interface ExplainFileParams {
  readonly uri: string
}

/** Client → server. The page of a diagnostic code, Markdown; null for an unknown code. */
export const explainFindingRequest = 'markwise/explainFinding'
/** The code of a finding: "citation-unlisted". */
export interface ExplainFindingParams {
  readonly code: string
}

/** Client → server. The report on one assignment, for an editor's tab; null where the file is none. */
export const reportRequest = 'markwise/report'
/** On which assignment. */
export interface ReportParams {
  readonly uri: string
}
/** The report as a page that an editor can show. */
export interface ReportAnswer {
  readonly version: number
  /** The file's name. */
  readonly title: string
  /** HTML, all text in it escaped: no script, no address. Buttons with `data-place="line character line character"` (from 0, as LSP) go there. */
  readonly body: string
  /** CSS; its colours are the editor's. */
  readonly style: string
}

/** Client → server. What is handed in of the assignment as it stands in the editor; null where the file is none. */
export const exportRequest = 'markwise/export'
/** Which assignment, and as what kind of file. */
export interface ExportParams {
  readonly uri: string
  readonly format: 'docx' | 'html' | 'md'
}
/** The file that is handed in. */
export interface ExportAnswer {
  /** The file's bytes in Base64. */
  readonly content: string
  /** What the writer should know about it, a sentence each. */
  readonly notices: readonly string[]
}

/** Client → server. Names that the writer marked as no author; kept by the client. */
export const notAuthorsChanged = 'markwise/notAuthors'
/** All names so far, not only new ones. */
export interface NotAuthorsParams {
  readonly names: readonly string[]
}

/** What the client hands over at `initialize`. */
export interface InitializationOptions {
  /** Whether files are to be read through `readFileRequest` and `findFilesRequest`. */
  readonly files?: boolean
  /** Whether the client keeps names that are no authors; without it the fix is not offered. */
  readonly notAuthors?: readonly string[]
  /** Whether the client asks the writer before something is looked up; without it the fix is not offered. */
  readonly lookUp?: boolean
  /** Whether the client shows coverage and wants `coverageChanged`. */
  readonly coverage?: boolean
  /** Whether outline, folds, links and selections of the language `markdown` have an answer of the client's own: ours are then for `assignment-markdown` alone. */
  readonly ownMarkdown?: boolean
  /** For a server in a web worker: the folder, without a slash at its end, whose files are parts of the server that it reads when it first needs them. */
  readonly parts?: string
}

/** The command of the code lens and of links in hovers; the client opens the view at a criterion. */
export const showCriterionCommand = 'markwise.showCriterion'
/** Command of a fix that is a place to go, in any editor: carried out by the server through `window/showDocument`. Arguments: `GoToArguments`. */
export const goToCommand = 'markwise.server.goTo'
/** Where to go. */
export type GoToArguments = readonly [uri: string, range: ProtocolRange]
/** Command of the fix "not an author": carried out by the client, which keeps the names. Argument: the name. Offered only where `notAuthors` was handed over. */
export const notAnAuthorCommand = 'markwise.notAnAuthor'
/**
 * Prefix of the argument that names a folder of the user's own for what may be kept from one start to the next, compiled code and libraries as they were read
 * and printed: `--storage=…`. An argument and no initialization option, because it is needed before the server's bundle is loaded.
 */
export const storageArgument = '--storage='
/** Prefix of the commands for each kind of fix: `markwise.fix.add-entry`. */
export const fixCommandPrefix = 'markwise.fix.'
