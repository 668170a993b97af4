/**
 * Whether a server that just died may be started again: up to four times within three minutes. Call it once for each death.
 * `now` gives the time in milliseconds.
 */
export function restartLimit(now: () => number): () => boolean {
  let deaths: readonly number[] = []
  return () => {
    deaths = [...deaths.filter(time => now() - time < window), now()]
    if (deaths.length <= most) return true
    deaths = []
    return false
  }
}

const most = 4
const window = 3 * 60 * 1000
