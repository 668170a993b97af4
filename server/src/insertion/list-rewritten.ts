import type { AssignmentDocument } from '../assignment/document.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { isJoint, tableEnd, type PartGroup } from './list-parts.js'
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
  const insertions = insertedAmong(document, parts, texts, open)
  if (insertions !== undefined) return insertions
  const joints = jointsOf(document, parts)
  const isOfParagraphs = areParagraphs(joints)
  const edits = parts.slice(0, texts.length).flatMap(({ span, text }, index): readonly Edit[] => {
    const insert = texts[index] ?? text
    if (insert === text) return []
    return [{ span, insert }, ...(isOfParagraphs ? partedFrom(parts, joints, texts, index) : [])]
  })
  if (texts.length > parts.length) return [...edits, added(document, parts, texts.slice(parts.length), open)]
  return texts.length < parts.length ? [...edits, removed(document, parts, texts.length)] : edits
}

/** Where all texts stay as they are and in order, the new ones between them; undefined where places have to be rewritten, as where numbers stand before them. */
function insertedAmong(
  document: AssignmentDocument,
  parts: PartGroup['parts'],
  texts: readonly string[],
  open: OpenList,
): readonly Edit[] | undefined {
  const joints = new Set(jointsOf(document, parts))
  const joint = jointOf(document, parts) ?? open.joint
  const last = parts.at(-1)
  if (last === undefined || joints.size > 1 || /\d/.test(joint) || tableEnd(document, last) !== undefined)
    return undefined
  const edits: Edit[] = []
  let next = 0
  for (const text of texts) {
    if (text === parts[next]?.text) next += 1
    else edits.push(insertedBefore(parts[next], text, joint) ?? insertedAt(last.span.end, joint + text))
  }
  return next === parts.length ? edits : undefined
}

/** Right before the text that follows, so that a preview of changes begins with what is new. */
function insertedBefore(part: PartGroup['parts'][number] | undefined, text: string, joint: string): Edit | undefined {
  return part && insertedAt(part.span.start, text + joint)
}

/**
 * In a list of paragraphs, the blank line that a text wants before it where it had come to stand in the paragraph of another, as a note's next line. `joints`:
 * what stands between the parts.
 */
function partedFrom(
  parts: PartGroup['parts'],
  joints: readonly string[],
  texts: readonly string[],
  index: number,
): readonly Edit[] {
  return [index, index + 1].flatMap(at => {
    const [before, here] = [parts[at - 1], parts[at]]
    if (before === undefined || here === undefined || at >= texts.length || joints[at - 1] !== '\n') return []
    // The place above tells of the joint below it where both change.
    if (at > index && texts[at] !== here.text) return []
    return [{ span: { start: before.span.end, end: here.span.start }, insert: '\n\n' }]
  })
}

function added(
  document: AssignmentDocument,
  parts: PartGroup['parts'],
  texts: readonly string[],
  open: OpenList,
): Edit {
  const last = parts.at(-1)
  const belowTable = last && tableEnd(document, last)
  if (belowTable !== undefined) return insertedAt(belowTable, texts.map(text => `\n\n${text}`).join(''))
  const joint = jointOf(document, parts) ?? open.joint
  const entries = parts.map(({ entry }) => entry)
  const numbering = numberingOf(document, { ...open, joint, entries })
  const end = parts.at(-1)?.span.end ?? 0
  const insert = texts.map((text, nth) => numberedJoint(joint, numbering, parts.length + nth) + text).join('')
  return insertedAt(end, insert)
}

/** What stands between two parts: between the first two, or as most have it where these are in one paragraph and most are not. */
function jointOf(document: AssignmentDocument, parts: PartGroup['parts']): string | undefined {
  const joints = jointsOf(document, parts)
  const joint = areParagraphs(joints) ? joints.find(isBlankLine) : joints[0]
  return joint !== undefined && isJoint(joint) && joint.includes('\n') ? joint : undefined
}

function jointsOf({ text }: AssignmentDocument, parts: PartGroup['parts']): readonly string[] {
  return parts.slice(1).map(({ span }, at) => slice(text, parts[at]?.span.end ?? span.start, span.start))
}

/** Whether half of the entries or more are paragraphs of their own. */
function areParagraphs(joints: readonly string[]): boolean {
  const apart = joints.filter(isBlankLine).length
  return apart > 0 && apart * 2 >= joints.length
}

function isBlankLine(joint: string): boolean {
  return /\n\s*\n/.test(joint)
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
