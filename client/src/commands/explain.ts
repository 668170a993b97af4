import { languages, window, type Diagnostic, type Position } from 'vscode'
import type { Server } from '../server/lazy-server.js'
import type { ExplanationPages } from './explanation-pages.js'

/** Says why something, or nothing, happens in the active file. */
export async function explainFile(server: Server, pages: ExplanationPages): Promise<void> {
  const document = window.activeTextEditor?.document
  if (document === undefined) {
    void window.showInformationMessage('Open a file first: the explanation is about the file in the editor.')
    return
  }
  const markdown = await server.request('markwise/explainFile', { uri: document.uri.toString() })
  if (markdown) await pages.show('About this file', markdown)
}

/** Shows the page of a finding: of the given code, else of the one at the cursor or in its line, else of one of the file's that is chosen. */
export async function explainFinding(server: Server, pages: ExplanationPages, given: unknown): Promise<void> {
  const code = typeof given === 'string' ? given : await codeAtCursor()
  if (code === undefined) return
  const markdown = await server.request('markwise/explainFinding', { code })
  if (markdown) await pages.show(code, markdown)
}

async function codeAtCursor(): Promise<string | undefined> {
  const editor = window.activeTextEditor
  const own = editor ? languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'markwise') : []
  if (editor && own.length > 0) return chosenCode(nearest(own, editor.selection.active))
  void window.showInformationMessage('Nothing was found in this file, so there is nothing to explain.')
  return undefined
}

/** The findings at the cursor; else those of its line, where a short answer underlines only the number of its heading; else all. */
function nearest(findings: readonly Diagnostic[], cursor: Position): readonly Diagnostic[] {
  const here = findings.filter(({ range }) => range.contains(cursor))
  if (here.length > 0) return here
  const beside = findings.filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line)
  return beside.length > 0 ? beside : findings
}

async function chosenCode(findings: readonly Diagnostic[]): Promise<string | undefined> {
  const codes = new Map(findings.map(finding => [codeOf(finding), finding.message]))
  if (codes.size === 1) return [...codes.keys()][0]
  const items = [...codes].map(([label, detail]) => ({ label, detail }))
  return (await window.showQuickPick(items, { title: 'Explain which finding?', matchOnDetail: true }))?.label
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}
