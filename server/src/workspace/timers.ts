import type { Host } from './host.js'

/** The clock of any JavaScript host. */
export const timers: Pick<Host, 'after' | 'soon' | 'now'> = {
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
  soon: callback => void setTimeout(callback, 0),
  now: () => performance.now(),
}
