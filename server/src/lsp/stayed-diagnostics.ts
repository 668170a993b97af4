import type { Diagnostic, Range } from 'vscode-languageserver'
import type { Diagnosed } from '../features/diagnostics.js'
import type { Finding } from '../rules/rule.js'
import { changeOf, growthOf, type Change } from '../text/edit.js'
import { placeAt } from '../text/lines.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { DiagnosticReport } from './diagnostic-reports.js'

/** The diagnostic that the report before gave of the finding at `index`, where it holds as it is; undefined where it has to be made anew. */
type Stayed = (item: Diagnosed, index: number) => Diagnostic | undefined

/**
 * Where only letters of a line were changed, what stands on other lines is reported at the lines and characters at which it was. A long text has some hundred
 * findings, and looking up the places of all of them takes longer than the rest of a keystroke's work. undefined where nothing can be told in this way.
 */
export function stayedDiagnostics(
  before: DiagnosticReport,
  text: Text,
  found: readonly Diagnosed[],
): Stayed | undefined {
  const change = changeOf(before.edits)
  if (change === undefined || found.length !== before.found.length || text.lines !== before.document.text.lines)
    return undefined
  const edited = { ...change, line: placeAt(text, change.start + change.length).line }
  return (item, index) => {
    const earlier = before.found[index]
    const diagnostic = before.diagnostics[index]
    return earlier && diagnostic && stays(earlier, item, diagnostic, edited) ? diagnostic : undefined
  }
}

/** A change, and the line on which it ends in the text after it. */
type ChangeOnLine = Change & { readonly line: number }

function stays(
  before: Diagnosed,
  now: Diagnosed,
  { range, relatedInformation }: Diagnostic,
  change: ChangeOnLine,
): boolean {
  if (before.code !== now.code || before.severity !== now.severity) return false
  if (before.finding.unnecessary !== now.finding.unnecessary) return false
  if (!standsStill(before.finding, now.finding, range, change)) return false
  return areRelatedStill(before.finding.related, now.finding.related, relatedInformation, change)
}

type Related = Finding['related']

function areRelatedStill(
  before: Related,
  now: Related,
  shown: Diagnostic['relatedInformation'],
  change: ChangeOnLine,
): boolean {
  if (before === undefined || now === undefined) return before === now
  return (
    before.length === now.length &&
    now.every((place, at) => {
      const other = before[at]
      const there = shown?.[at]
      return other !== undefined && there !== undefined && standsStill(other, place, there.location.range, change)
    })
  )
}

function standsStill(
  before: Pick<Finding, 'span' | 'message'>,
  now: Pick<Finding, 'span' | 'message'>,
  range: Range,
  change: ChangeOnLine,
): boolean {
  if (before.message !== now.message) return false
  if (before.span.end <= change.start) return isMovedBy(before.span, now.span, 0)
  return (
    before.span.start >= change.end &&
    range.start.line > change.line &&
    isMovedBy(before.span, now.span, growthOf(change))
  )
}

function isMovedBy(before: Span, now: Span, by: number): boolean {
  return now.start === before.start + by && now.end === before.end + by
}
