import { commands, TreeItemCheckboxState, window, type Disposable, type ExtensionContext, type TreeView } from 'vscode'
import { showCriterionCommand, type CoverageRow, type TickParams } from '../../../server/src/lsp/protocol.js'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { coverageTree } from './coverage-tree.js'
import { explanation } from './explanation.js'
import { markPoint } from './mark-point.js'
import { notYetFilter, type NotYetFilter } from './not-yet-filter.js'
import { rowAtKeyboard } from './row-at-keyboard.js'
import { rowWithId } from './rows.js'
import type { ShownCoverage } from './shown-coverage.js'

/** What the view *Marks coverage* works with. */
export interface CoverageParts {
  readonly context: ExtensionContext
  readonly server: Server
  readonly assignments: Assignments
  readonly coverage: ShownCoverage
}

/** The view *Marks coverage* and the commands that belong to it. */
export function coverageView({ context, server, assignments, coverage }: CoverageParts): Disposable {
  const filter = notYetFilter(context)
  const view = window.createTreeView('markwise.coverage', {
    treeDataProvider: coverageTree(coverage, filter, context.subscriptions),
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  })
  const explained = explanation(context, view, coverage, filter)
  // Taking the message away is allowed, though the type does not say so.
  const shown: { message?: string | undefined } = view
  const showMessage = () => {
    shown.message = explained.message()
    void commands.executeCommand('setContext', 'markwise.coverage', contextOf(assignments, coverage))
  }
  showMessage()
  const parts = [
    view,
    filter,
    explained,
    coverage.onDidChange(showMessage),
    assignments.onDidChange(showMessage),
    explained.onDidChange(showMessage),
    filter.onDidChange(showMessage),
    ...markCommands(view, server, coverage),
    commands.registerCommand(showCriterionCommand, (_uri?: string, id?: string) =>
      showCriterion(view, coverage, filter, id),
    ),
  ]
  return { dispose: () => parts.forEach(part => void part.dispose()) }
}

/** The check boxes, and the commands that do the same to the row they are given or the one that has the keyboard. */
function markCommands(view: TreeView<CoverageRow>, server: Server, coverage: ShownCoverage): Disposable[] {
  const rowFor = async (given?: CoverageRow) =>
    given ?? (await rowAtKeyboard(view, () => coverage.answer?.sections ?? []))
  const mark = async (given: CoverageRow | undefined, wanted: TickParams['mark']) =>
    markPoint(server, coverage, await rowFor(given), wanted)
  const tick = async (given?: CoverageRow) => {
    const row = await rowFor(given)
    if (row === undefined || row.checked === null) await commands.executeCommand('list.toggleExpand')
    else await mark(row, row.checked ? 'none' : 'ticked')
  }
  return [
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [row, state] of items) await mark(row, state === TreeItemCheckboxState.Checked ? 'ticked' : 'none')
    }),
    commands.registerCommand('markwise.tickPoint', tick),
    commands.registerCommand('markwise.dismissPoint', (row?: CoverageRow) => mark(row, 'dismissed')),
    commands.registerCommand('markwise.bringBackPoint', (row?: CoverageRow) => mark(row, 'none')),
  ]
}

/** What the welcome text goes by: "none", "no-brief" or "brief". */
function contextOf({ last }: Assignments, { answer }: ShownCoverage): string {
  if (last === undefined || answer === undefined) return 'none'
  return answer.brief === null ? 'no-brief' : 'brief'
}

/** Opens the view at a criterion; without one, or where it is not shown, at its beginning. */
async function showCriterion(
  view: TreeView<CoverageRow>,
  coverage: ShownCoverage,
  filter: NotYetFilter,
  id?: string,
): Promise<void> {
  await coverage.refresh()
  const row = rowWithId(coverage.answer?.sections ?? [], id ?? '')
  if (row !== undefined && filter.on && !row.notYet) await commands.executeCommand('markwise.showAllPoints')
  if (row === undefined) await commands.executeCommand('markwise.coverage.focus')
  else await view.reveal(row, { select: true, focus: true, expand: true })
}
