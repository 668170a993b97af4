import { commands, window, workspace, type Disposable, type ExtensionContext, type Memento } from 'vscode'
import { notAnAuthorCommand, notAuthorsChanged } from '../../server/src/lsp/protocol.js'
import type { Server } from './server/lazy-server.js'

/**
 * Names that the writer marked as no authors. They may be people who must stay unnamed, so they are kept in the editor's storage of
 * this workspace alone: never in a file, never synchronised between machines, never in a log.
 */
export function keptNames(context: ExtensionContext): readonly string[] {
  return storage(context).get<readonly string[]>(key) ?? []
}

/** The commands that add a name and that take names back. */
export function notAuthorCommands(context: ExtensionContext, server: Server): Disposable[] {
  const keep = async (names: readonly string[]) => {
    await storage(context).update(key, names)
    server.notify(notAuthorsChanged, { names })
  }
  return [
    commands.registerCommand(notAnAuthorCommand, (name: string) => keep([...new Set([...keptNames(context), name])])),
    commands.registerCommand('markwise.forgetNotAuthors', async () => {
      const names = keptNames(context)
      if (names.length === 0) return window.showInformationMessage('No name is marked as not an author.')
      const kept = await window.showQuickPick(
        names.map(label => ({ label, picked: true })),
        { canPickMany: true, title: 'Names that are not authors', placeHolder: 'Untick the names to be checked again' },
      )
      return kept && keep(kept.map(({ label }) => label))
    }),
  ]
}

const key = 'markwise.notAuthors'

/** Without a folder the workspace's storage is gone with the window. */
function storage(context: ExtensionContext): Memento {
  return workspace.workspaceFolders === undefined ? context.globalState : context.workspaceState
}
