import type { AssignmentDocument } from '../../assignment/document.js'
import type { Span } from '../../text/span.js'

/** What is shown over a place. */
export interface Hover {
  /** The words it is about. */
  readonly span: Span
  /** Markdown in which everything from the brief, the text or a library is literal. */
  readonly markdown: string
  /** Places to be linked below, in the order of the text. */
  readonly places?: { readonly title: string; readonly spans: readonly Span[] }
  /** A criterion whose guidance was cut: the view shows all of it, and so does a hover asked for in full. */
  readonly more?: { readonly title: string; readonly criterion: string }
}

/** One source of hovers: undefined where it has nothing to say. With `full`, long texts are not cut. */
export type HoverSource = (document: AssignmentDocument, offset: number, full: boolean) => Hover | undefined
