import type { Reference } from '../bibliography/reference.js'

/** How a fact is known: seen in a public page, from general knowledge, or not quite confirmed and so never a correction. */
export const confidences = ['sourced', 'high', 'medium'] as const
/** How well a fact of the catalogue is borne out. */
export type Confidence = (typeof confidences)[number]

/** How sure a find can be, the surest first. */
export const reliabilities = ['high', 'medium', 'low'] as const
/** How far finding a sign can be trusted: what is "low" is shown as a question. */
export type Reliability = (typeof reliabilities)[number]

/** A theory model, code or study of the field, as `data/models/*.yaml` or a `*.models.yaml` has it. */
export interface Model {
  /** The file of the writer's own that it stands in, "mine.models.yaml"; undefined for what is built in. */
  readonly file?: string
  /** "oscar" */
  readonly id: string
  /** "OSCAR" */
  readonly name: string
  /** Names that mean this model and nothing else: "OSCAR model". */
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  /** "EI": short for the name, and for other things as well. */
  readonly abbreviation?: string
  /** Names that mean other things as well, and so want more than themselves: "learning cycle". None of them is in `aliases`. */
  readonly ambiguousAliases?: readonly string[]
  /** Real names that are sometimes meant for this one's: "Kolbe". Never a slip by themselves. */
  readonly confusableNames?: readonly string[]
  /** Ids of models whose name is nearly the same. */
  readonly confusableWith: readonly string[]
  /** The parts, in their order where `ordered`; empty means "not listed", not "has none". */
  readonly components: readonly string[]
  readonly ordered: boolean
  /** Number, names or order of the parts differ between editions and tellings: they are shown, never checked. */
  readonly partsVary?: boolean
  readonly description: string
  readonly use: readonly string[]
  readonly originators: readonly string[]
  readonly year: number | undefined
  /** Where the year is not the whole truth: "early 1980s in use". */
  readonly yearText?: string
  /** Id of a built-in brief → criteria that it suits. */
  readonly suits?: Readonly<Record<string, readonly string[]>>
  /** Ids of sources, the best first. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note: string | undefined
  /** The name counts only in its capitals. */
  readonly caseSensitive: boolean
  /** The name is also an everyday word: it wants "model" or an originator beside it. */
  readonly everydayWord: boolean
  /** Hints only: facts could not be confirmed. */
  readonly unconfirmed: boolean
}

/** A work of the catalogue: a reference and what is known about how learners write it. */
export interface Source {
  /** The file of the writer's own that it stands in; undefined for what is built in. */
  readonly file?: string
  readonly reference: Reference
  /** Other spellings and names to match: "O'Neil". */
  readonly aliases: readonly string[]
  /** Spellings of an author that are slips: "Theboom". */
  readonly misspellings?: readonly string[]
  /** Real names that are sometimes meant for an author's: "Pasmore". */
  readonly confusableNames?: readonly string[]
  /** Id of a built-in brief → criteria that it suits. */
  readonly suits?: Readonly<Record<string, readonly string[]>>
  /** Years a learner may give without being wrong, with what they mean. */
  readonly otherYears: readonly { readonly year: string; readonly meaning: string }[]
  readonly confidence: Confidence
  readonly note: string | undefined
}

/** What a verb of a brief asks for. */
export interface Verb {
  /** "critically-review" */
  readonly id: string
  readonly forms: readonly string[]
  readonly meaning: string
  /** Signal family → how many. */
  readonly needs: Readonly<Record<string, number>>
  readonly weakSubstitute: string | undefined
  readonly reliability: Reliability
}

/** Signals of one move in a text: contrast, judgement, stance. */
export interface SignalFamily {
  /** "contrast" */
  readonly id: string
  /** Whole words in any case, with s, es, d or ed after the last; one that ends in * is a stem. */
  readonly phrases: readonly string[]
  /** Regular expressions for the flags `iu`; `{target}` stands for the term that is defined. */
  readonly patterns: readonly string[]
  /** Phrase → what it weighs where that is not 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly reliability: Reliability
  /** "'both' alone" */
  readonly falseHits: string | undefined
}

/** Words that name a subject: stems at a word's start, entries in capitals whole words. */
export interface Lexicon {
  /** "own_workplace" */
  readonly id: string
  readonly terms: readonly string[]
  /** Regular expressions for the flags `iu`. */
  readonly patterns: readonly string[]
}

/** Words under which the same thing is meant, for points of any brief. */
export interface Synonyms {
  /** Terms by which a group of a point's terms is known to mean it. */
  readonly of: readonly string[]
  /** How many of them the group has to hold. */
  readonly least: number
  /** Stems that say it as well. */
  readonly also: readonly string[]
}

/** All that Markwise knows about the field. Immutable; look-ups never throw. */
export interface Catalogue {
  readonly models: readonly Model[]
  readonly sources: readonly Source[]
  readonly verbs: readonly Verb[]
  readonly families: readonly SignalFamily[]
  readonly lexicons: readonly Lexicon[]
  readonly synonyms: readonly Synonyms[]
  model(id: string): Model | undefined
  source(id: string): Source | undefined
  verb(id: string): Verb | undefined
}
