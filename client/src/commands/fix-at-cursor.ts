import { commands, window, type TextEditor } from 'vscode'
import { fixCommandPrefix, notAnAuthorCommand, type FixAtAnswer } from '../../../server/src/lsp/protocol.js'
import { applied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { showPlace } from './show-place.js'

/** The commands of the extension's manifest that make one kind of fix each. */
export function fixKinds(manifest: unknown): readonly { readonly command: string; readonly kind: string }[] {
  const { contributes } = manifest as { contributes: { commands: readonly { command: string }[] } }
  return contributes.commands
    .filter(({ command }) => command.startsWith(fixCommandPrefix))
    .map(({ command }) => ({ command, kind: command.slice(fixCommandPrefix.length) }))
}

/** Makes the fix of this kind that applies at the cursor; asks which, where there are several. */
export async function fixAtCursor(server: Server, kind: string): Promise<void> {
  const editor = window.activeTextEditor
  const answer = editor && (await fixesAt(server, editor, kind))
  if (editor === undefined || answer === undefined || answer.fixes.length === 0) {
    void window.showInformationMessage('Nothing to change here.')
    return
  }
  const fix = await chosenFix(answer.fixes)
  if (fix === undefined) return
  const uri = editor.document.uri.toString()
  if (fix.goTo !== null) return void (await showPlace(uri, fix.goTo))
  if (fix.notAuthor !== null) return void (await commands.executeCommand(notAnAuthorCommand, fix.notAuthor))
  if (await applied(uri, fix.answer)) return
  // The text moved on while the list was open: the same fix of the present text, if it is still offered.
  const again = (await fixesAt(server, editor, kind))?.fixes.find(({ title }) => title === fix.title)
  if (again) await applied(uri, again.answer)
}

async function fixesAt(server: Server, editor: TextEditor, kind: string): Promise<FixAtAnswer | undefined> {
  const { line, character } = editor.selection.active
  const uri = editor.document.uri.toString()
  return (await server.request('markwise/fixAt', { uri, kind, position: { line, character } })) ?? undefined
}

async function chosenFix(fixes: FixAtAnswer['fixes']): Promise<FixAtAnswer['fixes'][number] | undefined> {
  if (fixes.length < 2) return fixes[0]
  const items = fixes.map(fix => ({ label: fix.title, fix }))
  return (await window.showQuickPick(items, { title: 'Which change?', placeHolder: 'Several changes fit here' }))?.fix
}
