import type { AssignmentDocument, Ignore } from '../assignment/document.js'
import type { Finding, Rule, Severity } from '../rules/rule.js'

/** A finding with its code and the level it is shown at. */
export interface Diagnosed {
  readonly code: string
  readonly severity: Severity
  readonly finding: Finding
}

export interface DiagnosticOptions {
  /** The user's levels by code; a code that is not named has its rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** A rule that throws costs that rule only; this hears of it. */
  readonly onFault: (rule: string, error: unknown) => void
}

/** All findings in the order of the text. Ignored ones are left out; possible ones are hints at most (product: "Diagnostics"). */
export function findings(document: AssignmentDocument, rules: readonly Rule[], { severities, onFault }: DiagnosticOptions): readonly Diagnosed[] {
  const found: Diagnosed[] = []
  for (const rule of rules) {
    if (severities[rule.id] === 'off') continue
    try {
      for (const finding of rule.check(document)) {
        if (!isIgnored(document, rule.id, finding)) found.push({ code: rule.id, severity: levelOf(rule, finding, severities[rule.id]), finding })
      }
    } catch (error) {
      onFault(rule.id, error)
    }
  }
  return found.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end)
}

function levelOf(rule: Rule, finding: Finding, chosen: Severity | 'off' | undefined): Severity {
  const level = chosen === undefined || chosen === 'off' ? (finding.severity ?? rule.severity) : chosen
  return finding.certainty === 'possible' ? 'hint' : level
}

function isIgnored(document: AssignmentDocument, code: string, finding: Finding): boolean {
  return document.ignores.length > 0 && document.ignores.some(ignore => silences(document, ignore, code, finding))
}

/** Whether an ignore comment silences this finding: its code, its stretch, and its text where it names one. */
export function silences({ text }: AssignmentDocument, ignore: Ignore, code: string, { span }: Finding): boolean {
  if (ignore.code !== code || span.start < ignore.scope.start || span.end > ignore.scope.end) return false
  return ignore.text === undefined || text.sliceString(span.start, span.end, '\n').includes(ignore.text)
}
