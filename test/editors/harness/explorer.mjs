/** The files of the folder, and the outline below them. */
import { aside, liesWithin } from './mouse.mjs'
import { until, waitLimit } from './until.mjs'

const mostScreens = 12

export const explorerOf = desk => ({
  async showExplorer() {
    const explorer = desk.page.locator('.explorer-folders-view')
    const icon = desk.page.locator('.activitybar a.action-label[aria-label^="Explorer"]')
    // a window that has just opened may yet show another view
    await until(async () => {
      if (!(await explorer.isVisible())) await icon.click()
      await desk.page.mouse.move(...aside) // its hover would lie over the files
      return explorer.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      )
    })
  },

  /** Opens a file of the folder from the explorer and waits for its text. */
  async open(file) {
    const list = desk.page.locator('.explorer-folders-view .monaco-list').first()
    const row = list.locator('.monaco-list-row', {
      has: desk.page.locator('.label-name').getByText(file, { exact: true }),
    })
    // the folder has more files than the view has room; what is above or below may be there, and cannot be clicked
    await until(
      async () => {
        await desk.showExplorer()
        if (!(await list.isVisible())) return false
        await list.press('Home')
        for (let screen = 0; screen < mostScreens; screen += 1) {
          if (await liesWithin(row, list)) return true
          await list.press('PageDown')
        }
        return false
      },
      { what: () => `the explorer to show ${file}` },
    )
    await row.dblclick()
    await desk.editorOf(file).locator('.view-line').first().waitFor()
    await desk.focus(file)
  },

  /** Drags a file from the explorer to the end of the line with these words, and drops it with Shift held. */
  async dropFile(dragged, file, words) {
    await desk.showExplorer()
    const row = desk.page.locator('.explorer-folders-view .monaco-list-row', {
      has: desk.page.locator('.label-name').getByText(dragged, { exact: true }),
    })
    const line = desk.editorOf(file).locator('.view-line > span', { hasText: words }).first()
    await row.hover()
    await desk.page.mouse.down()
    const box = await line.boundingBox()
    const [x, y] = [box.x + box.width - 3, box.y + box.height / 2]
    await desk.page.mouse.move(x - 40, y, { steps: 8 })
    await desk.page.keyboard.down('Shift')
    await desk.page.mouse.move(x, y, { steps: 4 })
    await desk.page.waitForTimeout(500) // the editor shows where the drop would go
    await desk.page.mouse.up()
    await desk.page.keyboard.up('Shift')
  },

  /** The entries of the outline, from the top, once there are `count` of them and a moment has passed for more to come. */
  async outline(count) {
    await desk.showExplorer()
    const header = desk.page.locator('.pane-header[aria-label^="Outline"]')
    const turn = async open => {
      if (((await header.getAttribute('aria-expanded')) === 'true') !== open) await header.click()
    }
    const labels = desk.page.locator('.outline-pane .monaco-list-row .label-name')
    // a view that was opened while the window still moved may have no room for its rows, or not have taken the click
    await until(
      async () => {
        await turn(true)
        const there = await labels
          .nth(count - 1)
          .waitFor({ timeout: 4000 })
          .then(
            () => true,
            () => false,
          )
        if (!there) await turn(false)
        return there
      },
      { limit: waitLimit, what: () => `the outline to show ${count} entries` },
    )
    await desk.page.waitForTimeout(500)
    const found = await labels.allInnerTexts()
    await turn(false)
    return found.map(label => label.replace(/^#+ /, '')) // Markdown's own keep their hashes
  },
})
