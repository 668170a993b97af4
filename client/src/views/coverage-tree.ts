import { EventEmitter, TreeItemCollapsibleState, window, type Disposable, type TreeItem } from 'vscode'
import type { CoverageRow } from '../../../server/src/lsp/protocol.js'
import type { NotYetFilter } from './not-yet-filter.js'
import { rowIcon } from './row-icon.js'
import { checkBox, rowItem } from './row-item.js'
import { parentOf, type RowsProvider } from './rows.js'
import type { ShownCoverage } from './shown-coverage.js'

/** The rows as VS Code wants them: section → criterion → point → evidence. Ids are the rows' own, so that what was opened stays open. */
export function coverageTree(
  coverage: ShownCoverage,
  filter: NotYetFilter,
  disposables: Disposable[],
): RowsProvider<CoverageRow> {
  const changed = new EventEmitter<void>()
  coverage.onDidChange(() => changed.fire())
  filter.onDidChange(() => changed.fire())
  window.onDidChangeActiveColorTheme(() => changed.fire(), undefined, disposables)
  return {
    onDidChangeTreeData: changed.event,
    getChildren: row => filter.shown(row?.children ?? coverage.answer?.sections ?? []),
    getParent: row => parentOf(coverage.answer?.sections ?? [], row.id),
    getTreeItem: row => treeItem(row, coverage.answer?.uri ?? ''),
  }
}

function treeItem(row: CoverageRow, uri: string): TreeItem {
  const item = rowItem(row, uri, collapsibleState(row))
  const icon = rowIcon(row, window.activeColorTheme.kind)
  if (icon) item.iconPath = icon
  item.contextValue = `${row.kind}:${row.state}`
  if (row.checked !== null) item.checkboxState = checkBox(row.checked, tick)
  return item
}

const tick = {
  checked: 'You ticked this point; untick it',
  unchecked: 'Tick this point: my answer covers it',
}

function collapsibleState({ kind, children }: CoverageRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'section' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}
