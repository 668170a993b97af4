/** Our own views in the side bar. */
import { places } from './places.mjs'
import { until, waitLimit } from './until.mjs'

const mostSteps = 60

export const viewsOf = desk => ({
  /** Shows one of our views, by its title, with all of the side bar to itself: rows out of sight are not there. */
  async showView(title) {
    const header = desk.page.locator(`.pane-header[aria-label^="${title}"]`)
    if (!(await header.isVisible())) await desk.page.locator(places.activity).click()
    await header.waitFor()
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
    const other = desk.page.locator(`.pane-header[aria-expanded="true"]:not([aria-label^="${title}"])`)
    while (await other.count()) await other.first().click()
    await desk.page.waitForTimeout(500) // a view that comes into sight asks for its rows anew
  },

  showCoverage: () => desk.showView('Marks coverage'),

  /** The rows of a view, by the view's title. */
  rows: title =>
    desk.page
      .locator('.pane', { has: desk.page.locator(`.pane-header[aria-label^="${title}"]`) })
      .locator('.monaco-list-row'),

  row: (title, words) => desk.rows(title).filter({ hasText: words }).first(),

  /** Goes to a view by its command and walks with the arrow keys from its top, opening what it meets, until a row with these words has the keyboard. */
  async walkTo(title, words) {
    const focused = desk.rows(title).and(desk.page.locator('.focused'))
    // a view that had no rows until now takes the keyboard from nobody
    await until(
      async () => {
        await desk.command(`Markwise: Focus on ${title} View`)
        await desk.rows(title).first().waitFor()
        await desk.press('Home')
        return isThere(focused)
      },
      { limit: waitLimit, what: () => `the view ${title} to take the keyboard` },
    )
    for (let step = 0; step < mostSteps; step += 1) {
      // rows that are drawn anew have the keyboard no more, be it while the row is read: the walk begins again
      if (!(await isThere(focused))) await desk.press('Home')
      await focused.waitFor()
      const said = await focused.innerText({ timeout: 1000 }).catch(() => undefined)
      if (said === undefined) continue
      if (words.test(said)) return focused
      const isClosed = (await focused.getAttribute('aria-expanded')) === 'false'
      await desk.press(isClosed ? 'ArrowRight' : 'ArrowDown')
      await desk.page.waitForTimeout(50) // rows below are asked for
    }
    throw new Error(`No row says ${words}; the last one says: ${await focused.innerText()}`)
  },

  /** Opens a row of a tree if it is closed. */
  async expand(row) {
    await row.waitFor()
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.locator('.monaco-tl-twistie').click()
  },

  /** Closes all rows of the view in the side bar. */
  collapseAll: () => desk.viewAction('Collapse All'),

  /** Presses a button of our first view by how its label begins; a view beside others has them in its own header, shown under the mouse. */
  async viewAction(label) {
    await desk.page.locator('.pane-header[aria-label^="Marks coverage"]').hover()
    const button = `a.action-label[aria-label^="${label}"]`
    await desk.page.locator(`.sidebar :is(.title-actions, .pane-header) ${button}`).first().click()
  },
})

/** Whether an element is there, or comes within a moment. */
function isThere(element) {
  return element.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  )
}
