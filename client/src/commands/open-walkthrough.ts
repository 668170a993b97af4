import { commands } from 'vscode'

/** Opens the walkthrough of five steps. */
export async function openWalkthrough(): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', 'markwise.markwise#markwise.start', false)
}
