import type { Reliability } from '../catalogue/catalogue.js'

/** What is asked of the writer: one `*.brief.yaml`, or a brief that Markwise brings. Plain data, immutable. */
export interface Brief {
  /** "ilm-8581-700" */
  readonly id: string
  readonly title: string
  /** "ILM" */
  readonly awardingBody?: string
  readonly qualification?: string
  /** paraphrased: the titles are not the awarding body's words, which are to be put in their place. */
  readonly wording?: 'official' | 'paraphrased'
  readonly totalMarks?: number
  /** Other ids under which front matter may name it: "8581-700". */
  readonly aliases?: readonly string[]
  readonly words?: WordRange
  readonly pass?: PassRule
  readonly referencing?: Referencing
  /** The brief's own list for the hand-in, to be ticked by the writer. */
  readonly submission?: readonly string[]
  /** Guidance that belongs to the whole assignment, Markdown. */
  readonly guidance?: string
  /** What work of each level is like, for the whole assignment. */
  readonly levels?: LevelDescriptors
  readonly sections: readonly BriefSection[]
}

/** How many words the whole text should have. */
export interface WordRange {
  readonly min?: number
  readonly max?: number
  /** A limit is broken by one word too many; a suggestion by more than 10 per cent. */
  readonly kind: 'suggested' | 'limit'
  /** What counts as the writer's words; what is not named follows `defaultWordCount`. */
  readonly count?: Partial<WordCountSwitches>
}

/** The parts of a text that may or may not count as words. */
export interface WordCountSwitches {
  readonly headings: boolean
  readonly citations: boolean
  readonly quotations: boolean
  readonly tables: boolean
  readonly captions: boolean
  readonly footnotes: boolean
  readonly lists: boolean
  readonly code: boolean
  readonly criterionHeadings: boolean
  readonly references: boolean
  readonly appendices: boolean
}

/** What share of the marks passes, and of what. */
export interface PassRule {
  readonly scope: 'section' | 'criterion' | 'overall'
  /** 50 for half of the marks. */
  readonly percent: number
  /** A stricter rule that the awarding body also applies. */
  readonly alsoAsked?: 'criterion' | 'section' | 'overall'
}

/** How the brief wants sources to be cited and listed. */
export interface Referencing {
  /** "harvard" */
  readonly style?: string
  /** Headings of the lists as the brief wants them. */
  readonly references?: string
  readonly bibliography?: string
  /** Whether a list of everything read is wanted beside the references. */
  readonly bibliographyWanted?: 'required' | 'optional' | 'none'
  readonly example?: string
  readonly guidance?: string
}

/** What work is like that is sent back, that passes, and that passes well: the awarding body's own descriptors. */
export interface LevelDescriptors {
  readonly refer?: string
  readonly pass?: string
  readonly goodPass?: string
}

/** A part of the brief with marks of its own. */
export interface BriefSection {
  /** "1" */
  readonly id: string
  readonly title: string
  /** Where absent: the sum of its criteria's marks. */
  readonly marks?: number
  /** Guidance that belongs to all of its criteria, Markdown. */
  readonly guidance?: string
  readonly criteria: readonly Criterion[]
}

/** One assessment criterion as the awarding body words it. */
export interface Criterion {
  /** "1.1" */
  readonly id: string
  /** The official wording. */
  readonly title: string
  readonly marks?: number
  /**
   * It is marked by the whole assignment, as argument, sources and presentation are: no heading is asked for, and its points are looked for
   * everywhere in the body.
   */
  readonly across?: boolean
  /** How many points suffice. */
  readonly need?: number
  /** Ids of verbs.yaml: "define", "critically-review". */
  readonly verbs?: readonly string[]
  /** The tutor's guidance in full, Markdown. */
  readonly guidance?: string
  readonly points?: readonly Point[]
  /** Ids of suggested sources and of models that suit. */
  readonly sources?: readonly string[]
  readonly models?: readonly string[]
  readonly levels?: LevelDescriptors
  /** The verbs were read from the wording by an import and not yet confirmed by a tutor. */
  readonly proposed?: boolean
}

/** What a point looks for: words of a topic, a named theory, an example, a move such as comparing, or two things related. */
export const pointKinds = ['topic', 'theory', 'example', 'move', 'relation'] as const
/** How a point is looked for: words of a topic, a citation, an example, a move of thought, a relation between two sides. */
export type PointKind = (typeof pointKinds)[number]

/** One thing a criterion asks for that can be looked for. */
export interface Point {
  /** "1.1-roles", unique in the brief. */
  readonly id: string
  /** "Compares the roles of coach and mentor" */
  readonly label: string
  readonly kind: PointKind
  /**
   * Every group, any word of a group, within neighbouring sentences; words are stems at a word's start, entries in capitals or with a full stop behind
   * whole words. "trade~" is worth half, so that a second one is wanted; "!at all costs" is not meant.
   */
  readonly terms?: readonly (readonly string[])[]
  /** For topics: how many groups suffice. For theory, examples and moves: how many citations, or signals. */
  readonly need?: number
  /** For theory: whether the citations must be of different works. */
  readonly distinct?: boolean
  /** For moves: a signal family of verbs.yaml. For examples: a lexicon of it. */
  readonly family?: string
  /** For moves: the signal has to stand near one of these stems. */
  readonly near?: readonly string[]
  /** For relations: each group of `terms` holds at least this share (0 to 1) of the mentions. */
  readonly share?: number
  /** For moves: where in the answer the signal is looked for. */
  readonly where?: 'anywhere' | 'last-paragraph'
  /** Id of another point whose evidence counts for this one too, where the brief allows either. */
  readonly alternative?: string
  /** A ceiling on how sure a find can be; low is shown as a question. */
  readonly reliability: Reliability
  /** Proposed by an import and not yet confirmed by a tutor. */
  readonly proposed?: boolean
  /** The brief gives no terms, so that these are words of the label; no key of brief files. */
  readonly byLabel?: boolean
}

/** What counts where neither brief nor setting says otherwise (product: "Words we use"). */
export const defaultWordCount: WordCountSwitches = {
  headings: true,
  citations: true,
  quotations: true,
  tables: true,
  captions: true,
  footnotes: true,
  lists: true,
  code: false,
  criterionHeadings: false,
  references: false,
  appendices: false,
}

/** All criteria in the brief's order, each with its section. */
export function criteriaOf(brief: Brief): readonly { readonly section: BriefSection; readonly criterion: Criterion }[] {
  return brief.sections.flatMap(section => section.criteria.map(criterion => ({ section, criterion })))
}

/** The criteria that a heading answers, in the brief's order: all but those that are marked across the assignment. */
export function headedCriteria(brief: Brief): readonly Criterion[] {
  return criteriaOf(brief).flatMap(({ criterion }) => (criterion.across === true ? [] : [criterion]))
}

/** The criteria that are marked across the assignment, in the brief's order. */
export function acrossCriteria(brief: Brief): readonly Criterion[] {
  return criteriaOf(brief).flatMap(({ criterion }) => (criterion.across === true ? [criterion] : []))
}

/** The marks of a section: its own figure, or the sum of its criteria. */
export function sectionMarks(section: BriefSection): number {
  return section.marks ?? section.criteria.reduce((sum, criterion) => sum + (criterion.marks ?? 0), 0)
}

/** The marks of the whole brief: its own figure, or the sum of its sections. */
export function totalMarks(brief: Brief): number {
  return brief.totalMarks ?? brief.sections.reduce((sum, section) => sum + sectionMarks(section), 0)
}
