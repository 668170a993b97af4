/** How long a person would wait for the window, in milliseconds. */
export const waitLimit = 15_000

/**
 * Asks again and again until the answer is something.
 * @param {() => unknown} ask may be async; an answer that is undefined, null or false means not yet
 * @param {{ limit?: number, what?: () => string }} [options] milliseconds, and what was waited for
 */
export async function until(ask, { limit = 10_000, what = () => String(ask) } = {}) {
  for (const deadline = Date.now() + limit; ;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false) return answer
    if (Date.now() > deadline) throw new Error(`Waited ${limit / 1000} s in vain for ${what()}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
