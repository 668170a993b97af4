import { commands, type TreeView } from 'vscode'
import { rowWithId, type Row } from './rows.js'

/**
 * The row that has the keyboard, as it is now among `rows()`, in the view that has it; it is the selected one afterwards. The editor tells of
 * selected rows only, and the arrow keys select none: so the row is added to the selection, or taken out of it where it was in it, and what changed
 * is the row.
 */
export async function rowAtKeyboard<R extends Row<R>>(
  view: TreeView<R>,
  rows: () => readonly R[],
): Promise<R | undefined> {
  const before = view.selection
  await commands.executeCommand('list.toggleSelection')
  const after = view.selection
  const changed = only(after, before) ?? only(before, after)
  const row = changed && rowWithId(rows(), changed.id) // what was selected a while ago may look otherwise by now
  if (row !== undefined) await view.reveal(row, { select: true, focus: true })
  return row
}

/** The row that is among some and not among others. */
function only<R extends Row<R>>(some: readonly R[], others: readonly R[]): R | undefined {
  return some.find(({ id }) => others.every(other => other.id !== id))
}
