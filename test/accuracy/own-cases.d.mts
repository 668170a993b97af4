import type { Certainty, CitationKind } from '../../server/src/syntax/citation.js'

export interface OwnCase {
  /** "Several works of one author" */
  readonly form: string
  readonly text: string
  readonly citations: readonly {
    readonly authors: readonly string[]
    readonly etAl: boolean
    readonly year: string | null
    readonly key: string | null
    readonly kind: CitationKind | 'personal'
    readonly locator: string | null
    readonly certainty: Certainty
    readonly span: { readonly start: number; readonly end: number }
  }[]
}

export function ownCases(): readonly OwnCase[]
