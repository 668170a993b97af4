import type { Reference } from '../bibliography/reference.js'

/** A theory model, code or study of the field, as `data/models/*.yaml` has it. */
export interface Model {
  /** "oscar" */
  readonly id: string
  /** "OSCAR" */
  readonly name: string
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  /** Ids of models whose name is nearly the same. */
  readonly confusableWith: readonly string[]
  /** The parts, in their order where `ordered`; empty means "not listed", not "has none". */
  readonly components: readonly string[]
  readonly ordered: boolean
  readonly description: string
  readonly use: readonly string[]
  readonly originators: readonly string[]
  readonly year: number | undefined
  /** Ids of sources, the best first. */
  readonly sources: readonly string[]
  readonly confidence: 'sourced' | 'high' | 'medium'
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
  readonly reference: Reference
  /** Other spellings and names to match: "O'Neil". */
  readonly aliases: readonly string[]
  /** Years a learner may give without being wrong, with what they mean. */
  readonly otherYears: readonly { readonly year: string; readonly meaning: string }[]
  readonly confidence: 'sourced' | 'high' | 'medium'
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
  readonly reliability: 'high' | 'medium' | 'low'
}

/** All that Markwise knows about the field. Immutable; look-ups never throw. */
export interface Catalogue {
  readonly models: readonly Model[]
  readonly sources: readonly Source[]
  readonly verbs: readonly Verb[]
  model(id: string): Model | undefined
  source(id: string): Source | undefined
  verb(id: string): Verb | undefined
}
