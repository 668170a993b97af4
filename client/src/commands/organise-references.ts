import { Range, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument } from 'vscode'
import type { OrganiseKind, OrganiseStepsAnswer } from '../../../server/src/lsp/protocol-references.js'
import type { EditsAnswer } from '../../../server/src/lsp/protocol.js'
import { openedAssignment, type Assignments } from '../assignments.js'
import { applied, editorRange } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'
import { onePreview, type Preview } from './one-preview.js'

interface StepItem extends QuickPickItem {
  readonly step: OrganiseKind
}

/** The command: asks what is to be done to the lists, and shows it in the editor's own preview of changes before any of it is made. */
export function organiseReferences(server: Server, assignments: Assignments): () => Promise<void> {
  const inPreview = onePreview()
  return () => organised(server, assignments, inPreview)
}

async function organised(server: Server, assignments: Assignments, inPreview: Preview): Promise<void> {
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
  if (!(await previewed(uri, answer, { ...found, inPreview })))
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
 * Nothing changes until the writer ticks and applies it there, or asks for it when told that nothing was changed; then it is one undo. False where the
 * text has moved on since the server saw it: then nothing is shown.
 */
async function previewed(
  uri: string,
  { version, edits }: EditsAnswer,
  { notUnderstood, inPreview }: OrganiseStepsAnswer & { readonly inPreview: Preview },
): Promise<boolean> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true))
  if (document.version !== version) return false
  const shown = shownEdits(document, edits)
  if (shown.length === 0) return true
  const because = { label: 'Organise references', needsConfirmation: true, description: notUnderstood ?? '' }
  const confirmed = new WorkspaceEdit()
  for (const { range, text } of shown) confirmed.replace(document.uri, range, text, because)
  const isAnswered = await inPreview(() => workspace.applyEdit(confirmed, { isRefactoring: true }))
  if (!isAnswered || document.version !== version) return true
  // The preview's box starts empty, and its Apply then closes it without a word.
  if ((await window.showInformationMessage(leftAsTheyAre, makeTheChange)) !== makeTheChange) return true
  return (await applied(uri, { version, edits })) !== 'moved-on'
}

const leftAsTheyAre = 'Your lists were left as they are. The preview changes only what is ticked in it.'
const makeTheChange = 'Make the Change'

interface Piece {
  readonly range: Range
  readonly text: string
}

/** What can be ticked by itself: entries that are only added; anything else is one change, since half of a sorted list would hold some entries twice and others not at all. */
function shownEdits(document: TextDocument, edits: EditsAnswer['edits']): readonly Piece[] {
  const pieces = edits.map(({ range, newText }) => ({ range: editorRange(range), text: newText }))
  if (pieces.every(({ range }) => range.isEmpty)) return pieces
  const whole = coveringEdit(document, pieces)
  return whole === undefined ? [] : [whole]
}

/** All edits as one that goes from the first to the last of them; undefined without any. */
function coveringEdit(document: TextDocument, edits: readonly Piece[]): Piece | undefined {
  const ordered = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start))
  const [first] = ordered
  if (first === undefined) return undefined
  let text = ''
  let done = first.range.start
  for (const { range, text: newText } of ordered) {
    text += document.getText(new Range(done, range.start)) + newText
    done = range.end
  }
  return { range: new Range(first.range.start, done), text }
}
