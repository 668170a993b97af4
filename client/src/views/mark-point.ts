import { Uri, window, workspace } from 'vscode'
import type { CoverageRow, TickParams } from '../../../server/src/lsp/protocol.js'
import { askedAndApplied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import type { ShownCoverage } from './shown-coverage.js'

/** Ticks, dismisses or brings back the point of a row, as one undo in the assignment; then shows the rows as they are. */
export async function markPoint(
  server: Server,
  coverage: ShownCoverage,
  row: CoverageRow | undefined,
  mark: TickParams['mark'],
): Promise<void> {
  const uri = coverage.answer?.uri
  if (uri === undefined || row?.kind !== 'point') return
  // A file that was closed meanwhile has to be open for the server to know it.
  await workspace.openTextDocument(Uri.parse(uri, true))
  const outcome = await askedAndApplied(uri, () => server.request('markwise/tick', { uri, point: row.id, mark }))
  if (outcome === 'nothing' && mark !== 'none' && mark !== row.state)
    void window.showInformationMessage(
      'There is no heading yet below which this could be kept. Write the heading of the criterion first.',
    )
  await coverage.refresh()
}
