import type { AssignmentDocument } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import type { Since } from '../assignment/incremental/since.js'
import type { Finding, Fix, Rule } from '../rules/rule.js'
import type { Span } from '../text/span.js'
import { readsNow, WatchedDocument, type Reads } from './watched-document.js'

/** What a rule found in one version of a document, and what it read to find it. */
export interface RuleRun {
  readonly findings: readonly Finding[]
  readonly reads: Reads
}

/** The run of a rule that is switched off, or threw. */
export const emptyRun: RuleRun = { findings: [], reads: { fields: [], facts: [], spans: [] } }

/**
 * The rule's findings in this version. `before` is its run on the version that this one was read after. The rule is run again only where something has changed
 * that it read then; else its findings are moved along with the text.
 */
export function runAgain(rule: Rule, document: AssignmentDocument, before: RuleRun | undefined): RuleRun {
  const moved = before && document.since && movedRun(rule, document, document.since, before)
  return moved ?? freshRun(rule, document)
}

function freshRun(rule: Rule, document: AssignmentDocument): RuleRun {
  const watched = new WatchedDocument(document)
  const findings = [...rule.check(watched)]
  return { findings: findings.map(finding => withFixesOf(rule, document, finding)), reads: watched.reads }
}

/** The run before, at its new places; undefined where the rule has to be run again. */
function movedRun(rule: Rule, document: AssignmentDocument, since: Since, before: RuleRun): RuleRun | undefined {
  const { findings, reads } = before
  const now = readsNow(reads, since)
  if (now === undefined) return undefined
  if (findings.length === 0 && now === reads) return before
  const moved: Finding[] = []
  for (const finding of findings) {
    const there = movedFinding(rule, document, finding, since)
    if (there === undefined) return undefined
    moved.push(there)
  }
  return { findings: moved, reads: now }
}

function movedFinding(rule: Rule, document: AssignmentDocument, finding: Finding, since: Since): Finding | undefined {
  const span = since.moved(finding.span)
  if (span === undefined) return undefined
  const related = finding.related && movedRelated(finding.related, since)
  if (finding.related && related === undefined) return undefined
  const moved = related ? { ...finding, span, related } : { ...finding, span }
  return finding.fixes === undefined ? moved : withFixes(moved, rule, document)
}

type Related = NonNullable<Finding['related']>

function movedRelated(places: Related, since: Since): Related | undefined {
  const moved: Related[number][] = []
  for (const { span, message } of places) {
    const there = since.moved(span)
    if (there === undefined) return undefined
    moved.push({ span: there, message })
  }
  return moved
}

function withFixesOf(rule: Rule, document: AssignmentDocument, finding: Finding): Finding {
  return finding.fixes === undefined ? finding : withFixes({ ...finding }, rule, document)
}

/**
 * Gives a finding the fixes of this version, worked out when they are asked for: fixes are edits, and edits belong to one version. The finding's own `fixes` must go,
 * since they hold the version before, and that the one before it. `bind` instead of an arrow function: V8 frees what an arrow function holds only when it
 * collects all of its memory, and copying the versions that wait for that took up to a sixth of the time of a keystroke.
 */
function withFixes(
  finding: { -readonly [K in keyof Finding]: Finding[K] },
  rule: Rule,
  document: AssignmentDocument,
): Finding {
  const { span, message } = finding
  finding.fixes = fixesNow.bind(undefined, rule, document, span, message)
  return finding
}

function fixesNow(rule: Rule, document: AssignmentDocument, span: Span, message: string): readonly Fix[] {
  const same = findingsIn(document)(rule).find(
    other => other.span.start === span.start && other.span.end === span.end && other.message === message,
  )
  return same?.fixes?.() ?? []
}

/** What each rule finds in a document itself rather than through a `WatchedDocument`; kept with the document. */
const findingsIn = rememberedFor((document: AssignmentDocument) =>
  rememberedFor((rule: Rule): readonly Finding[] => [...rule.check(document)]),
)
