import {
  MarkdownString,
  Range,
  TreeItem,
  TreeItemCheckboxState,
  Uri,
  type Command,
  type TreeItemCollapsibleState,
} from 'vscode'
import type { CoverageRow, ProtocolRange } from '../../../server/src/lsp/protocol.js'
import { editorRange } from '../edits.js'
import { shownColumn } from './shown-column.js'

/** What every row of our views has, whatever it is about. */
type AnyRow = Pick<CoverageRow, 'id' | 'label' | 'description' | 'tooltip' | 'spoken' | 'range'>

/** The item that VS Code draws for a row, less what is its view's own. A click shows the row's place in the document at `uri`, where it has one; Enter goes there. */
export function rowItem(row: AnyRow, uri: string, collapsibleState: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(row.label, collapsibleState)
  item.id = row.id
  item.description = row.description
  item.tooltip = new MarkdownString(row.tooltip)
  item.accessibilityInformation = { label: row.spoken }
  if (row.range !== null) item.command = toPlace(uri, row.range)
  return item
}

/** The editor's own command, since it alone learns from the tree whether the keyboard is to go along: with Enter and a double click, not with a click. */
function toPlace(uri: string, range: ProtocolRange): Command {
  const { start } = editorRange(range)
  const viewColumn = shownColumn(uri)
  const options = { selection: new Range(start, start), ...(viewColumn === undefined ? {} : { viewColumn }) }
  return { command: 'vscode.open', title: 'Go to the place', arguments: [Uri.parse(uri, true), options] }
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
