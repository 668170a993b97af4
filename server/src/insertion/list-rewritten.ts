import type { AssignmentDocument } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { isJoint, type PartGroup } from './list-parts.js'
import { numberedJoint, numberingOf } from './list-numbers.js'
import type { OpenList } from './open-list.js'

/**
 * The edits after which the places of a group hold these texts, in this order. Places keep their markers and numbers; more texts than places get
 * places like the others below the last, fewer leave no empty ones. Texts that stay where they are are not touched.
 */
export function groupRewritten(
  document: AssignmentDocument,
  { parts }: PartGroup,
  texts: readonly string[],
  open: OpenList,
): readonly Edit[] {
  const edits = parts.slice(0, texts.length).flatMap(({ span, text }, index): readonly Edit[] => {
    const insert = texts[index] ?? text
    return insert === text ? [] : [{ span, insert }]
  })
  if (texts.length > parts.length) return [...edits, added(document, parts, texts.slice(parts.length), open)]
  return texts.length < parts.length ? [...edits, removed(document, parts, texts.length)] : edits
}

function added(
  document: AssignmentDocument,
  parts: PartGroup['parts'],
  texts: readonly string[],
  open: OpenList,
): Edit {
  const joint = jointOf(document, parts) ?? open.joint
  const entries = parts.map(({ entry }) => entry)
  const numbering = numberingOf(document, { ...open, joint, entries })
  const end = parts.at(-1)?.span.end ?? 0
  const insert = texts.map((text, nth) => numberedJoint(joint, numbering, parts.length + nth) + text).join('')
  return { span: { start: end, end }, insert }
}

/** What stands between the first two parts. */
function jointOf({ text }: AssignmentDocument, [first, second]: PartGroup['parts']): string | undefined {
  if (first === undefined || second === undefined) return undefined
  const joint = slice(text, first.span.end, second.span.start)
  return isJoint(joint) && joint.includes('\n') ? joint : undefined
}

/** The places from the nth on, with the markers before them. */
function removed({ text }: AssignmentDocument, parts: PartGroup['parts'], from: number): Edit {
  const end = parts.at(-1)?.span.end ?? 0
  const before = parts[from - 1]
  if (before) return { span: { start: before.span.end, end }, insert: '' }
  const first = parts[0]?.span.start ?? end
  const line = text.lineAt(first)
  return { span: { start: isJoint(slice(text, line.from, first)) ? line.from : first, end }, insert: '' }
}
