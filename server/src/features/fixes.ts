import type { Edit } from '../text/edit.js'
import { overlaps, type Span } from '../text/span.js'
import type { Fix } from '../rules/rule.js'
import type { Diagnosed } from './diagnostics.js'

/** A fix with the finding that it answers. */
export interface OfferedFix {
  readonly diagnosed: Diagnosed
  readonly fix: Fix
}

/** The fixes for the findings that touch the span, the finding's own order kept. */
export function fixesIn(found: readonly Diagnosed[], span: Span): readonly OfferedFix[] {
  return found.filter(({ finding }) => overlaps(finding.span, span)).flatMap(diagnosed => (diagnosed.finding.fixes?.() ?? []).map(fix => ({ diagnosed, fix })))
}

/** The fixes of one kind at a place: what its command does. */
export function fixesOfKind(found: readonly Diagnosed[], offset: number, kind: string): readonly OfferedFix[] {
  return fixesIn(found, { start: offset, end: offset }).filter(({ fix }) => fix.kind === kind)
}

/** The edits of all fixes that are certain, each finding's first; one that would touch another's stretch waits for the next time. */
export function certainEdits(found: readonly Diagnosed[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const { finding } of found) {
    const fix = finding.fixes?.().find(candidate => candidate.certain === true && candidate.edits.length > 0)
    if (fix && !fix.edits.some(edit => edits.some(other => collides(edit, other)))) edits.push(...fix.edits)
  }
  return edits
}

function collides({ span: a, insert }: Edit, { span: b, insert: other }: Edit): boolean {
  const isSame = a.start === b.start && a.end === b.end && insert === other
  return isSame || (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}
