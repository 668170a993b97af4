import type { AssignmentDocument } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import type { Since } from '../assignment/incremental/since.js'
import type { Finding, Fix, Rule } from '../rules/rule.js'
import type { Span } from '../text/span.js'
import { readsNow, WatchedDocument, type Reads } from './watched-document.js'

/** What a rule found in one version, and what of the document it looked at to find it. */
export interface RuleRun {
  readonly findings: readonly Finding[]
  readonly reads: Reads
}

/** Of a rule that is switched off, or broke down: nothing that a later version could take over. */
export const emptyRun: RuleRun = { findings: [], reads: { fields: [], facts: [], spans: [] } }

/**
 * What the rule finds in this version. `before` is what it found in the version that this one was read after: where it would look at the same
 * things again, its findings have moved with the text, and it is not asked.
 */
export function runAgain(rule: Rule, document: AssignmentDocument, before: RuleRun | undefined): RuleRun {
  const kept = before && document.since && stillFound(rule, document, document.since, before)
  return kept ?? freshRun(rule, document)
}

function freshRun(rule: Rule, document: AssignmentDocument): RuleRun {
  const watched = new WatchedDocument(document)
  const findings = [...rule.check(watched)]
  return { findings: findings.map(finding => withFixesOf(rule, document, finding)), reads: watched.reads }
}

function stillFound(rule: Rule, document: AssignmentDocument, since: Since, before: RuleRun): RuleRun | undefined {
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

/** There is one for each finding at each keystroke. */
function movedFinding(rule: Rule, document: AssignmentDocument, finding: Finding, since: Since): Finding | undefined {
  const span = since.moved(finding.span)
  if (span === undefined) return undefined
  const related = finding.related && movedRelated(finding.related, since)
  if (finding.related && related === undefined) return undefined
  const moved = related ? { ...finding, span, related } : { ...finding, span }
  return finding.fixes === undefined ? moved : withFixes(moved, rule, document)
}

function movedRelated(places: Related, since: Since): Related | undefined {
  const moved: Related[number][] = []
  for (const { span, message } of places) {
    const there = since.moved(span)
    if (there === undefined) return undefined
    moved.push({ span: there, message })
  }
  return moved
}

type Related = NonNullable<Finding['related']>

function withFixesOf(rule: Rule, document: AssignmentDocument, finding: Finding): Finding {
  return finding.fixes === undefined ? finding : withFixes({ ...finding }, rule, document)
}

/**
 * Fixes are edits of one version: they are worked out on this one when somebody asks for them. The finding itself is not held on to: with its
 * own fixes it holds the version before, and that the one before it. Bound, since V8 keeps what an arrow function holds until it looks through all of its
 * memory: the version of each keystroke was copied twice before it went, which took up to a sixth of a keystroke's processor time.
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
  const same = foundAnew(document)(rule).find(
    other => other.span.start === span.start && other.span.end === span.end && other.message === message,
  )
  return same?.fixes?.() ?? []
}

/** What each rule finds in a document, asked of the document itself; kept with it. */
const foundAnew = rememberedFor((document: AssignmentDocument) =>
  rememberedFor((rule: Rule): readonly Finding[] => [...rule.check(document)]),
)
