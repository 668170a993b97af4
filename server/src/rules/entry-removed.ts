import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { isJoint } from '../insertion/list-parts.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'

/** The edit that takes an entry out of its list, with its marker and the space it leaves; notes between entries stay. */
export function entryRemoved(document: AssignmentDocument, entry: ListedEntry): Edit {
  const list = document.references.lists.find(candidate => candidate.entries.includes(entry))
  const index = list?.entries.indexOf(entry) ?? -1
  const next = list?.entries[index + 1]
  const before = list?.entries[index - 1]
  if (next && isJoint(slice(document.text, entry.span.end, next.span.start)))
    return removed(entry.span.start, next.span.start)
  if (before && isJoint(slice(document.text, before.span.end, entry.span.start)))
    return removed(before.span.end, entry.span.end)
  const { from } = document.text.lineAt(entry.span.start)
  const { to } = document.text.lineAt(entry.span.end)
  return removed(from, Math.min(to + 1, document.text.length))
}

function removed(start: number, end: number): Edit {
  return { span: { start, end }, insert: '' }
}
