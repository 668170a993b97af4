import { window, type QuickPickItem } from 'vscode'
import type { Server } from '../server/lazy-server.js'

interface WorkItem extends QuickPickItem {
  readonly id: string
}

/** The id of the one work that the writer picks, found as they type; undefined when called off. */
export async function pickedWork(server: Server, uri: string, title: string): Promise<string | undefined> {
  const pick = window.createQuickPick<WorkItem>()
  pick.title = title
  pick.placeholder = 'Author, year or title; misspelt will do'
  // The server has ranked them; sorting by label, which the editor does while it filters, would undo that.
  Object.assign(pick, { sortByLabel: false })
  const show = async (query: string) => {
    const works = (await server.request('markwise/findWorks', { uri, query, limit: 50 })) ?? []
    // An answer that comes late is one to an older question.
    if (pick.value !== query) return
    pick.items = works
      .filter(({ kind }) => kind === 'work')
      .map(({ id, label, description, detail }) => ({ id, label, description, detail, alwaysShow: true }))
  }
  let shown = show('')
  pick.onDidChangeValue(query => (shown = show(query)))
  const id = await new Promise<string | undefined>(resolve => {
    // Enter may come before the answer to the last key, or before the editor has marked the first row
    pick.onDidAccept(async () => {
      await shown
      const active = pick.activeItems.find(item => pick.items.includes(item))
      resolve((active ?? pick.items[0])?.id)
    })
    pick.onDidHide(() => resolve(undefined))
    pick.show()
  })
  pick.dispose()
  return id
}
