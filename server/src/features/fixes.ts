import { blockAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import type { Fix } from '../rules/rule.js'
import type { Edit } from '../text/edit.js'
import { overlaps, type Span } from '../text/span.js'
import type { Diagnosed } from './diagnostics.js'
import { silencingFixes } from './silencing-fixes.js'

/** A fix with the finding that it answers. */
export interface OfferedFix {
  readonly diagnosed: Diagnosed
  readonly fix: Fix
}

/** What the client can do beyond editing: fixes that need it are left out elsewhere. */
export interface FixOptions {
  /** Whether the client keeps names that are no authors; without it that fix is not offered. */
  readonly keepsNames: boolean
  /** Whether the client asks before something is looked up; without it that fix is not offered. */
  readonly looksUp?: boolean
  /** Whether the client can be told to show a place; without it a fix that is a place to go is not offered. */
  readonly showsPlaces?: boolean
}

/**
 * The fixes of all findings that the span touches, the nearest finding first, and behind all of them what silences the findings; `diagnosed` are the
 * findings of this very document.
 */
export function fixesAt(
  document: AssignmentDocument,
  diagnosed: readonly Diagnosed[],
  span: Span,
  options: FixOptions,
): readonly OfferedFix[] {
  const found = diagnosed
    .filter(({ finding }) => overlaps(finding.span, span))
    .sort((a, b) => length(a.finding.span) - length(b.finding.span))
  const silencing = found.flatMap(item => silencingFixes(document, item).map(fix => ({ diagnosed: item, fix })))
  return [...found.flatMap(item => offered(item, options)), ...silencing]
}

/**
 * The fixes of one kind for a command at the cursor: of the findings it touches, else of those in its paragraph, else of the only finding in the
 * text that has one.
 */
export function fixesOfKind(
  document: AssignmentDocument,
  diagnosed: readonly Diagnosed[],
  offset: number,
  kind: string,
  options: FixOptions,
): readonly Fix[] {
  const ofKind = (items: readonly OfferedFix[]): readonly Fix[] =>
    items.map(({ fix }) => fix).filter(fix => fix.kind === kind)
  const here = ofKind(fixesAt(document, diagnosed, { start: offset, end: offset }, options))
  if (here.length > 0) return here
  const block = blockAround(document, offset)
  const near = block && offset <= block.end ? ofKind(fixesAt(document, diagnosed, block, options)) : []
  if (near.length > 0) return near
  const anywhere = diagnosed.map(item => ofKind(offered(item, options))).filter(fixes => fixes.length > 0)
  return anywhere.length === 1 ? (anywhere[0] ?? []) : []
}

/** The edits of all certain fixes that do not touch one another, for `source.fixAll.markwise`; the earlier in the text wins. */
export function fixAll(diagnosed: readonly Diagnosed[]): readonly Edit[] {
  const chosen: Edit[] = []
  for (const { finding } of diagnosed) {
    const fix = finding.fixes?.().find(({ certain }) => certain)
    if (fix && !fix.edits.some(edit => chosen.some(other => overlaps(other.span, edit.span)))) chosen.push(...fix.edits)
  }
  return chosen
}

function offered(diagnosed: Diagnosed, options: FixOptions): readonly OfferedFix[] {
  const fixes = diagnosed.finding.fixes?.() ?? []
  return fixes.filter(fix => isPossible(fix, options)).map(fix => ({ diagnosed, fix }))
}

function isPossible({ action }: Fix, options: FixOptions): boolean {
  switch (action?.type) {
    case 'not-an-author':
      return options.keepsNames
    case 'look-up':
      return options.looksUp === true
    case 'go-to':
      return options.showsPlaces === true
    case undefined:
      return true
  }
}

function length({ start, end }: Span): number {
  return end - start
}
