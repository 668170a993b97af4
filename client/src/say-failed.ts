import { commands, window } from 'vscode'

/** Says what could not be done, with a button that opens the log, where the reason is. */
export function sayFailed(message: string): void {
  const showLog = 'Show Log'
  void window.showErrorMessage(message, showLog).then(chosen => {
    if (chosen === showLog) void commands.executeCommand('markwise.showLog')
  })
}
