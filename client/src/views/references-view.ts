import { commands, TreeItemCheckboxState, window, type Disposable, type ExtensionContext, type TreeView } from 'vscode'
import type { ReferencesAnswer, ReferencesRow } from '../../../server/src/lsp/protocol-references.js'
import type { Assignments } from '../assignments.js'
import { confirmEdition } from '../commands/confirm-edition.js'
import { readElsewhere } from '../commands/read-elsewhere.js'
import { placeOfRow } from '../commands/text-place.js'
import type { Server } from '../server/lazy-server.js'
import { confirmedSources, type ConfirmedSources } from './confirmed-sources.js'
import { followedAnswer, type FollowedAnswer } from './followed-answer.js'
import { referencesTree } from './references-tree.js'
import { rowAtKeyboard } from './row-at-keyboard.js'

/** What the view *References* shows. */
export type ShownReferences = FollowedAnswer<ReferencesAnswer>

/** The view *References* and the commands that belong to it. Rows are asked for only while it is seen. */
export function referencesView(
  context: ExtensionContext,
  server: Server,
  assignments: Assignments,
): { readonly references: ShownReferences; readonly disposables: readonly Disposable[] } {
  const confirmed = confirmedSources(context)
  const seen = { isSeen: false }
  const references = followedAnswer(
    server,
    assignments,
    uri => server.request('markwise/references', { uri, confirmed: confirmed.ids }),
    () => seen.isSeen,
  )
  const view = window.createTreeView('markwise.references', {
    treeDataProvider: referencesTree(references),
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  })
  seen.isSeen = view.visible
  const listening = view.onDidChangeVisibility(({ visible }) => {
    seen.isSeen = visible
    if (visible) void references.refresh()
  })
  const parts = [references, view, listening, messageOf(view, references)]
  return { references, disposables: [...parts, ...rowCommands(view, references, confirmed, server)] }
}

/** The sums stand above the rows; without rows the welcome text has the room. */
function messageOf(view: TreeView<ReferencesRow>, references: ShownReferences): Disposable {
  // Taking the message away is allowed, though the type does not say so.
  const shown: { message?: string | undefined } = view
  return references.onDidChange(() => {
    const { answer } = references
    shown.message = answer && answer.groups.length > 0 ? answer.total : undefined
    void commands.executeCommand('setContext', 'markwise.references', contextOf(answer))
  })
}

/** "none" without an assignment, "empty" without a work, else "works". */
function contextOf(answer: ReferencesAnswer | undefined): string {
  if (answer === undefined) return 'none'
  return answer.groups.length === 0 ? 'empty' : 'works'
}

function rowCommands(
  view: TreeView<ReferencesRow>,
  references: ShownReferences,
  confirmed: ConfirmedSources,
  server: Server,
): readonly Disposable[] {
  const confirm = async (row?: ReferencesRow) => {
    await confirmEdition(server, confirmed, placeOfRow(references, row))
    await references.refresh()
  }
  const takeBack = async ({ source }: ReferencesRow) => {
    if (source !== null) await confirmed.takeBack(source)
    await references.refresh()
  }
  const tick = async (given?: ReferencesRow) => {
    const row = given ?? (await rowAtKeyboard(view, () => references.answer?.groups ?? []))
    if (row === undefined || row.confirmed === null) await commands.executeCommand('list.toggleExpand')
    else await (row.confirmed ? takeBack(row) : confirm(row))
  }
  return [
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [row, state] of items) await (state === TreeItemCheckboxState.Checked ? confirm(row) : takeBack(row))
    }),
    commands.registerCommand('markwise.tickEntry', tick),
    commands.registerCommand('markwise.confirmEdition', confirm),
    commands.registerCommand('markwise.readElsewhere', (row?: ReferencesRow) =>
      readElsewhere(server, placeOfRow(references, row)),
    ),
  ]
}
