import { commands, EventEmitter, type Disposable, type Event, type ExtensionContext } from 'vscode'
import type { CoverageRow } from '../../../server/src/lsp/protocol.js'

/** Whether the view leaves only what was not found yet. The choice is kept for the folder. */
export interface NotYetFilter extends Disposable {
  readonly on: boolean
  /** Those of some rows that are shown. */
  shown(rows: readonly CoverageRow[]): CoverageRow[]
  readonly onDidChange: Event<void>
}

/** The filter as it was left in this workspace; it also sets the context key that the buttons of the view are shown by. */
export function notYetFilter({ workspaceState }: ExtensionContext): NotYetFilter {
  const changed = new EventEmitter<void>()
  let on = workspaceState.get<boolean>(key) === true
  const set = (wanted: boolean) => {
    on = wanted
    void workspaceState.update(key, on)
    void commands.executeCommand('setContext', 'markwise.onlyNotYet', on)
    changed.fire()
  }
  set(on)
  const parts = [
    changed,
    commands.registerCommand('markwise.showNotYet', () => set(true)),
    commands.registerCommand('markwise.showAllPoints', () => set(false)),
  ]
  return {
    get on() {
      return on
    },
    shown: rows => rows.filter(row => !on || row.notYet || row.kind === 'evidence' || row.kind === 'note'),
    onDidChange: changed.event,
    dispose: () => parts.forEach(part => void part.dispose()),
  }
}

const key = 'markwise.onlyNotYet'
