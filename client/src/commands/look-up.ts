import { env, InputBoxValidationSeverity, window, type TextEditor } from 'vscode'
import type { LookUpAnswer } from '../../../server/src/lsp/protocol-network.js'
import type { Assignments } from '../assignments.js'
import { outcomeOf } from '../edits.js'
import type { Server } from '../server/lazy-server.js'

/**
 * Looks up the DOI or ISBN of the entry at the cursor, or one that is typed, and puts what is known of the work into the text as one undo. What is sent, and
 * to whom, is said before each question; without an assignment in the editor the entry goes to the clipboard.
 */
export async function lookUp(server: Server, assignments: Assignments, given?: string): Promise<void> {
  const editor = assignments.active === undefined ? undefined : window.activeTextEditor
  const identifier = await askedFor(server, editor, given)
  if (identifier === undefined) return
  const answer = await answered(server, editor, identifier, false)
  if (answer?.outcome !== 'other-kind') return told(answer)
  const anyway = 'Insert It All the Same'
  const chosen = await window.showWarningMessage(answer.message, { modal: true }, anyway)
  if (chosen === anyway) await told(await answered(server, editor, identifier, true))
}

/** The identifier that the writer agrees to send; undefined when called off. */
async function askedFor(server: Server, editor: TextEditor | undefined, given?: string): Promise<string | undefined> {
  const first = await server.request('markwise/lookUpQuestion', given === undefined ? placeOf(editor) : { text: given })
  const typed = await window.showInputBox({
    title: 'Look up DOI or ISBN',
    // The editor shows what the validation says only once something is typed.
    prompt: first?.identifier ? first.says : 'Nothing is sent before you press Enter.',
    placeHolder: '10.1080/09500782.2019.1622711 or 978-0-335-24280-9',
    value: first?.identifier ?? given ?? '',
    ignoreFocusOut: true,
    validateInput: async text => {
      const question = await server.request('markwise/lookUpQuestion', { text })
      if (question === undefined) return 'The Markwise server does not answer.'
      const severity = question.identifier === null ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Info
      return text.trim() === '' ? undefined : { message: question.says, severity }
    },
  })
  return typed === undefined || typed.trim() === '' ? undefined : typed
}

/** Asks once more where the text changed while the answer was on its way: the work is known then, and no host is asked again. */
async function answered(
  server: Server,
  editor: TextEditor | undefined,
  identifier: string,
  anyKind: boolean,
): Promise<Outcome | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await server.request('markwise/lookUp', { ...placeOf(editor), identifier, anyKind })
    if (!answer?.answer || answer.answer.edits.length === 0 || editor === undefined) return answer
    if (editor.document.isClosed) return { ...answer, outcome: 'no-text' }
    const made = await outcomeOf(editor.document.uri.toString(), answer.answer)
    if (made === 'made') return answer
    if (made === 'refused' || attempt > 0) return { ...answer, outcome: 'not-written' }
  }
}

type Outcome = Omit<LookUpAnswer, 'outcome'> & { readonly outcome: LookUpAnswer['outcome'] | 'not-written' }

function placeOf(editor: TextEditor | undefined): { uri?: string; position?: { line: number; character: number } } {
  if (editor === undefined) return {}
  const { line, character } = editor.selection.active
  return { uri: editor.document.uri.toString(), position: { line, character } }
}

async function told(answer: Outcome | undefined): Promise<void> {
  if (answer === undefined)
    return void window.showErrorMessage('Nothing was looked up: the Markwise server does not answer.')
  const { outcome, message, entry } = answer
  if (outcome === 'cancelled' || outcome === 'other-kind') return
  if (outcome === 'nothing') return void window.showWarningMessage(message)
  if (outcome !== 'no-text' && outcome !== 'not-written') return void window.showInformationMessage(message)
  const copy = 'Copy Entry'
  const said =
    outcome === 'no-text' ? message : 'The entry was found, but the text cannot be changed: it may be read-only.'
  if ((await window.showInformationMessage(said, copy)) === copy) await env.clipboard.writeText(entry ?? '')
}
