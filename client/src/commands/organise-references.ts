import { Range, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument } from 'vscode'
import type { OrganiseKind, OrganiseStepsAnswer } from '../../../server/src/lsp/protocol-references.js'
import type { EditsAnswer } from '../../../server/src/lsp/protocol.js'
import { openedAssignment, type Assignments } from '../assignments.js'
import { applied, editorRange } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'

interface StepItem extends QuickPickItem {
  readonly step: OrganiseKind
}

/** Asks what is to be done to the lists, and shows it in the editor's own preview of changes before any of it is made. */
export async function organiseReferences(server: Server, assignments: Assignments): Promise<void> {
  const uri = (await openedAssignment(assignments))?.uri.toString()
  if (uri === undefined) return void window.showInformationMessage('Open an assignment first.')
  const found = await server.request('markwise/organiseSteps', { uri })
  if (!found) return sayFailed(notRead)
  if (found.steps.length === 0) {
    const left = found.notUnderstood === null ? '' : ` ${found.notUnderstood}`
    return void window.showInformationMessage(`Your lists are in order.${left}`)
  }
  const kinds = await chosenKinds(found)
  if (kinds.length === 0) return
  const answer = await server.request('markwise/organise', { uri, kinds })
  if (!answer) return sayFailed(notRead)
  if (!(await previewed(uri, answer, found)))
    void window.showInformationMessage(
      'The text changed meanwhile, so its lists were left as they are. Run the command again.',
    )
}

const notRead = 'The lists could not be read, and nothing was changed. The log says why.'

/** What is usual is ticked; a single usual step needs no asking, since its preview asks. */
async function chosenKinds({ steps, notUnderstood }: OrganiseStepsAnswer): Promise<readonly OrganiseKind[]> {
  const [only] = steps
  if (steps.length === 1 && only?.usual) return [only.kind]
  const items = steps.map(({ kind, label, detail, usual }) => ({ label, detail, picked: usual, step: kind }))
  const chosen = await window.showQuickPick<StepItem>(items, {
    canPickMany: true,
    title: 'Organise references',
    placeHolder: notUnderstood ?? 'Every word of yours is kept; a preview comes first',
  })
  return (chosen ?? []).map(({ step }) => step)
}

/**
 * Nothing changes until the writer ticks and applies it there, or asks for it when told that nothing was ticked; then it is one undo. It is one
 * change, since half of a sorted list would hold some entries twice and others not at all. False where the text has moved on since the server saw
 * it: then nothing is shown.
 */
async function previewed(
  uri: string,
  { version, edits }: EditsAnswer,
  { notUnderstood }: OrganiseStepsAnswer,
): Promise<boolean> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true))
  if (document.version !== version) return false
  const whole = coveringEdit(document, edits)
  if (whole === undefined) return true
  const because = { label: 'Organise references', needsConfirmation: true, description: notUnderstood ?? '' }
  const confirmed = new WorkspaceEdit()
  confirmed.replace(document.uri, whole.range, whole.text, because)
  await workspace.applyEdit(confirmed, { isRefactoring: true })
  if (document.version !== version) return true
  // The preview's box starts empty, and its Apply then closes it without a word.
  if ((await window.showInformationMessage(leftAsTheyAre, makeTheChange)) !== makeTheChange) return true
  return applied(uri, { version, edits })
}

const leftAsTheyAre =
  'Your lists were left as they are. To change them, tick the box in the preview before you choose Apply.'
const makeTheChange = 'Make the Change'

/** All edits as one that goes from the first to the last of them; undefined without any. */
function coveringEdit(document: TextDocument, edits: EditsAnswer['edits']): { range: Range; text: string } | undefined {
  const ordered = edits
    .map(({ range, newText }) => ({ range: editorRange(range), newText }))
    .sort((a, b) => a.range.start.compareTo(b.range.start))
  const [first] = ordered
  if (first === undefined) return undefined
  let text = ''
  let done = first.range.start
  for (const { range, newText } of ordered) {
    text += document.getText(new Range(done, range.start)) + newText
    done = range.end
  }
  return { range: new Range(first.range.start, done), text }
}
