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
    }
  })
}

/** What could not be read, by line. */
export function reportedGaps(draft: Draft): readonly { readonly line: number; readonly message: string }[] {
  return draft.document.notUnderstood.map(({ span, message }) => ({
    line: lineColumn(draft, span.start).line,
    message,
  }))
}
