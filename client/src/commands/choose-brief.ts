import { Position, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Assignments } from '../assignments.js'
import { assignmentLine } from '../front-matter.js'
import type { Server } from '../server/lazy-server.js'
import { pickedBrief } from './pick-brief.js'

/** Lets the writer choose the brief of the assignment, and names it in the front matter. */
export async function chooseBrief(server: Server, assignments: Assignments): Promise<void> {
  const document = assignments.active ?? assignments.last ?? window.activeTextEditor?.document
  if (document === undefined) return
  const folder = document.isUntitled ? undefined : Uri.joinPath(document.uri, '..')
  const id = await pickedBrief(server, folder, 'Choose the brief of this assignment')
  if (id !== undefined) await nameBrief(document, id)
}

async function nameBrief(document: TextDocument, id: string): Promise<void> {
  const open = await workspace.openTextDocument(document.uri)
  const line = assignmentLine(open.lineCount, index => open.lineAt(index).text)
  const change = new WorkspaceEdit()
  if (line === 'no-front-matter') change.insert(open.uri, new Position(0, 0), `---\nassignment: ${id}\n---\n\n`)
  else if (line === 'no-key') change.insert(open.uri, new Position(1, 0), `assignment: ${id}\n`)
  else change.replace(open.uri, valueRange(line, open.lineAt(line).text), ` ${id}`)
  await workspace.applyEdit(change)
  await window.showTextDocument(open)
}

/** From behind the colon of `assignment:` to the end of its value; a comment behind it stays. */
function valueRange(line: number, text: string): Range {
  const start = text.indexOf(':') + 1
  const comment = /\s+#.*$/.exec(text.slice(start))
  return new Range(line, start, line, comment ? start + comment.index : text.length)
}
