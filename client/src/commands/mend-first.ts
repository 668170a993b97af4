import { commands, DiagnosticSeverity, languages, Range, window, type Diagnostic, type Uri } from 'vscode'
import { openedAssignment, type Assignments } from '../assignments.js'
import { openSample } from './open-sample.js'

/**
 * Goes to the first finding of the assignment, and shows what can be done about it; without an assignment, opens the sample. The walkthrough needs it:
 * the editor's own command for fixes does nothing while the walkthrough has the keyboard.
 */
export async function mendFirst(assignments: Assignments, extension: Uri): Promise<void> {
  const document = await openedAssignment(assignments)
  if (document === undefined) return openSample(extension)
  const first = firstFinding(languages.getDiagnostics(document.uri))
  if (first === undefined) return void window.showInformationMessage('Nothing is found in this assignment just now.')
  const { start } = first.range
  await window.showTextDocument(document, { selection: new Range(start, start) })
  await commands.executeCommand('editor.action.quickFix')
}

/** The first of ours, by place; hints only where there is nothing else. */
function firstFinding(all: readonly Diagnostic[]): Diagnostic | undefined {
  const ours = all.filter(({ source }) => source === 'markwise')
  const seen = ours.filter(({ severity }) => severity < DiagnosticSeverity.Hint)
  return [...(seen.length > 0 ? seen : ours)].sort((a, b) => a.range.start.compareTo(b.range.start))[0]
}
