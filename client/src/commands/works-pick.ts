import { CancellationTokenSource, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode'
import type { FoundWork, ProtocolPosition } from '../../../server/src/lsp/protocol.js'
import type { Server } from '../server/lazy-server.js'

/** A work or a model that may be picked. */
export interface WorkItem extends QuickPickItem {
  readonly id: string
}

/** What a list of works is for, and where what is picked will stand. */
export interface WorksQuestion {
  readonly title: string
  readonly placeholder: string
  readonly uri?: string | undefined
  readonly position?: ProtocolPosition | undefined
  /** What of the finds is offered; all where it is left out. */
  readonly offers?: (work: FoundWork) => boolean
}

/** A list of works that follows what is typed. */
export interface WorksPick {
  readonly pick: QuickPick<WorkItem>
  /** The finds for what was typed last, best first, once they are there: Enter may come before them, or before the editor has marked the first row. */
  found(): Promise<readonly WorkItem[]>
  dispose(): void
}

/** Makes the list, not shown yet. What was ticked stays in it, at its head; a find that comes late is one for an older question. */
export function worksPick(server: Server, question: WorksQuestion): WorksPick {
  const pick = window.createQuickPick<WorkItem>()
  pick.title = question.title
  pick.placeholder = question.placeholder
  // The server has ranked them; sorting by label, which the editor does while it filters, would undo that.
  Object.assign(pick, { sortByLabel: false })
  let asking = new CancellationTokenSource()
  let found: readonly WorkItem[] = []
  const show = async (query: string) => {
    asking.cancel()
    const own = (asking = new CancellationTokenSource())
    pick.busy = true
    const works = await worksFor(server, question, query, own)
    if (own.token.isCancellationRequested) return
    const ticked = pick.selectedItems
    found = works.filter(({ id }) => !ticked.some(item => item.id === id)).map(workItem)
    pick.items = [...ticked, ...found]
    pick.selectedItems = ticked
    const isVain = works.length === 0 && query.trim() !== ''
    pick.title = isVain ? `${question.title}: nothing found for “${query.trim()}”` : question.title
    if (query !== '') pick.activeItems = found.slice(0, 1)
    pick.busy = false
  }
  let shown = show('')
  pick.onDidChangeValue(query => (shown = show(query)))
  return {
    pick,
    found: async () => {
      await shown
      return found
    },
    dispose: () => {
      asking.cancel()
      pick.dispose()
    },
  }
}

async function worksFor(
  server: Server,
  { uri, position, offers = () => true }: WorksQuestion,
  query: string,
  { token }: CancellationTokenSource,
): Promise<readonly FoundWork[]> {
  const place = { ...(uri === undefined ? {} : { uri }), ...(position === undefined ? {} : { position }) }
  const works = await server.request('markwise/findWorks', { ...place, query, limit: 50 }, token)
  return (works ?? []).filter(offers)
}

function workItem({ id, kind, label, description, detail }: FoundWork): WorkItem {
  const iconPath = new ThemeIcon(kind === 'model' ? 'lightbulb' : 'book')
  return { id, label, description, detail, iconPath, alwaysShow: true }
}
