import type { QuickPick } from 'vscode'
import type { ProtocolPosition } from '../../../server/src/lsp/protocol.js'
import type { Server } from '../server/lazy-server.js'
import { worksPick, type WorkItem } from './works-pick.js'

/** The ids of the works that the writer picks, in the order in which they were ticked; none when called off. */
export async function pickedWorks(
  server: Server,
  uri: string | undefined,
  position: ProtocolPosition | undefined,
): Promise<readonly string[]> {
  const works = worksPick(server, {
    title: 'Insert citation',
    placeholder: 'Author, year, title, model or a part of one; misspelt will do',
    uri,
    position,
  })
  const { pick } = works
  pick.canSelectMany = true
  const ids = await new Promise<readonly string[]>(resolve => {
    pick.onDidAccept(async () => resolve(chosen(pick, await works.found()).map(({ id }) => id)))
    pick.onDidHide(() => resolve([]))
    pick.show()
  })
  works.dispose()
  return ids
}

/** What is ticked; where nothing is, the row that Enter stands on, which is the best match for what was typed until another was chosen. */
function chosen(pick: QuickPick<WorkItem>, found: readonly WorkItem[]): readonly WorkItem[] {
  if (pick.selectedItems.length > 0) return pick.selectedItems
  if (pick.activeItems.length > 0) return pick.activeItems.slice(0, 1)
  return pick.value === '' ? [] : found.slice(0, 1)
}
