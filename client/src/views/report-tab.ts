import { commands, ViewColumn, window, type Disposable } from 'vscode'
import type { ReportAnswer } from '../../../server/src/lsp/protocol.js'
import { openedAssignment, type Assignments } from '../assignments.js'
import { showPlace } from '../commands/show-place.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'
import { oneAtATime } from './one-at-a-time.js'
import { placeIn, reportPage } from './report-page.js'
import { shownColumn } from './shown-column.js'

/** The command that opens the report on the active assignment, *Ready to submit?* first; one tab for each assignment. */
export function reportTabs(server: Server, assignments: Assignments): Disposable {
  const tabs = new Map<string, ReportTab>()
  const show = async () => {
    const uri = (await openedAssignment(assignments))?.uri.toString()
    if (uri === undefined)
      return void window.showInformationMessage('Open an assignment first: the report is about it.')
    const shown = tabs.get(uri)
    if (shown) return shown.show()
    const answer = await server.request('markwise/report', { uri })
    if (answer === null)
      return void window.showInformationMessage('This file names no brief that Markwise knows. Choose its brief first.')
    if (answer === undefined) return sayFailed('The report could not be made. The log says why.')
    tabs.set(
      uri,
      reportTab(server, uri, answer, () => tabs.delete(uri)),
    )
  }
  const command = commands.registerCommand('markwise.readyToSubmit', show)
  return {
    dispose: () => {
      command.dispose()
      for (const tab of [...tabs.values()]) tab.dispose()
    },
  }
}

interface ReportTab extends Disposable {
  show(): void
}

/** A tab beside the text that follows it as it is typed. It runs only its own script and reads nothing from anywhere. */
function reportTab(server: Server, uri: string, first: ReportAnswer, closed: () => void): ReportTab {
  const panel = window.createWebviewPanel(
    'markwise.report',
    `Report: ${first.title}`,
    { viewColumn: besideText(uri) },
    { enableScripts: true, localResourceRoots: [] },
  )
  let last = first
  panel.webview.html = reportPage(first, nonce())
  const refresh = oneAtATime(async () => {
    const answer = await server.request('markwise/report', { uri })
    if (answer) last = answer
    await panel.webview.postMessage({ body: last.body })
  })
  const parts = [
    server.onCoverageChanged(changed => {
      if (changed.uri === uri && panel.visible) void refresh()
    }),
    server.onStarted(() => void refresh()),
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      // The page begins anew each time its tab comes to the front.
      if (message === 'opened') return refresh()
      const place = placeIn(message)
      if (place) await showPlace(uri, place)
    }),
  ]
  panel.onDidDispose(() => {
    parts.forEach(part => void part.dispose())
    closed()
  })
  return { show: () => panel.reveal(), dispose: () => void panel.dispose() }
}

/** The next column to that of the text, where it is in sight: what stands there already makes room, and the text is not squeezed twice. */
function besideText(uri: string): ViewColumn {
  const column = shownColumn(uri)
  return column === undefined ? ViewColumn.Beside : column + 1
}

/** A word that nobody can guess: only the page's own script and style bear it. */
function nonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18)))).replace(/[+/]/g, '0')
}
