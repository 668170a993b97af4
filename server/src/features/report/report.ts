import type { Severity } from '../../rules/rule.js'
import type { Span } from '../../text/span.js'

/** Everything that the report on one assignment shows. Plain data; never a grade, never a forecast of one. */
export interface Report {
  /** "essay.assignment.md" */
  readonly name: string
  /** What is to be known about how the file was read, one sentence each. */
  readonly notes: readonly string[]
  readonly brief: { readonly id: string; readonly title: string } | undefined
  /** "Nothing found that needs a change" or "4 things to look at"; never "ready". */
  readonly headline: string
  /** What needs a look, in the order of the text; possible findings stand in `possible`. */
  readonly findings: readonly ReportFinding[]
  readonly possible: readonly ReportFinding[]
  readonly notChecked: readonly NotChecked[]
  /** The brief's own list, to be ticked by hand. */
  readonly checklist: readonly string[]
  /** Names in accounts of own practice, and names that the writer marked: the editor tab lists them, a file gives their number alone. */
  readonly people: readonly PersonNamed[]
  readonly words: ReportWords
  /** Undefined without a brief. */
  readonly coverage: ReportCoverage | undefined
  readonly sources: ReportSources
}

/** A finding as it is shown: its code, and the severity after settings and certainty. */
export interface ReportFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
}

/** Something that nothing was said about, and why. */
export interface NotChecked {
  readonly message: string
  /** Where it stands, if it stands somewhere. */
  readonly span: Span | undefined
}

/** A name that the writer marked as no author, wherever it stands in the text. */
export interface PersonNamed {
  readonly name: string
  readonly spans: readonly Span[]
}

/** Words counted, beside the range in force (`WordTotals`). */
export interface ReportWords {
  readonly counted: number
  /** What a count of the whole file shows. */
  readonly all: number
  readonly min: number | undefined
  readonly max: number | undefined
}

/** The marks covered, section by section. */
export interface ReportCoverage {
  /** "61 of 100 marks covered · not a grade" */
  readonly total: string
  readonly explanation: string
  /** What passes, where that is by all marks: "This brief asks for 40 % of all marks (40 of 100)."; else empty. */
  readonly passSentences: string
  readonly sections: readonly ReportSection[]
}

/** A section of the brief with its criteria. */
export interface ReportSection {
  /** "1" */
  readonly name: string
  readonly title: string
  /** Exact. */
  readonly covered: number
  readonly marks: number
  /** Marks of the pass line, where the brief's rule is by section. */
  readonly pass: number | undefined
  /** "This brief asks for half of each section (18 of 36)." or empty. */
  readonly passSentences: string
  readonly criteria: readonly ReportCriterion[]
}

/** A criterion and the answer to it; `covered` is exact, `words` are counted ones. */
export interface ReportCriterion {
  /** "1.1"; the wording of one that is marked by the whole assignment. */
  readonly name: string
  readonly title: string
  readonly covered: number
  readonly marks: number | undefined
  /** "7 of 12 points found, 2 ticked by you", "no heading yet" */
  readonly progress: string
  readonly words: number
  readonly budget: { readonly min: number; readonly max: number } | undefined
  /** Different works cited in it. */
  readonly sources: number
  readonly heading: Span | undefined
  /** Whether it is marked by the whole assignment, and so has no words of its own. */
  readonly across: boolean
  readonly points: readonly ReportPoint[]
}

/** A point of the brief, and where the answer shows it. */
export interface ReportPoint {
  readonly label: string
  /** "found: role, coach, mentor", "not found yet" */
  readonly state: string
  readonly kind: 'evidenced' | 'not-found' | 'ticked' | 'dismissed' | 'question'
  readonly span: Span | undefined
}

/** How many works are cited and listed, and how old they are. */
export interface ReportSources {
  /** Works cited in the text, by the year of the citation or entry; the last may be without one. */
  readonly byYear: readonly { readonly year: string; readonly works: number }[]
  readonly cited: number
  /** Entries of References. */
  readonly listed: number
  readonly bibliography: number
}
