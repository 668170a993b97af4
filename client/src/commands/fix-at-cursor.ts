import { commands, window } from 'vscode'
import { lookUpCommand } from '../../../server/src/lsp/protocol-network.js'
import { fixCommandPrefix, notAnAuthorCommand, type FixAtAnswer } from '../../../server/src/lsp/protocol.js'
import { applied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { showPlace } from './show-place.js'
import { atCursor, opened, type TextPlace } from './text-place.js'

/** The commands of the extension's manifest that make one kind of fix each. */
export function fixKinds(manifest: unknown): readonly { readonly command: string; readonly kind: string }[] {
  const { contributes } = manifest as { contributes: { commands: readonly { command: string }[] } }
  return contributes.commands
    .filter(({ command }) => command.startsWith(fixCommandPrefix))
    .map(({ command }) => ({ command, kind: command.slice(fixCommandPrefix.length) }))
}

/** Makes the fix of this kind that applies at a place, else at the cursor; asks which, where there are several. */
export async function fixAt(server: Server, kind: string, given = atCursor()): Promise<void> {
  const place = await opened(given)
  const answer = place && (await fixesAt(server, place, kind))
  if (place === undefined || answer === undefined || answer.fixes.length === 0) {
    void window.showInformationMessage('Nothing to change here. Put the cursor on what is underlined first.')
    return
  }
  const fix = await chosenFix(answer.fixes)
  if (fix === undefined) return
  const { uri } = place
  if (fix.goTo !== null) return void (await showPlace(uri, fix.goTo))
  if (fix.lookUp !== null) return void (await commands.executeCommand(lookUpCommand, fix.lookUp))
  if (fix.notAuthor !== null) return void (await commands.executeCommand(notAnAuthorCommand, fix.notAuthor))
  if ((await applied(uri, fix.answer)) !== 'moved-on') return
  // The text moved on while the list was open: the same fix of the present text, if it is still offered.
  const again = (await fixesAt(server, place, kind))?.fixes.find(({ title }) => title === fix.title)
  if (again) await applied(uri, again.answer)
}

async function fixesAt(server: Server, place: TextPlace, kind: string): Promise<FixAtAnswer | undefined> {
  return (await server.request('markwise/fixAt', { ...place, kind })) ?? undefined
}

async function chosenFix(fixes: FixAtAnswer['fixes']): Promise<FixAtAnswer['fixes'][number] | undefined> {
  if (fixes.length < 2) return fixes[0]
  const items = fixes.map(fix => ({ label: fix.title, fix }))
  return (await window.showQuickPick(items, { title: 'Which change?', placeHolder: 'Several changes fit here' }))?.fix
}
