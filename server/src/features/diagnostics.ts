import type { AssignmentDocument, Ignore } from '../assignment/document.js'
import { ignoreUnused, unusedIgnore } from '../rules/ignore-unused.js'
import type { Finding, Rule, Severity } from '../rules/rule.js'
import { slice } from '../text/rope.js'

/** A finding as it is shown: with its rule's code and the severity after settings and certainty. */
export interface Diagnosed {
  readonly code: string
  readonly severity: Severity
  readonly finding: Finding
}

export interface DiagnosticOptions {
  /** From settings: code → level; "off" switches a rule off, an unknown level counts as none. */
  readonly severities?: Readonly<Record<string, string>>
  /** Told when a rule throws; that rule then finds nothing. Without it the error goes on. */
  readonly onFault?: (rule: string, error: unknown) => void
}

/** All findings of the rules in the order of the text, without those that the writer's ignore comments silence. */
export function findings(
  document: AssignmentDocument,
  rules: readonly Rule[],
  options: DiagnosticOptions = {},
): readonly Diagnosed[] {
  const used = new Set<Ignore>()
  const found: Diagnosed[] = []
  for (const rule of rules) {
    for (const finding of foundBy(rule, document, options)) {
      if (isIgnored(document, rule.id, finding, used)) continue
      const severity = severityOf(rule, finding, options)
      if (severity !== undefined) found.push({ code: rule.id, severity, finding })
    }
  }
  found.push(...unusedIgnores(document, rules, used, options))
  return found.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end)
}

function foundBy(
  rule: Rule,
  document: AssignmentDocument,
  { severities, onFault }: DiagnosticOptions,
): readonly Finding[] {
  if (severities?.[rule.id] === 'off' && !document.ignores.some(({ code }) => code === rule.id)) return []
  try {
    return [...rule.check(document)]
  } catch (error) {
    if (onFault === undefined) throw error
    onFault(rule.id, error)
    return []
  }
}

/** The first ignore comment that fits counts as used, and so does each other one that does. */
function isIgnored(document: AssignmentDocument, code: string, { span }: Finding, used: Set<Ignore>): boolean {
  let ignored = false
  for (const ignore of document.ignores) {
    if (ignore.code !== code || span.start < ignore.scope.start || span.start > ignore.scope.end) continue
    if (ignore.text !== undefined && !slice(document.text, span.start, span.end).includes(ignore.text)) continue
    used.add(ignore)
    ignored = true
  }
  return ignored
}

function severityOf(rule: Rule, finding: Finding, { severities }: DiagnosticOptions): Severity | undefined {
  const set = severities?.[rule.id]
  if (set === 'off') return undefined
  const severity = isSeverity(set) ? set : (finding.severity ?? rule.severity)
  return finding.certainty === 'possible' ? 'hint' : severity
}

function isSeverity(level: string | undefined): level is Severity {
  return level === 'error' || level === 'warning' || level === 'information' || level === 'hint'
}

function unusedIgnores(
  document: AssignmentDocument,
  rules: readonly Rule[],
  used: ReadonlySet<Ignore>,
  options: DiagnosticOptions,
): readonly Diagnosed[] {
  if (!rules.includes(ignoreUnused)) return []
  return document.ignores
    .filter(ignore => !used.has(ignore))
    .flatMap(ignore => {
      const finding = unusedIgnore(
        document,
        ignore,
        rules.some(({ id }) => id === ignore.code),
      )
      const severity = severityOf(ignoreUnused, finding, options)
      return severity === undefined ? [] : [{ code: ignoreUnused.id, severity, finding }]
    })
}
