import {
  CancellationTokenSource,
  ThemeIcon,
  window,
  type CancellationToken,
  type QuickPick,
  type QuickPickItem,
} from 'vscode'
import type { FindWorksParams, FoundWork } from '../../../server/src/lsp/protocol.js'
import type { Server } from '../server/lazy-server.js'

interface WorkItem extends QuickPickItem {
  readonly id: string
}

/** The ids of the works that the writer picks, in the order in which they were ticked; none when called off. */
export async function pickedWorks(
  server: Server,
  uri: string | undefined,
  position: ProtocolPosition | undefined,
): Promise<readonly string[]> {
  const pick = window.createQuickPick<WorkItem>()
  pick.title = 'Insert citation'
  pick.placeholder = 'Author, year, title, model or a part of one; misspelt will do'
  pick.canSelectMany = true
  // The server has ranked them; sorting by label, which the editor does while it filters, would undo that.
  Object.assign(pick, { sortByLabel: false })
  const listening = shownAsTyped(pick, (query, token) => worksFor(server, { uri, position, query }, token))
  const ids = await new Promise<readonly string[]>(resolve => {
    pick.onDidAccept(() => resolve(chosen(pick).map(({ id }) => id)))
    pick.onDidHide(() => resolve([]))
    pick.show()
  })
  listening.dispose()
  pick.dispose()
  return ids
}

/** What is ticked; where nothing is, the best match, which is the row that Enter stands on. */
function chosen(pick: QuickPick<WorkItem>): readonly WorkItem[] {
  return pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems.slice(0, 1)
}

/** Keeps the list in step with what is typed; what was ticked stays in the list, at its head. */
function shownAsTyped(
  pick: QuickPick<WorkItem>,
  find: (query: string, token: CancellationToken) => Promise<readonly FoundWork[]>,
): { dispose(): void } {
  let asking = new CancellationTokenSource()
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
    if (query !== '') pick.activeItems = others.slice(0, 1)
    pick.busy = false
  }
  pick.onDidChangeValue(show)
  void show('')
  return { dispose: () => asking.cancel() }
}

type ProtocolPosition = NonNullable<FindWorksParams['position']>

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
