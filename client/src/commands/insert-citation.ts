import { env, window, type TextEditor } from 'vscode'
import type { Assignments } from '../assignments.js'
import { applied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { pickedWorks } from './pick-works.js'
import { sayFailed } from '../say-failed.js'

/** Lets the writer pick works and models, and cites them at the cursor with their entries, as one undo; without an editor the citation goes to the clipboard. */
export async function insertCitation(server: Server, assignments: Assignments): Promise<void> {
  const editor = window.activeTextEditor
  const uri = (editor?.document ?? assignments.last)?.uri.toString()
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 }
  const ids = await pickedWorks(server, uri, editor && { line, character })
  if (ids.length === 0) return
  if (editor) await insertAt(server, editor, ids)
  else await copied(server, uri, ids)
}

async function insertAt(server: Server, editor: TextEditor, ids: readonly string[]): Promise<void> {
  const uri = editor.document.uri.toString()
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const { line, character } = editor.selection.active
    const answer = await server.request('markwise/insertWorks', { uri, position: { line, character }, ids })
    if (!answer) return sayFailed(notWritten)
    if (answer.edits.length === 0)
      return void (await editor.edit(builder => builder.insert(editor.selection.active, answer.text)))
    if ((await applied(uri, answer)) !== 'moved-on') return
  }
  void window.showInformationMessage('The text changed meanwhile, so nothing was cited. Run the command again.')
}

async function copied(server: Server, uri: string | undefined, ids: readonly string[]): Promise<void> {
  const answer = await server.request('markwise/insertWorks', {
    uri: uri ?? '',
    position: { line: 0, character: 0 },
    ids,
  })
  if (!answer) return sayFailed(notWritten)
  await env.clipboard.writeText(answer.text)
  void window.showInformationMessage(`No file is open, so the citation was copied: ${answer.text}`)
}

const notWritten = 'The citation could not be written. The log says why.'
