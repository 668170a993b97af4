import type { Message, MessageStrategy } from 'vscode-languageserver'

/** What the client sends while nothing is there yet to answer it. */
export interface HeldMessages {
  /** To be given to `createConnection`. */
  readonly messageStrategy: MessageStrategy
  /** From now on messages are kept, also answers; nothing is kept before it is called. */
  hold(): void
  /** Hands on what was kept, in the order in which it came, and keeps nothing more. */
  release(): void
}

/**
 * Keeps messages for a server that has answered `initialize` and is still loading what answers the rest. A client may send `initialized` as soon as it
 * has that answer, and JSON-RPC drops a notification that nobody listens to: no document would be opened and nothing registered.
 */
export function heldMessages(): HeldMessages {
  let held: (() => unknown)[] | undefined
  return {
    messageStrategy: {
      handleMessage: (message: Message, next) => {
        if (held === undefined) return next(message)
        held.push(() => next(message))
        return undefined
      },
    },
    hold: () => {
      held ??= []
    },
    release: () => {
      const kept = held ?? []
      held = undefined
      for (const handOn of kept) handOn()
    },
  }
}
