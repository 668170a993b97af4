import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'
import { restartLimit } from './restart-limit.js'

/** Restarts a server that died without a word, within the limit; beyond it `gaveUp` is called and the server stays down. */
export function restartHandler(gaveUp: () => void): ErrorHandler {
  const mayRestart = restartLimit(() => Date.now())
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      if (mayRestart()) return { action: CloseAction.Restart, handled: true }
      gaveUp()
      return { action: CloseAction.DoNotRestart, handled: true }
    },
  }
}
