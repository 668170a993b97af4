import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode'
import { lookUpCommand } from '../../../server/src/lsp/protocol-network.js'
import type { ReferencesRow } from '../../../server/src/lsp/protocol-references.js'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import type { ShownReferences } from '../views/references-view.js'
import { chooseBrief } from './choose-brief.js'
import { explainFile, explainFinding } from './explain.js'
import { explanationPages } from './explanation-pages.js'
import { exportSubmission } from './export-submission.js'
import { fixAt, fixKinds } from './fix-at-cursor.js'
import { importBrief } from './import-brief.js'
import { insertCitation } from './insert-citation.js'
import { lookUp } from './look-up.js'
import { mendFirst } from './mend-first.js'
import { newAssignment } from './new-assignment.js'
import { openSample } from './open-sample.js'
import { openWalkthrough } from './open-walkthrough.js'
import { organiseReferences } from './organise-references.js'
import { verifyReferences } from './verify-references.js'
import { placeOfRow } from './text-place.js'

/** What commands work with: all of them made once, when the extension wakes up. */
export interface CommandParts {
  readonly context: ExtensionContext
  readonly server: Server
  readonly assignments: Assignments
  readonly log: LogOutputChannel
  readonly references: ShownReferences
}

/** All commands that are not the view's own. */
export function registerCommands({ context, server, assignments, log, references }: CommandParts): Disposable[] {
  const pages = explanationPages()
  const { registerCommand } = commands
  return [
    pages,
    registerCommand('markwise.newAssignment', () => newAssignment(server)),
    registerCommand('markwise.importBrief', () => importBrief(server)),
    registerCommand('markwise.chooseBrief', () => chooseBrief(server, assignments)),
    registerCommand('markwise.insertCitation', () => insertCitation(server, assignments)),
    registerCommand(lookUpCommand, (given?: unknown) =>
      lookUp(server, assignments, typeof given === 'string' ? given : undefined),
    ),
    registerCommand('markwise.verifyReferences', () => verifyReferences(server, assignments, pages)),
    registerCommand('markwise.organiseReferences', organiseReferences(server, assignments)),
    registerCommand('markwise.exportSubmission', () => exportSubmission(server, assignments)),
    registerCommand('markwise.explainFile', () => explainFile(server, pages)),
    registerCommand('markwise.explainFinding', (code?: unknown) => explainFinding(server, pages, code)),
    registerCommand('markwise.openSample', () => openSample(context.extensionUri)),
    registerCommand('markwise.openWalkthrough', openWalkthrough),
    registerCommand('markwise.mendFirst', () => mendFirst(assignments, context.extensionUri)),
    registerCommand('markwise.showLog', () => log.show()),
    registerCommand('markwise.restartServer', () => server.restart()),
    ...fixKinds(context.extension.packageJSON).map(({ command, kind }) =>
      registerCommand(command, (row?: ReferencesRow) => fixAt(server, kind, placeOfRow(references, row))),
    ),
  ]
}
