import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/**
 * Restarts a server that died without a word, up to four times in three minutes; after that `gaveUp` is called and it stays down.
 * `now` is the time in milliseconds.
 */
export function restartHandler(gaveUp: () => void, now: () => number): ErrorHandler {
  let deaths: readonly number[] = []
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      deaths = [...deaths.filter(time => now() - time < window), now()]
      if (deaths.length <= most) return { action: CloseAction.Restart, handled: true }
      deaths = []
      gaveUp()
      return { action: CloseAction.DoNotRestart, handled: true }
    },
  }
}

const most = 4
const window = 3 * 60 * 1000
