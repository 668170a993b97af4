import { commands, EventEmitter, Uri, workspace, type Disposable } from 'vscode'

/** Pages of Markdown that exist only while they are read, shown in the editor's own preview. */
export interface ExplanationPages extends Disposable {
  /** Shows the page beside the text; `name` is its title. */
  show(name: string, markdown: string): Promise<void>
}

/** Read-only pages that live as long as the window; a page that is gone after a restart says so. */
export function explanationPages(): ExplanationPages {
  const texts = new Map<string, string>()
  const changed = new EventEmitter<Uri>()
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? 'This page is gone. Ask for it again.',
  })
  return {
    show: async (name, markdown) => {
      const page = Uri.from({ scheme, path: `/${name.replaceAll('/', ' ')}.md` })
      texts.set(page.path, markdown)
      changed.fire(page)
      await commands.executeCommand('markdown.showPreviewToSide', page)
    },
    dispose: () => [provider, changed].forEach(part => void part.dispose()),
  }
}

const scheme = 'markwise'
