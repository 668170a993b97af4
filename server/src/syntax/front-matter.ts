import type { Span } from '../text/span.js'

/** The few keys of the front matter that Markwise reads, by hand: it must be quick and never fail. */
export interface FrontMatter {
  /** From the opening to the closing line, both included; undefined where there is none. */
  readonly span: Span | undefined
  /** The value of `assignment:` and its place. */
  readonly assignment: FrontMatterValue | undefined
  readonly libraries: readonly FrontMatterValue[]
  readonly style: FrontMatterValue | undefined
  readonly words: { readonly min?: number; readonly max?: number; readonly because?: string } | undefined
  /** "The front matter is opened by --- but never closed." */
  readonly problems: readonly { readonly span: Span; readonly message: string }[]
}

export interface FrontMatterValue {
  readonly value: string
  readonly span: Span
}
