import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  window,
  type Disposable,
} from 'vscode'
import type { CoverageRow } from '../../../server/src/lsp/protocol.js'
import type { NotYetFilter } from './not-yet-filter.js'
import { rowIcon } from './row-icon.js'
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
  const item = new TreeItem(row.label, collapsibleState(row))
  item.id = row.id
  item.description = row.description
  item.tooltip = new MarkdownString(row.tooltip)
  const icon = rowIcon(row, window.activeColorTheme.kind)
  if (icon) item.iconPath = icon
  item.contextValue = `${row.kind}:${row.state}`
  item.accessibilityInformation = { label: row.spoken }
  if (row.checked !== null) item.checkboxState = checkbox(row.checked)
  if (row.range !== null) {
    item.command = { command: 'markwise.showPlace', title: 'Go to the place', arguments: [uri, row.range] }
  }
  return item
}

function collapsibleState({ kind, children }: CoverageRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'section' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

function checkbox(checked: boolean): TreeItem['checkboxState'] & object {
  return {
    state: checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: checked ? 'You ticked this point; untick it' : 'Tick this point: my answer covers it',
  }
}
