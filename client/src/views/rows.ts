import type { TreeDataProvider } from 'vscode'

/** A row of a tree that holds its children. */
export interface Row<R> {
  readonly id: string
  readonly children: readonly R[]
}

/** A tree of rows whose parents are known. */
export type RowsProvider<R> = Required<Pick<TreeDataProvider<R>, 'getParent' | 'onDidChangeTreeData'>> &
  TreeDataProvider<R>

/** The row with this id, at any depth. */
export function rowWithId<R extends Row<R>>(rows: readonly R[], id: string): R | undefined {
  for (const row of rows) {
    const found = row.id === id ? row : rowWithId(row.children, id)
    if (found) return found
  }
  return undefined
}

/** The row among whose children is the one with this id. */
export function parentOf<R extends Row<R>>(rows: readonly R[], id: string): R | undefined {
  for (const row of rows) {
    const found = row.children.some(child => child.id === id) ? row : parentOf(row.children, id)
    if (found) return found
  }
  return undefined
}
