import { commands, window, type ExtensionContext } from 'vscode'
import { watchAssignments, type Assignments } from './assignments.js'
import { registerCommands } from './commands/register-commands.js'
import { onDataFile } from './data-files.js'
import { libraryDrops } from './drop-library.js'
import { keptNames, notAuthorCommands } from './not-authors.js'
import { lazyServer, type ClientMaker } from './server/lazy-server.js'
import { sayGivenUp } from './server/say-given-up.js'
import { statusBar } from './status-bar.js'
import { coverageView } from './views/coverage-view.js'
import { referencesView } from './views/references-view.js'
import { reportTabs } from './views/report-tab.js'
import { shownCoverage } from './views/shown-coverage.js'

/**
 * Sets up what costs next to nothing: listeners, commands, an empty view. Until an assignment (its language, or `assignment:` in its front matter) or
 * a brief, models or sources of the writer's own are open, no server is started and `loadClient` is not called.
 */
export function activateMarkwise(context: ExtensionContext, loadClient: () => Promise<ClientMaker>): void {
  const log = window.createOutputChannel('Markwise', { log: true })
  const gaveUp = () => void sayGivenUp(log, () => server.restart())
  const server = lazyServer({ context, log, gaveUp, notAuthors: () => keptNames(context) }, loadClient)
  const assignments = watchAssignments()
  const coverage = shownCoverage(server, assignments)
  const { references, disposables } = referencesView(context, server, assignments)
  context.subscriptions.push(
    log,
    assignments,
    coverage,
    statusBar(assignments, coverage),
    coverageView({ context, server, assignments, coverage }),
    ...disposables,
    reportTabs(server, assignments),
    libraryDrops(server),
    assignments.onDidChange(() => tellMenus(assignments)),
    assignments.onDidAppear(() => void server.start()),
    onDataFile(() => void server.start()),
    ...notAuthorCommands(context, server),
    ...registerCommands({ context, server, assignments, log, references }),
  )
  tellMenus(assignments)
  if (assignments.anyOpen()) void coverage.refresh().then(() => server.start())
}

/** Menus show what is for assignments alone only there. */
function tellMenus({ active }: Assignments): void {
  void commands.executeCommand('setContext', 'markwise.isAssignment', active !== undefined)
}
