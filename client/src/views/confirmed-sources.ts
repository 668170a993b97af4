import type { ExtensionContext } from 'vscode'

/** Works of Markwise's list whose edition and year the writer has looked up. They say what is on the desk, so they hold for every assignment. */
export interface ConfirmedSources {
  readonly ids: readonly string[]
  confirm(id: string): Promise<void>
  takeBack(id: string): Promise<void>
}

/** Kept in the editor's own storage: the file shows nothing of it. */
export function confirmedSources({ globalState }: ExtensionContext): ConfirmedSources {
  const ids = () => globalState.get<readonly string[]>(key) ?? []
  return {
    get ids() {
      return ids()
    },
    confirm: async id => globalState.update(key, [...new Set([...ids(), id])]),
    takeBack: async id =>
      globalState.update(
        key,
        ids().filter(known => known !== id),
      ),
  }
}

const key = 'markwise.confirmedSources'
