import type { Span } from '../text/span.js'
import type { AuthorRun } from './author-run.js'
import type { Certainty, Citation, CitationKind } from './citation.js'
import { locatorAfter, locatorBefore } from './citation-locator.js'
import type { CitedYear } from './cited-years.js'
import { isPersonal } from './personal-citations.js'

/** A year with the authors it belongs to. */
export interface CitedPart {
  readonly run: AuthorRun
  readonly year: CitedYear
  readonly certainty: Certainty
  readonly kind: CitationKind
  /** Whether the authors are those of the year before: "2004" in "A, 2003, 2004". */
  readonly isRepeated: boolean
  readonly span: Span
  readonly group: Span
}

/** The citation that a part is, in places of the text it was read from. */
export function citationOf(text: string, { run, year, certainty, kind, isRepeated, span, group }: CitedPart): Citation {
  return {
    span,
    group,
    authors: run.authors,
    authorSpan: run.span,
    etAl: run.etAl,
    ...(run.shortName === undefined ? {} : { shortName: run.shortName }),
    year: year.text,
    yearSpan: year.span,
    locator:
      locatorAfter(text, year.span.end) ??
      (isRepeated ? undefined : locatorBefore(text, run.span.end, year.span.start)),
    key: undefined,
    kind,
    certainty,
    personal: isPersonal(text, year.span.end),
  }
}
