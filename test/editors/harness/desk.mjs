/** Hands and eyes at a VS Code workbench: what a person does with keyboard and mouse, and what they see. */
import { until } from './until.mjs'

const waitLimit = 15_000
const mostProblems = 30
const mostScreens = 12
/** A place where the mouse is in nobody's way. */
const aside = [800, 12]

/** A file that has to be in every folder. */
export const blankFile = 'blank.txt'

/** The names under which VS Code's page shows our parts. */
export const places = {
  status: '.statusbar-item[id="markwise.markwise.markwise.status"]',
  lens: '.codelens-decoration a',
  activity: '.activitybar a.action-label[aria-label^="Markwise"]',
}

/**
 * Opens the workbench at an address and waits until it is painted.
 * @param {import('playwright-core').Page} page
 */
export async function openDesk(page, address) {
  page.setDefaultTimeout(waitLimit)
  await page.goto(address)
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
  return deskOf(page)
}

function deskOf(page) {
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const editorOf = file => page.locator(`.editor-instance .monaco-editor[data-uri$="/${file}"]`)
  const quickInput = page.locator('.quick-input-widget:not([style*="display: none"]) input.input')

  const desk = {
    page,
    press,
    /** Types, and waits as long as a quick typist does before the next key: text and commands take different ways into the editor. */
    async type(text) {
      await page.keyboard.type(text)
      await page.waitForTimeout(100)
    },
    editorOf,
    quickInput,

    /** Runs a command by its title, as the palette lists it. */
    async command(title) {
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
      // a window that has just opened may take the palette away again
      await until(
        async () => {
          await press('Escape', 'F1')
          await quickInput.fill(`>${title}`, { timeout: 2000 }).catch(() => {})
          return row.waitFor({ timeout: 3000 }).then(
            () => true,
            () => false,
          )
        },
        { what: () => `the palette to list ${title}` },
      )
      await press('Enter')
    },

    /** Takes a colour theme of VS Code's own by its name. */
    async chooseTheme(name) {
      await press('Escape', 'Control+k', 'Control+t')
      await quickInput.fill(name)
      await desk.listed(name).waitFor()
      await press('Enter')
      await quickInput.waitFor({ state: 'hidden' })
    },

    /** Opens a file of the folder from the explorer and waits for its text. */
    async open(file) {
      const list = page.locator('.explorer-folders-view .monaco-list').first()
      const row = list.locator('.monaco-list-row', {
        has: page.locator('.label-name').getByText(file, { exact: true }),
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
      await editorOf(file).locator('.view-line').first().waitFor()
      await desk.focus(file)
    },

    /** Drags a file from the explorer to the end of the line with these words, and drops it with Shift held. */
    async dropFile(dragged, file, words) {
      await desk.showExplorer()
      const row = page.locator('.explorer-folders-view .monaco-list-row', {
        has: page.locator('.label-name').getByText(dragged, { exact: true }),
      })
      const line = editorOf(file).locator('.view-line > span', { hasText: words }).first()
      await row.hover()
      await page.mouse.down()
      const box = await line.boundingBox()
      const [x, y] = [box.x + box.width - 3, box.y + box.height / 2]
      await page.mouse.move(x - 40, y, { steps: 8 })
      await page.keyboard.down('Shift')
      await page.mouse.move(x, y, { steps: 4 })
      await page.waitForTimeout(500) // the editor shows where the drop would go
      await page.mouse.up()
      await page.keyboard.up('Shift')
    },

    /** The keyboard goes to the editor; the cursor stays where it was. */
    async focus(file) {
      await editorOf(file).locator('textarea.inputarea, .native-edit-context').first().focus()
    },

    /** Puts the cursor before a column of a line, both from 1. */
    async goTo(line, column = 1) {
      await press('Control+g')
      await quickInput.fill(`:${line}:${column}`)
      await until(
        async () => {
          await press('Enter') // in vain while the list is still working out what was asked
          return quickInput.waitFor({ state: 'hidden', timeout: 300 }).then(
            () => true,
            () => false,
          )
        },
        { what: () => `the cursor to go to line ${line}` },
      )
    },

    /** What the editor shows, wrapped lines joined as they are wrapped: for texts that fit its window. */
    async shown(file) {
      const lines = await editorOf(file)
        .locator('.view-lines .view-line')
        .evaluateAll(found => found.map(line => ({ top: parseFloat(line.style.top), text: line.textContent ?? '' })))
      return lines
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', ''))
        .join('\n')
    },

    /** Waits until the editor shows (or, with `gone`, no longer shows) a text or pattern. */
    untilShown(file, wanted, { gone = false } = {}) {
      const holds = text => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text))
      let last = ''
      return until(async () => holds((last = await desk.shown(file))) !== gone, {
        what: () => `${file} ${gone ? 'no longer ' : ''}to show ${wanted}; it shows:\n${last}`,
      })
    },

    squiggles: (file, kind = 'warning') => editorOf(file).locator(`.squiggly-${kind}`),

    /** Walks with F8 until the problem with this message is open; leaves the cursor at it. */
    async nextProblem(file, message) {
      const box = page.locator('.marker-widget')
      await desk.focus(file)
      await press('Control+Home')
      let last = ''
      for (let step = 0; step < mostProblems; step += 1) {
        await press('F8')
        await box.waitFor()
        const before = last
        await until(async () => (last = await box.innerText()) !== before, { limit: 1000 }).catch(() => false)
        if (!last.includes(message)) continue
        await press('Escape')
        await box.waitFor({ state: 'hidden' })
        return last
      }
      throw new Error(`No problem says "${message}"; the last one says: ${last}`)
    },

    /** Opens the quick fixes at the cursor and takes the first whose title holds `title`. */
    async quickFix(title) {
      await press('Control+.')
      const rows = page.locator('.action-widget .monaco-list-row.action')
      await rows.first().waitFor()
      const titles = (await rows.allInnerTexts()).map(text => text.trim())
      const index = titles.findIndex(text => text.includes(title))
      if (index === -1) throw new Error(`No fix says "${title}", but: ${titles.join(' | ')}`)
      // by keyboard: a layer over the menu swallows the mouse
      const active = await rows.evaluateAll(found => found.findIndex(row => row.classList.contains('focused')))
      for (let step = Math.max(active, 0); step < index; step += 1) await press('ArrowDown')
      await press('Enter')
      return titles
    },

    /** The hover that the mouse brings up over an element. */
    async hover(target) {
      await page.mouse.move(...aside)
      await page.mouse.move(...(await middleOf(target)), { steps: 5 })
      const shown = page.locator('.monaco-hover:not(.hidden)', { hasText: /\S/ }).first()
      await shown.waitFor()
      return shown
    },

    /** Saves, and waits until the tab says so. What is on the disk then may be a moment behind. */
    async save() {
      await press('Control+s')
      await page.locator('.tab.active:not(.dirty)').waitFor()
    },

    /**
     * Saves and closes whatever is open but for one file that is nothing to us: once its last editor was closed, VS Code 1.91 opens no
     * menu of fixes any more, whoever offers them.
     */
    async clear() {
      await press('Escape', 'Escape')
      if (await page.locator('.tab.active.dirty').count()) await desk.save()
      await desk.open(blankFile)
      if ((await page.locator('.editor-group-container').count()) > 1)
        await desk.command('View: Close Editors in Other Groups')
      if ((await page.locator('.editor-group-container').count()) > 1)
        await desk.command('View: Close Editors in Other Groups')
      if ((await desk.tabs()).length > 1) await desk.command('View: Close Other Editors in Group')
      await until(async () => (await desk.tabs()).length === 1, { what: () => 'the other tabs to close' })
    },

    /** The line over a heading, by its words. */
    lens: (file, words) => editorOf(file).locator('.codelens-decoration a', { hasText: words }),

    /** Where the cursor is, from 1, as the status bar has it. */
    async position() {
      const text = await page.locator('[id="status.editor.selection"]').innerText()
      const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? []
      return { line: Number(line), column: Number(column) }
    },

    /** The titles of the open tabs, from the left. */
    tabs: () => page.locator('.tabs-container .tab .label-name').allInnerTexts(),

    /** Shows one of our views, by its title, with all of the side bar to itself: rows out of sight are not there. */
    async showView(title) {
      const header = page.locator(`.pane-header[aria-label^="${title}"]`)
      if (!(await header.isVisible())) await page.locator(places.activity).click()
      await header.waitFor()
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
      const other = page.locator(`.pane-header[aria-expanded="true"]:not([aria-label^="${title}"])`)
      while (await other.count()) await other.first().click()
      await page.waitForTimeout(500) // a view that comes into sight asks for its rows anew
    },

    showCoverage: () => desk.showView('Marks coverage'),

    /** A row of a list that asks something. */
    listed: words => page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first(),

    choose: words => desk.listed(words).click(),

    /** In a dialog that asks for a place: the same folder, another name. It looks at the folder first, and then shows its proposal again. */
    async nameFile(proposed, name) {
      const value = () => quickInput.inputValue()
      await until(async () => (await value()).endsWith(`/${proposed}`), {
        what: () => `a dialog that proposes ${proposed}`,
      })
      await until(
        async () => {
          await quickInput.fill((await value()).replace(/[^/]*$/, name))
          await page.waitForTimeout(500)
          return (await value()).endsWith(`/${name}`)
        },
        { what: () => `the dialog to keep the name ${name}` },
      )
      await press('Enter')
    },

    /** Opens the window anew, as a person would who has lost their way; what was not saved is gone. */
    async reload() {
      page.once('dialog', dialog => void dialog.accept())
      await page.reload({ timeout: 60_000 })
      await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
      await desk.showExplorer()
      await desk.clear()
    },

    /** The rows of a view, by the view's title. */
    rows: title =>
      page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) }).locator('.monaco-list-row'),

    row: (title, words) => desk.rows(title).filter({ hasText: words }).first(),

    async showExplorer() {
      const explorer = page.locator('.explorer-folders-view')
      const icon = page.locator('.activitybar a.action-label[aria-label^="Explorer"]')
      // a window that has just opened may yet show another view
      await until(async () => {
        if (!(await explorer.isVisible())) await icon.click()
        await page.mouse.move(...aside) // its hover would lie over the files
        return explorer.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        )
      })
    },

    /** Closes all rows of the view in the side bar. */
    collapseAll: () => desk.viewAction('Collapse All'),

    /** Presses a button of our first view by how its label begins; a view beside others has them in its own header, shown under the mouse. */
    async viewAction(label) {
      await page.locator('.pane-header[aria-label^="Marks coverage"]').hover()
      const button = `a.action-label[aria-label^="${label}"]`
      await page.locator(`.sidebar :is(.title-actions, .pane-header) ${button}`).first().click()
    },

    /** Opens a row of a tree if it is closed. */
    async expand(row) {
      await row.waitFor()
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.locator('.monaco-tl-twistie').click()
    },

    /** The entries of the outline, from the top, once there are `count` of them and a moment has passed for more to come. */
    async outline(count) {
      await desk.showExplorer()
      const header = page.locator('.pane-header[aria-label^="Outline"]')
      const turn = async open => {
        if (((await header.getAttribute('aria-expanded')) === 'true') !== open) await header.click()
      }
      const labels = page.locator('.outline-pane .monaco-list-row .label-name')
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
      await page.waitForTimeout(500)
      const found = await labels.allInnerTexts()
      await turn(false)
      return found.map(label => label.replace(/^#+ /, '')) // Markdown's own keep their hashes
    },

    /** Waits until the margin offers to fold something: folding comes a moment after the text. */
    async untilFoldable(file) {
      await page.mouse.move(...(await middleOf(editorOf(file).locator('.margin[role="presentation"]'))))
      await editorOf(file).locator('.codicon-folding-expanded').first().waitFor({ state: 'attached' })
    },

    /** Waits for a preview with this heading. */
    previewWith: heading =>
      untilFrame(page, frame => frame.getByRole('heading', { name: heading }), `a preview headed ${heading}`),

    /** Waits for a preview that says something. */
    previewSays: words => untilFrame(page, frame => frame.getByText(words), `a preview that says ${words}`),

    /** The frame, however nested, that holds an element. */
    async frameWith(selector) {
      let found
      await until(
        async () => {
          for (const frame of page.frames()) {
            if (
              await frame
                .locator(selector)
                .count()
                .catch(() => 0)
            )
              found = frame
          }
          return found !== undefined
        },
        { limit: waitLimit, what: () => `a page with ${selector}` },
      )
      return found
    },

    notification: text => page.locator('.notification-toast', { hasText: text }),
  }
  return desk
}

/** Waits until any frame of the page, however nested, holds something. */
const untilFrame = (page, locate, what) =>
  until(
    async () => {
      const counts = await Promise.all(
        page.frames().map(frame =>
          locate(frame)
            .count()
            .catch(() => 0),
        ),
      )
      return counts.some(count => count > 0)
    },
    { limit: waitLimit, what: () => what },
  )

/** Whether an element is there and the whole of its height lies in another. */
async function liesWithin(inner, outer) {
  const [one, other] = await Promise.all(
    [inner, outer].map(part => part.boundingBox({ timeout: 500 }).catch(() => null)),
  )
  return one !== null && other !== null && one.y >= other.y && one.y + one.height <= other.y + other.height
}

async function middleOf(target) {
  const box = await target.boundingBox()
  return [box.x + box.width / 2, box.y + box.height / 2]
}
