import { commands } from 'vscode'

/** Shows changes in the editor's preview, and waits until the writer has answered, who then goes on in the text; false where another preview of ours took its place first. */
export type Preview = (show: () => PromiseLike<unknown>) => Promise<boolean>

/**
 * One preview at a time: asked for again, the one that is still open is discarded. The editor would ask about it, and its "Cancel" could not be told
 * from a preview that was applied without a tick.
 */
export function onePreview(): Preview {
  let open: symbol | undefined
  return async show => {
    const before = open
    const own = Symbol('preview')
    open = own // before the other one hears that it is discarded
    if (before !== undefined) await commands.executeCommand('refactorPreview.discard')
    try {
      await show()
      if (open !== own) return false
      // the preview goes and leaves the keyboard nowhere: what is typed next would be lost
      await commands.executeCommand('workbench.action.focusActiveEditorGroup')
      return true
    } finally {
      if (open === own) open = undefined
    }
  }
}
