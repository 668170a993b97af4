import type { LevelDescriptors, Referencing } from '../brief.js'

/** What was read from a document that a student was given. Lines are those of the document, from 1. */
export interface ImportedBrief {
  readonly id: string | null
  readonly title: string | null
  readonly awardingBody: string | undefined
  readonly qualification: string | undefined
  /** "8581-700" */
  readonly code: string | undefined
  readonly words: {
    readonly min: number | null
    readonly max: number | null
    readonly kind: 'suggested' | 'limit'
  } | null
  readonly pass: { readonly scope: 'section' | 'criterion' | 'overall'; readonly percent: number } | null
  readonly totalMarks: number | null
  /** Per cent of the module's mark. */
  readonly moduleWeight: number | null
  readonly outcomes: readonly { readonly id: string | null; readonly title: string; readonly line: number }[]
  readonly sections: readonly ImportedSection[]
  readonly criteria: readonly ImportedCriterion[]
  readonly guidance: string
  readonly referencing: Referencing | undefined
  readonly submission: readonly string[]
  readonly doubts: readonly Doubt[]
}

interface ImportedPart {
  readonly id: string
  readonly title: string
  readonly marks: number | null
  readonly unit: 'marks' | '%' | null
  readonly line: number
}

/** A section as the handout has it: a task, an outcome, a part of a scheme of marks. */
export interface ImportedSection extends ImportedPart {
  /** Id of the section that it lies in. */
  readonly parent: string | null
  /** What stands between its heading and the first thing in it. */
  readonly guidance: string
}

/** A criterion as the handout has it. */
export interface ImportedCriterion extends ImportedPart {
  /** Id of the innermost section that it lies in. */
  readonly section: string | null
  /** Ids of verbs.yaml. */
  readonly verbs: readonly string[]
  readonly guidance: string
  /** It is marked by the whole text, and has no heading of its own: argument, sources, presentation. */
  readonly across: boolean
  /** What a rubric says of work that is sent back, passes, and passes well; empty without one. */
  readonly levels: LevelDescriptors
}

/** Something that was guessed or could not be found, for the reader to look at. */
export interface Doubt {
  readonly line: number
  readonly message: string
}
