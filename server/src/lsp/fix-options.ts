import type { FixOptions } from '../features/fixes.js'
import type { Session } from './session.js'

/** What the client can do beyond editing: it keeps names that are no authors, looks works up, and shows places. */
export function fixOptions({ client, options }: Session): FixOptions {
  return {
    keepsNames: options.notAuthors !== undefined,
    looksUp: options.lookUp === true,
    showsPlaces: client.window?.showDocument?.support === true,
  }
}
