import { EventEmitter, ThemeIcon, TreeItemCollapsibleState, type TreeItem } from 'vscode'
import type { ReferencesAnswer, ReferencesRow } from '../../../server/src/lsp/protocol-references.js'
import type { FollowedAnswer } from './followed-answer.js'
import { checkBox, rowItem } from './row-item.js'
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
  const item = rowItem(row, uri, collapsibleState(row))
  const unconfirmed = row.confirmed === false ? ['unconfirmed'] : []
  item.contextValue = [row.kind, row.state, ...row.offers, ...unconfirmed].join(' ')
  if (row.kind !== 'group') item.iconPath = new ThemeIcon(row.kind === 'place' ? 'quote' : signs[row.state])
  if (row.confirmed !== null) item.checkboxState = checkBox(row.confirmed, confirmation)
  return item
}

const confirmation = {
  checked: 'You confirmed edition and year',
  unchecked: 'Edition and year are those of my copy',
}

function collapsibleState({ kind, state, children }: ReferencesRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'group' && state !== 'read' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
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
