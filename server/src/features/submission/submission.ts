import type { Content, Inline } from '../../syntax/content.js'

/** What is handed in: the text of an assignment without anything that is for the writer alone. Plain data, ready to be written in any format. */
export interface Submission {
  /** What the front matter names, and nothing else. */
  readonly properties: FileProperties
  readonly parts: readonly SubmissionPart[]
  /** The footnotes, in the order in which the text first refers to them. */
  readonly notes: ReadonlyMap<string, readonly Content[]>
  /** Targets of the pictures, as written, each once. */
  readonly pictures: readonly string[]
  /** What the writer should know about the export, a sentence each. */
  readonly notices: readonly string[]
}

/** A piece of content, or an entry of a list of references: a paragraph whose further lines are indented. */
export type SubmissionPart = Content | { readonly kind: 'entry'; readonly inline: readonly Inline[] }

/** Properties of the file, from front matter; what it does not name is not set. */
export interface FileProperties {
  readonly title?: string
  /** "Ana Sample, Ben Example" */
  readonly author?: string
  readonly subject?: string
  readonly keywords?: string
  readonly description?: string
  /** "en-GB" */
  readonly language?: string
}
