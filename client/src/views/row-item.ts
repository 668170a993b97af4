import { MarkdownString, TreeItem, TreeItemCheckboxState, type TreeItemCollapsibleState } from 'vscode'
import type { CoverageRow } from '../../../server/src/lsp/protocol.js'

/** What every row of our views has, whatever it is about. */
type AnyRow = Pick<CoverageRow, 'id' | 'label' | 'description' | 'tooltip' | 'spoken' | 'range'>

/** The item that VS Code draws for a row, less what is its view's own. A click goes to the row's place in the document at `uri`, where it has one. */
export function rowItem(row: AnyRow, uri: string, collapsibleState: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(row.label, collapsibleState)
  item.id = row.id
  item.description = row.description
  item.tooltip = new MarkdownString(row.tooltip)
  item.accessibilityInformation = { label: row.spoken }
  if (row.range !== null)
    item.command = { command: 'markwise.showPlace', title: 'Go to the place', arguments: [uri, row.range] }
  return item
}

/** A native check box; `words` say what it means in each state, under the mouse and to a screen reader. */
export function checkBox(
  checked: boolean,
  words: { readonly checked: string; readonly unchecked: string },
): TreeItem['checkboxState'] & object {
  const said = checked ? words.checked : words.unchecked
  return {
    state: checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: said,
    accessibilityInformation: { label: said },
  }
}
