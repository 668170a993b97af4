import type { Brief, Criterion, Point, WordCountSwitches } from '../brief/brief.js'
import type { KnownBrief } from '../brief/known-ids.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { ReferenceSwitches } from '../catalogue/harvard.js'
import type { Reference } from '../bibliography/reference.js'
import type { Verification } from '../bibliography/verification.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { FrontMatter } from '../syntax/front-matter.js'
import type { Section } from '../syntax/section.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { Ignore, WrittenComment } from './comments/comment.js'
import type { Since } from './incremental/since.js'
import type { ListedEntry, ReferenceLists } from './outline/reference-lists.js'

export type { ListedEntry, ReferenceList, ReferenceLists } from './outline/reference-lists.js'

/** Everything known about one version of one assignment. Immutable and lazy; a new version reuses what did not change. */
export interface AssignmentDocument {
  readonly text: Text
  readonly inputs: Inputs
  readonly frontMatter: FrontMatter
  /** Top-level blocks in order, with their places. */
  readonly blocks: readonly PlacedBlock[]
  /** Sections as a tree; the first may be the text before any heading. */
  readonly sections: readonly Section[]
  /** The first heading, where it is the text's title: of level 1. */
  readonly title: Span | undefined
  /** Citations of the body with what they mean; those in lists, code and comments are not among them. */
  readonly citations: readonly CitedWork[]
  readonly references: ReferenceLists
  /** One for each criterion of the brief, in the brief's order; empty without a brief. */
  readonly answers: readonly Answer[]
  /** Headings that open a section of the brief, in the order of the text. */
  readonly openedSections: readonly { readonly id: string; readonly section: Section }[]
  /** Headings that look like a criterion's but name none of the brief. */
  readonly unknownCriteria: readonly { readonly id: string; readonly heading: Span }[]
  readonly coverage: Coverage
  readonly words: WordTotals
  /** Stretches of the brief's guidance standing outside comments. */
  readonly guidance: readonly Span[]
  readonly comments: readonly WrittenComment[]
  /** Models named in the body. */
  readonly modelMentions: readonly ModelMention[]
  /** Surnames of known authors in the body, apart from citations. */
  readonly authorMentions: readonly AuthorMention[]
  /** Ticks that a later one for the same point overrides. */
  readonly earlierTicks: readonly { readonly point: string; readonly span: Span }[]
  /** Ignore comments and what they silence. */
  readonly ignores: readonly Ignore[]
  /** Stretches that could not be read, and so were not checked. */
  readonly notUnderstood: readonly NotUnderstood[]
  /** How this version differs from the one that it was read after; undefined for a first version, and once a later one was read. */
  readonly since: Since | undefined
  /** An older version that the next one may be read after, as when a fence is closed again; undefined once a later one was read. */
  readonly mayReturn: AssignmentDocument | undefined
  /** How many units lie between two places. A rule that asks here is run again after an edit between the two, and not when both have only moved. */
  distance(from: number, to: number): number
  /** How many `blocks` there are. */
  readonly blockCount: number
  /** The text of the span. A rule that asks here is run again after an edit in the span, and not when it has only moved. */
  written(span: Span): string
  /** A fact of the block at `index`; undefined where there is none. A rule that asks here is run again when the fact changes for any block. */
  factOf<V>(fact: (block: Block) => V, index: number): V | undefined
  /** Where the block at `index` starts; 0 where there is none. */
  startOf(index: number): number
}

/** What a document is read with: the brief, libraries, catalogue and settings. Immutable: a change is a new object. */
export interface Inputs {
  /** Undefined where no brief is named or found. */
  readonly brief: Brief | undefined
  readonly briefIsFile?: boolean // whose points may be reworded at any time: ticks then keep a trace of the wording
  readonly catalogue: Catalogue
  /** Works of library files beside the assignment. */
  readonly libraries: readonly Library[]
  /** Ids under which a brief could be named, for `brief-unknown` and completion. */
  readonly knownBriefs: readonly KnownBrief[]
  /** Names of the brief files beside the assignment and above it that hold no brief that could be read. */
  readonly unreadBriefs?: readonly string[]
  /** Names that this writer marked as no author; kept in the editor's storage. */
  readonly notAuthors: ReadonlySet<string>
  /** From settings, over the brief's own switches. */
  readonly wordCount: Partial<WordCountSwitches>
  /** From settings: how references are to look; the front matter's `style:` stands behind them. */
  readonly references: ReferenceSwitches
  /** What a registry said about entries that the writer had verified, by the entry as it is written. */
  readonly verified?: ReadonlyMap<string, Verification>
  readonly styleProblem?: string // why the CSL file that is to print entries is of no use, once it was read: "This is no CSL style."
  readonly hasOwnStyle?: boolean // entries are printed by a CSL file, whose form our plain template does not have
  /** The printed form of a work, once it is there (`workspace/` fills it). */
  printed(reference: Reference): string | undefined
}

/** A file of works that a citation may mean: BibTeX, RIS or CSL-JSON. */
export interface Library {
  readonly name: string // "references.bib"
  readonly works: readonly Reference[]
  /** Whether it could not be read, or not yet: what it holds is not known. */
  readonly unread?: boolean
  /** Why it could not be read at all: "it is no text file."; undefined where it was, or is still to be. */
  readonly problem?: string
}

/** A block and where it stands in the text. */
export interface PlacedBlock {
  readonly start: number
  readonly end: number
  readonly block: Block
}

/** A citation of the body (places of the whole text) and the entry it means. */
export interface CitedWork {
  readonly citation: Citation
  /** The citation as its block reads it, with places from the start of the block. Cheaper for those who need no places. */
  readonly read: Citation
  /** The paragraph's index in `blocks`. */
  readonly block: number
  /** Entries it can mean, best first: none, one, or several when the text does not say which. */
  readonly entries: readonly ListedEntry[]
  /** The entries as their blocks read them. Cheaper for those who need no places. */
  readonly meant: readonly ReferenceEntry[]
  /** How citation and entry differ, where they do: "year", "spelling", "authors", "order", "letter". */
  readonly differs: readonly Difference[]
  /** Whether a suggestion is certain enough to be preferred. */
  readonly certain: boolean
  /** "listed": in References; "bibliography": only there; "unlisted"; "exempt": secondary, quoted, personal; "not-checked": keys of an unread library. */
  readonly state: 'listed' | 'bibliography' | 'unlisted' | 'exempt' | 'not-checked' | 'ambiguous'
  /** A work of a library that a key names. */
  readonly work: Reference | undefined
}

/** How a citation and its entry disagree; "letter": the "a" of 2016a. */
export type Difference = 'year' | 'spelling' | 'authors' | 'order' | 'letter'

/** A criterion, and where the text answers it. */
export interface Answer {
  readonly criterion: Criterion
  readonly section: { readonly id: string }
  readonly state: 'missing' | 'empty' | 'guidance-only' | 'thin' | 'answered'
  /** The heading that answers it, first one; undefined when missing, and for a criterion marked across the assignment. */
  readonly heading: Span | undefined
  /** Other headings of the same criterion. */
  readonly duplicates: readonly Span[]
  /** The body below the heading. */
  readonly span: Span | undefined
  /** Where its figures and ticks stand: its heading; for a criterion marked across the assignment its title, else the front matter. */
  readonly place: Span | undefined
  /** Counted words; of the whole body for a criterion marked across the assignment. */
  readonly words: number
  /** Its share of the brief's words by marks, whole words; undefined without marks or range. All of them for one marked across the assignment. */
  readonly budget: { readonly min: number; readonly max: number } | undefined
  readonly points: readonly PointState[]
  /** Different works cited in it. */
  readonly sources: number
  /** Exact covered marks. */
  readonly covered: number
}

/** Whether an answer shows a point of the brief. */
export interface PointState {
  readonly point: Point
  readonly state: 'evidenced' | 'not-found' | 'ticked' | 'dismissed' | 'question'
  /** Where it was found; also for a question that has a likely place. */
  readonly evidence: Span | undefined
  /** "focus, coach, mentor": what was found, or what was looked for. */
  readonly because: string
  /** The tick comment's place, where there is one. */
  readonly tick: Span | undefined
  /** Whether the point was worded otherwise when it was ticked or dismissed. */
  readonly reworded: boolean
}

/** Marks of the brief that the text has found or ticked points for: not a grade. */
export interface Coverage {
  /** Exact; round only where shown (`shownMarks`). */
  readonly covered: number
  readonly marks: number
  readonly sections: readonly SectionCoverage[]
}

/** The same for one section of the brief. */
export interface SectionCoverage {
  readonly id: string
  readonly title: string
  readonly covered: number
  readonly marks: number
  /** Marks needed to pass the section, where the brief's rule is by section. */
  readonly pass: number | undefined
}

/** Words of the whole assignment, and the brief’s range for them. */
export interface WordTotals {
  /** Words that count by the brief's switches. */
  readonly counted: number
  /** What a whole-file count would show: all visible words, lists and headings included. */
  readonly all: number
  readonly min: number | undefined
  readonly max: number | undefined
}

/** A model that the body names, with its place in the text. */
export interface ModelMention {
  readonly modelId: string
  readonly span: Span
  readonly block: number
  /** Certain, unless the name is an everyday word or the facts are unconfirmed. */
  readonly certainty: 'certain' | 'possible'
  /** Whether a citation stands at its side, or a source or originator of it is cited in the same paragraph. */
  readonly cited: boolean
}

/** An author named in running text without a year. */
export interface AuthorMention {
  readonly name: string
  readonly span: Span
  readonly block: number
  readonly certainty: 'certain' | 'possible'
  /** Entries and works the name may mean. */
  readonly works: readonly Reference[]
}

/** A stretch that could not be read in full, and why. */
export interface NotUnderstood {
  readonly span: Span
  readonly message: string
}
