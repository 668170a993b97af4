/** What opens at the top of the window and asks: the palette, lists to choose from, a dialog for a place. */
import { until } from './until.mjs'

export const paletteOf = desk => ({
  quickInput: desk.page.locator('.quick-input-widget:not([style*="display: none"]) input.input'),

  /** Runs a command by its title, as the palette lists it. */
  async command(title) {
    const row = desk.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
    // a window that has just opened may take the palette away again
    await until(
      async () => {
        await desk.press('Escape', 'F1')
        await desk.quickInput.fill(`>${title}`, { timeout: 2000 }).catch(() => {})
        return row.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        )
      },
      { what: () => `the palette to list ${title}` },
    )
    // what was used before stands first, be it only like what was asked for: "View: Close Editors in Group"
    const above = await desk.page
      .locator('.quick-input-list .monaco-list-row')
      .evaluateAll(
        (rows, wanted) => rows.find(each => each.querySelector('.label-name')?.textContent === wanted)?.dataset.index,
        title,
      )
    await desk.press(...Array.from({ length: Number(above ?? 0) }, () => 'ArrowDown'), 'Enter')
  },

  /** Takes a colour theme of VS Code's own by its name. */
  async chooseTheme(name) {
    await desk.press('Escape', 'Control+k', 'Control+t')
    await desk.quickInput.fill(name)
    await desk.listed(name).waitFor()
    await desk.press('Enter')
    await desk.quickInput.waitFor({ state: 'hidden' })
  },

  /** A row of a list that asks something. */
  listed: words => desk.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first(),

  choose: words => desk.listed(words).click(),

  /** In a dialog that asks for a place: the same folder, another name. It looks at the folder first, and then shows its proposal again. */
  async nameFile(proposed, name) {
    const value = () => desk.quickInput.inputValue()
    await until(async () => (await value()).endsWith(`/${proposed}`), {
      what: () => `a dialog that proposes ${proposed}`,
    })
    await until(
      async () => {
        await desk.quickInput.fill((await value()).replace(/[^/]*$/, name))
        await desk.page.waitForTimeout(500)
        return (await value()).endsWith(`/${name}`)
      },
      { what: () => `the dialog to keep the name ${name}` },
    )
    await desk.press('Enter')
  },
})
