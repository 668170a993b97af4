import {
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
} from 'vscode'
import type { ReferencesAnswer, ReferencesRow } from '../../../server/src/lsp/protocol-references.js'
import type { FollowedAnswer } from './followed-answer.js'
import { parentOf, type RowsProvider } from './rows.js'

/** The rows as VS Code wants them: group → work → where it is cited. Ids are the rows' own, so that what was opened stays open. */
export function referencesTree(references: FollowedAnswer<ReferencesAnswer>): RowsProvider<ReferencesRow> {
  const changed = new EventEmitter<void>()
  references.onDidChange(() => changed.fire())
  return {
    onDidChangeTreeData: changed.event,
    getChildren: row => [...(row?.children ?? references.answer?.groups ?? [])],
    getParent: row => parentOf(references.answer?.groups ?? [], row.id),
    getTreeItem: row => treeItem(row, references.answer?.uri ?? ''),
  }
}

function treeItem(row: ReferencesRow, uri: string): TreeItem {
  const item = new TreeItem(row.label, collapsibleState(row))
  item.id = row.id
  item.description = row.description
  item.tooltip = new MarkdownString(row.tooltip)
  item.contextValue = [row.kind, row.state, ...row.offers, ...(row.confirmed === false ? ['unconfirmed'] : [])].join(
    ' ',
  )
  item.accessibilityInformation = { label: row.spoken }
  if (row.kind !== 'group') item.iconPath = new ThemeIcon(row.kind === 'place' ? 'quote' : signs[row.state])
  if (row.confirmed !== null) item.checkboxState = checkbox(row.confirmed)
  if (row.range !== null)
    item.command = { command: 'markwise.showPlace', title: 'Go to the place', arguments: [uri, row.range] }
  return item
}

function collapsibleState({ kind, state, children }: ReferencesRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'group' && state !== 'read' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

function checkbox(confirmed: boolean): TreeItem['checkboxState'] & object {
  return {
    state: confirmed ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: confirmed ? 'You confirmed edition and year' : 'Edition and year are those of my copy',
  }
}

/** The row's words say the same. */
const signs = {
  unlisted: 'warning',
  'not-checked': 'question',
  'not-understood': 'question',
  uncited: 'circle-large-outline',
  cited: 'book',
  read: 'eye',
} as const satisfies Record<ReferencesRow['state'], string>
