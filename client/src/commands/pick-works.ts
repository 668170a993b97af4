import {
  CancellationTokenSource,
  ThemeIcon,
  window,
  type CancellationToken,
  type QuickPick,
  type QuickPickItem,
} from 'vscode'
import type { FoundWork, ProtocolPosition } from '../../../server/src/lsp/protocol.js'
import type { Server } from '../server/lazy-server.js'

interface WorkItem extends QuickPickItem {
  readonly id: string
}

const title = 'Insert citation'

/** The ids of the works that the writer picks, in the order in which they were ticked; none when called off. */
export async function pickedWorks(
  server: Server,
  uri: string | undefined,
  position: ProtocolPosition | undefined,
): Promise<readonly string[]> {
  const pick = window.createQuickPick<WorkItem>()
  pick.title = title
  pick.placeholder = 'Author, year, title, model or a part of one; misspelt will do'
  pick.canSelectMany = true
  // The server has ranked them; sorting by label, which the editor does while it filters, would undo that.
  Object.assign(pick, { sortByLabel: false })
  const listening = shownAsTyped(pick, (query, token) => worksFor(server, { uri, position, query }, token))
  const ids = await new Promise<readonly string[]>(resolve => {
    // Enter may come before the answer to the last key, or before the editor has marked the first row
    pick.onDidAccept(async () => resolve(chosen(pick, await listening.best()).map(({ id }) => id)))
    pick.onDidHide(() => resolve([]))
    pick.show()
  })
  listening.dispose()
  pick.dispose()
  return ids
}

/** What is ticked; where nothing is, the row that Enter stands on, which is the best match until another was chosen. */
function chosen(pick: QuickPick<WorkItem>, best: readonly WorkItem[]): readonly WorkItem[] {
  if (pick.selectedItems.length > 0) return pick.selectedItems
  return pick.activeItems.length > 0 ? pick.activeItems.slice(0, 1) : best
}

/** Keeps the list in step with what is typed; what was ticked stays in the list, at its head. `best` is the first find for what was typed last, once it is there. */
function shownAsTyped(
  pick: QuickPick<WorkItem>,
  find: (query: string, token: CancellationToken) => Promise<readonly FoundWork[]>,
): { best(): Promise<readonly WorkItem[]>; dispose(): void } {
  let asking = new CancellationTokenSource()
  let shown = Promise.resolve()
  let best: readonly WorkItem[] = []
  const show = async (query: string) => {
    asking.cancel()
    const own = (asking = new CancellationTokenSource())
    pick.busy = true
    const works = await find(query, own.token)
    if (own.token.isCancellationRequested) return
    const ticked = pick.selectedItems
    const others = works.filter(({ id }) => !ticked.some(item => item.id === id)).map(workItem)
    pick.items = [...ticked, ...others]
    pick.selectedItems = ticked
    pick.title = works.length === 0 && query.trim() !== '' ? `${title}: nothing found for “${query.trim()}”` : title
    best = query === '' ? [] : others.slice(0, 1)
    if (query !== '') pick.activeItems = best
    pick.busy = false
  }
  const follow = (query: string) => {
    shown = show(query)
  }
  pick.onDidChangeValue(follow)
  follow('')
  return { best: () => shown.then(() => best), dispose: () => asking.cancel() }
}

async function worksFor(
  server: Server,
  { uri, position, query }: { uri: string | undefined; position: ProtocolPosition | undefined; query: string },
  token: CancellationToken,
): Promise<readonly FoundWork[]> {
  const place = { ...(uri === undefined ? {} : { uri }), ...(position === undefined ? {} : { position }) }
  return (await server.request('markwise/findWorks', { ...place, query, limit: 50 }, token)) ?? []
}

function workItem({ id, kind, label, description, detail }: FoundWork): WorkItem {
  const iconPath = new ThemeIcon(kind === 'model' ? 'lightbulb' : 'book')
  return { id, label, description, detail, iconPath, alwaysShow: true }
}
