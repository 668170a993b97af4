import { window, type LogOutputChannel } from 'vscode'

/** The one message when the server is not started again, with what can be done about it. */
export async function sayGivenUp(log: LogOutputChannel, restart: () => Promise<void>): Promise<void> {
  const choice = await window.showErrorMessage(
    'Markwise stopped checking, because its server ended again and again. Your text is untouched.',
    'Restart',
    'Show log',
  )
  if (choice === 'Restart') await restart()
  if (choice === 'Show log') log.show()
}
