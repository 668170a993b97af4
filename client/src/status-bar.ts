import { MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode'
import type { Assignments } from './assignments.js'
import type { ShownCoverage } from './views/shown-coverage.js'

/** Words and marks of the active assignment, at the right of the status bar; hidden while none is active. A click shows the view. */
export function statusBar(assignments: Assignments, coverage: ShownCoverage): Disposable {
  const item = window.createStatusBarItem('markwise.status', StatusBarAlignment.Right, 100)
  item.name = 'Markwise'
  item.command = 'markwise.coverage.focus'
  const show = () => {
    const answer = coverage.answer
    if (answer === undefined || answer.uri !== assignments.active?.uri.toString()) return item.hide()
    item.text = answer.status
    item.tooltip = new MarkdownString(answer.statusTooltip)
    item.accessibilityInformation = { label: `Markwise: ${answer.status}` }
    item.show()
  }
  show()
  const parts = [item, coverage.onDidChange(show), assignments.onDidChange(show)]
  return { dispose: () => parts.forEach(part => void part.dispose()) }
}
