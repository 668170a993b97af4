import {
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type CompletionList,
  type CompletionParams,
} from './language-server.js'
import { completionsAt } from '../features/completion.js'
import { fixAll, fixesAt, type OfferedFix } from '../features/fixes.js'
import { organisedReferences } from '../features/organise-references.js'
import type { Fix } from '../rules/rule.js'
import type { Edit } from '../text/edit.js'
import { briefFileCompletion } from './brief-file-answers.js'
import { fixAllKind, organiseKind } from './capabilities.js'
import { completionItem } from './completion-item.js'
import { offsetOf, rangeOf, spanOf } from './conversion.js'
import { catalogueFileCompletion } from './catalogue-file-answers.js'
import type { OpenAssignment } from './documents.js'
import { fileActions } from './file-actions.js'
import { handler } from './handler.js'
import { goToCommand, notAnAuthorCommand } from './protocol.js'
import { lookUpCommand } from './protocol-network.js'
import { findingsOf } from './findings.js'
import { fixOptions } from './fix-options.js'
import type { Session } from './session.js'
import { diagnosticOf } from './to-protocol.js'
import { workspaceEdit, workspaceEditWithStops } from './workspace-edit.js'

/** Registers what changes an assignment: completion and code actions. `quietEnded` is told when the writer asks for fixes. */
export function registerEditing(session: Session, quietEnded: (uri: string) => void): void {
  const { connection } = session
  const ofAssignments = handler(
    session,
    noItems,
    ({ document, snapshot }, { position, context }: CompletionParams): CompletionList => {
      // A list is asked for again with every key: it stays one that was asked for.
      const explicit = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter
      const { items, isIncomplete } = completionsAt(
        document,
        offsetOf(snapshot, position),
        { explicit, behindSpace: context?.triggerCharacter === ' ' },
        session.worksIndexes.of(document.inputs),
      )
      return { isIncomplete, items: items.map(item => completionItem(session, snapshot, item)) }
    },
  )
  connection.onCompletion(
    (params, token) =>
      briefFileCompletion(session, params) ?? catalogueFileCompletion(session, params) ?? ofAssignments(params, token),
  )
  const actionsOfAssignments = handler(session, [], (assignment, params: CodeActionParams): CodeAction[] => {
    if (params.context.triggerKind !== CodeActionTriggerKind.Automatic) quietEnded(params.textDocument.uri)
    return codeActions(session, assignment, params)
  })
  connection.onCodeAction((params, token) => fileActions(session, params) ?? actionsOfAssignments(params, token))
  connection.onCodeActionResolve(async action => {
    const data = action.data as ActionData | undefined
    const assignment = data && (await session.documents.assignment(data.uri))
    if (data === undefined || assignment === undefined || assignment.snapshot.version !== data.version) return action
    return { ...action, edit: workspaceEditWithStops(session.client, assignment.snapshot, data.edits) }
  })
}

const noItems: CompletionList = { isIncomplete: false, items: [] }

/** What a client hands back to have an action completed: enough to answer again. */
interface ActionData {
  readonly uri: string
  readonly version: number
  readonly edits: readonly Edit[]
}

function codeActions(session: Session, assignment: OpenAssignment, { range, context }: CodeActionParams): CodeAction[] {
  const { only } = context
  const wants = (kind: string): boolean =>
    only === undefined || only.some(one => kind === one || kind.startsWith(`${one}.`))
  const found = findingsOf(session, assignment)
  const fixes = wants(CodeActionKind.QuickFix)
    ? fixesAt(assignment.document, found, spanOf(assignment.snapshot, range), fixOptions(session))
    : []
  const actions = fixes.map(offered => quickFix(session, assignment, offered))
  // Only when asked for by its kind: the light bulb would else offer it everywhere.
  if (only !== undefined && wants(fixAllKind))
    actions.push(...sourceAction(session, assignment, fixAllKind, 'Apply all certain fixes', fixAll(found)))
  if (only !== undefined && wants(organiseKind)) {
    const edits = organisedReferences(assignment.document)
    actions.push(...sourceAction(session, assignment, organiseKind, 'Organise references', edits))
  }
  return actions
}

function sourceAction(
  { client }: Session,
  { snapshot }: OpenAssignment,
  kind: string,
  title: string,
  edits: readonly Edit[],
): readonly CodeAction[] {
  return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(client, snapshot, edits) }]
}

function quickFix(session: Session, assignment: OpenAssignment, { diagnosed, fix }: OfferedFix): CodeAction {
  const { snapshot } = assignment
  const action: CodeAction = {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(snapshot, snapshot.uri, diagnosed)],
    ...(fix.preferred === true ? { isPreferred: true } : {}),
  }
  const command = commandOf(snapshot, fix)
  if (command) return { ...action, command }
  const resolves = session.client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true
  const data: ActionData = { uri: snapshot.uri, version: snapshot.version, edits: fix.edits }
  return resolves
    ? { ...action, data }
    : { ...action, edit: workspaceEditWithStops(session.client, assignment.snapshot, fix.edits) }
}

function commandOf(snapshot: OpenAssignment['snapshot'], { title, action }: Fix): Command | undefined {
  switch (action?.type) {
    case 'look-up':
      return { title, command: lookUpCommand, arguments: [action.identifier] }
    case 'not-an-author':
      return { title, command: notAnAuthorCommand, arguments: [action.name] }
    case 'go-to':
      return { title, command: goToCommand, arguments: [snapshot.uri, rangeOf(snapshot, action.span)] }
    case undefined:
      return undefined
  }
}
