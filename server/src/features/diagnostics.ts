import type { Ignore } from '../assignment/comments/comment.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { ignoreUnused, unusedIgnore } from '../rules/ignore-unused.js'
import type { RuleId } from '../rules/index.js'
import type { Finding, Rule, Severity } from '../rules/rule.js'
import type { Span } from '../text/span.js'
import { emptyRun, runAgain, type RuleRun } from './rule-run.js'

/** A finding as it is shown: with its rule's code and the severity after settings and certainty. */
export interface Diagnosed {
  readonly code: RuleId
  readonly severity: Severity
  readonly finding: Finding
}

/** What settings and the host have to say about findings. */
export interface DiagnosticOptions {
  /** From settings: code → level; "off" switches a rule off, an unknown level counts as none. */
  readonly severities?: Readonly<Record<string, string>>
  /** Told when a rule throws; that rule then finds nothing. Without it the error goes on. */
  readonly onFault?: (rule: string, error: unknown) => void
}

/** The findings of one version, and what the next can take over of them. */
export interface Checked {
  readonly document: AssignmentDocument
  /** In the order of the text, without those that the writer's ignore comments silence. */
  readonly diagnosed: readonly Diagnosed[]
  readonly runs: ReadonlyMap<Rule, RuleRun>
}

/** All findings of the rules in the order of the text, without those that the writer's ignore comments silence. */
export function findings(
  document: AssignmentDocument,
  rules: readonly Rule<RuleId>[],
  options: DiagnosticOptions = {},
): readonly Diagnosed[] {
  return checked(document, rules, options).diagnosed
}

/**
 * The same, and after an edit the quicker way: a rule is asked again only where something that it looked at has changed; else its findings have moved
 * with the text. `before` are the findings of an earlier version; they are of use where the document was read after that one (`since`).
 */
export function checked(
  document: AssignmentDocument,
  rules: readonly Rule<RuleId>[],
  options: DiagnosticOptions = {},
  before?: Checked,
): Checked {
  const { since } = document
  const known = before && since?.before === before.document ? before.runs : undefined
  const runs = new Map<Rule, RuleRun>()
  const used = new Set<Ignore>()
  const diagnosed: Diagnosed[] = []
  for (const rule of rules) {
    const run = runOf(rule, document, options, known?.get(rule))
    if (run !== emptyRun) runs.set(rule, run)
    const mayBeIgnored = run.findings.length > 0 && isNamed(document.ignores, rule)
    for (const finding of run.findings) {
      if (mayBeIgnored && isIgnored(document, rule.id, finding, used)) continue
      const severity = severityOf(rule, finding, options)
      if (severity !== undefined) diagnosed.push({ code: rule.id, severity, finding })
    }
  }
  for (const unused of unusedIgnores(document, rules, used, options)) diagnosed.push(unused)
  diagnosed.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end)
  return { document, diagnosed, runs }
}

function runOf(
  rule: Rule,
  document: AssignmentDocument,
  { severities, onFault }: DiagnosticOptions,
  before: RuleRun | undefined,
): RuleRun {
  if (severities?.[rule.id] === 'off' && !isNamed(document.ignores, rule)) return emptyRun
  try {
    return runAgain(rule, document, before)
  } catch (error) {
    if (onFault === undefined) throw error
    onFault(rule.id, error)
    return emptyRun
  }
}

function isNamed(ignores: readonly Ignore[], { id }: Rule): boolean {
  return ignores.some(({ code }) => code === id)
}

/** Each ignore comment that fits counts as used. */
function isIgnored(document: AssignmentDocument, code: RuleId, { span }: Finding, used: Set<Ignore>): boolean {
  const silencing = ignoresOf(document, code, span)
  for (const ignore of silencing) used.add(ignore)
  return silencing.length > 0
}

/** The writer's comments that silence a finding of this code at this place. */
export function ignoresOf(
  document: Pick<AssignmentDocument, 'ignores' | 'written'>,
  code: RuleId,
  span: Span,
): readonly Ignore[] {
  return document.ignores.filter(
    ({ code: own, scope, text }) =>
      own === code &&
      span.start >= scope.start &&
      span.start <= scope.end &&
      (text === undefined || document.written(span).includes(text)),
  )
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
  rules: readonly Rule<RuleId>[],
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
