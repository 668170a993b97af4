import type { Host } from './host.js'

/** When the libraries of an assignment are read, and whether the assignment waits for that. */
export type LibraryWait = (read: () => Promise<unknown>) => Promise<unknown>

/** Waits until the libraries have been read, as the command line does. */
export const untilRead: LibraryWait = read => read()

/**
 * For an editor, where what is read later is told by the `LibraryListener`. Keys mean nothing without libraries, so an assignment that cites by keys waits
 * for them a moment; any other is checked first, and its libraries are read after that.
 */
export function libraryWait(host: Pick<Host, 'after'>, citesByKeys: boolean): LibraryWait {
  if (citesByKeys)
    return read => Promise.race([read(), new Promise<void>(resolve => void host.after(patience, resolve))])
  return read => {
    host.after(headStart, () => void read())
    return Promise.resolve()
  }
}

/** Milliseconds that an assignment waits for libraries whose keys it cites. */
const patience = 150

/** Milliseconds that libraries let any other assignment go first: enough for its first findings on a slow machine, where Citation.js alone takes longer to load than all else. */
const headStart = 150
