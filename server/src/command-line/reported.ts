import { findings, type Diagnosed } from '../features/diagnostics.js'
import { rules } from '../rules/index.js'
import { lineColumn } from './places.js'
import type { Draft } from './read-draft.js'

/** A finding as the machine-readable shapes have it. */
export interface ReportedFinding {
  readonly code: string
  readonly severity: Diagnosed['severity']
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  /** Where it lies in a file that has no lines, as a Word file: "1.1, “The roles differ …”". Its lines are those of the Markdown it was read as. */
  readonly place?: string
}

/** All findings of a draft in the order of the text. A rule that fails costs that rule, and is said on stderr. */
export function reportedFindings(draft: Draft): readonly ReportedFinding[] {
  const onFault = (rule: string, error: unknown): void =>
    void process.stderr.write(`The rule ${rule} failed: ${String(error)}\n`)
  return findings(draft.document, rules, { severities: {}, onFault }).map(({ code, severity, finding }) => {
    const start = lineColumn(draft, finding.span.start)
    const end = lineColumn(draft, finding.span.end)
    return {
      code,
      severity,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message: finding.message,
      ...placeIn(draft, finding.span.start),
    }
  })
}

/** What could not be read, by line. */
export function reportedGaps(draft: Draft): readonly ReportedGap[] {
  return draft.document.notUnderstood.map(({ span, message }) => ({
    line: lineColumn(draft, span.start).line,
    message,
    ...placeIn(draft, span.start),
  }))
}

/** A place that could not be read, as the JSON of `check` and `inspect` has it; the line counts from 1. */
export interface ReportedGap {
  readonly line: number
  readonly message: string
  readonly place?: string
}

function placeIn({ said }: Draft, offset: number): { readonly place?: string } {
  return said === undefined ? {} : { place: said(offset) }
}
