import { window, type LogOutputChannel } from 'vscode'

/** The one message when the server is not started again, with what can be done about it. */
export async function sayGivenUp(log: LogOutputChannel, restart: () => Promise<void>): Promise<void> {
  const choice = await window.showErrorMessage(
    'Markwise is not checking: its server could not be started, or not be kept running. Your text is untouched.',
    'Restart',
    'Show Log',
  )
  if (choice === 'Restart') await restart()
  if (choice === 'Show Log') log.show()
}
