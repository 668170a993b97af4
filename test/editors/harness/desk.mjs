/** Hands and eyes at a VS Code workbench: what a person does with keyboard and mouse, and what they see. Each part of the window has a file of its own. */
import { editorsOf } from './editor.mjs'
import { explorerOf } from './explorer.mjs'
import { keyboardOf } from './keyboard.mjs'
import { paletteOf } from './palette.mjs'
import { previewsOf } from './previews.mjs'
import { until, waitLimit } from './until.mjs'
import { viewsOf } from './views.mjs'

/** A file that has to be in every folder. */
export const blankFile = 'blank.txt'

/**
 * Opens the workbench at an address and waits until it is painted.
 * @param {import('playwright-core').Page} page
 */
export async function openDesk(page, address) {
  page.setDefaultTimeout(waitLimit)
  await page.goto(address)
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
  const desk = { page }
  for (const partOf of [keyboardOf, paletteOf, editorsOf, explorerOf, viewsOf, previewsOf, windowOf])
    Object.assign(desk, partOf(desk))
  return desk
}

/** The window as a whole: its tabs, what it says, and a tidy state for the next test. */
const windowOf = desk => ({
  /** The titles of the open tabs, from the left. */
  tabs: () => desk.page.locator('.tabs-container .tab .label-name').allInnerTexts(),

  /** Saves, and waits until the tab says so. What is on the disk then may be a moment behind. */
  async save() {
    await desk.press('Control+s')
    await desk.page.locator('.tab.active:not(.dirty)').waitFor()
  },

  /**
   * Saves and closes whatever is open but for one file that is nothing to us: once its last editor was closed, VS Code 1.91 opens no
   * menu of fixes any more, whoever offers them.
   */
  async clear() {
    await desk.press('Escape', 'Escape')
    if (await desk.page.locator('.tab.active.dirty').count()) await desk.save()
    await desk.open(blankFile)
    if ((await desk.page.locator('.editor-group-container').count()) > 1)
      await desk.command('View: Close Editors in Other Groups')
    if ((await desk.page.locator('.editor-group-container').count()) > 1)
      await desk.command('View: Close Editors in Other Groups')
    if ((await desk.tabs()).length > 1) await desk.command('View: Close Other Editors in Group')
    await until(async () => (await desk.tabs()).length === 1, { what: () => 'the other tabs to close' })
  },

  /** Opens the window anew, as a person would who has lost their way; what was not saved is gone. */
  async reload() {
    desk.page.once('dialog', dialog => void dialog.accept())
    await desk.page.reload({ timeout: 60_000 })
    await desk.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
    await desk.showExplorer()
    await desk.clear()
  },

  notification: text => desk.page.locator('.notification-toast', { hasText: text }),
})
