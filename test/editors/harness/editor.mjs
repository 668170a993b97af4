/** The text of a file: where the cursor is, what is shown, underlined and offered there. */
import { aside, middleOf } from './mouse.mjs'
import { until } from './until.mjs'

const mostProblems = 30

export const editorsOf = desk => ({
  editorOf: file => desk.page.locator(`.editor-instance .monaco-editor[data-uri$="/${file}"]`),

  /** The keyboard goes to the editor; the cursor stays where it was. */
  async focus(file) {
    await desk.editorOf(file).locator('textarea.inputarea, .native-edit-context').first().focus()
  },

  /** Puts the cursor before a column of a line, both from 1. */
  async goTo(line, column = 1) {
    await desk.press('Control+g')
    await desk.quickInput.fill(`:${line}:${column}`)
    await until(
      async () => {
        await desk.press('Enter') // in vain while the list is still working out what was asked
        return desk.quickInput.waitFor({ state: 'hidden', timeout: 300 }).then(
          () => true,
          () => false,
        )
      },
      { what: () => `the cursor to go to line ${line}` },
    )
  },

  /** Where the cursor is, from 1, as the status bar has it. */
  async position() {
    const text = await desk.page.locator('[id="status.editor.selection"]').innerText()
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? []
    return { line: Number(line), column: Number(column) }
  },

  /** What the editor shows, wrapped lines joined as they are wrapped: for texts that fit its window. */
  async shown(file) {
    const lines = await desk
      .editorOf(file)
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

  squiggles: (file, kind = 'warning') => desk.editorOf(file).locator(`.squiggly-${kind}`),

  /** Walks with F8 until the problem with this message is open; leaves the cursor at it. */
  async nextProblem(file, message) {
    const box = desk.page.locator('.marker-widget')
    await desk.focus(file)
    await desk.press('Control+Home')
    let last = ''
    for (let step = 0; step < mostProblems; step += 1) {
      await desk.press('F8')
      await box.waitFor()
      const before = last
      await until(async () => (last = await box.innerText()) !== before, { limit: 1000 }).catch(() => false)
      if (!last.includes(message)) continue
      await desk.press('Escape')
      await box.waitFor({ state: 'hidden' })
      return last
    }
    throw new Error(`No problem says "${message}"; the last one says: ${last}`)
  },

  /** Opens the quick fixes at the cursor and takes the first whose title holds `title`. */
  async quickFix(title) {
    await desk.press('Control+.')
    const rows = desk.page.locator('.action-widget .monaco-list-row.action')
    await rows.first().waitFor()
    const titles = (await rows.allInnerTexts()).map(text => text.trim())
    const index = titles.findIndex(text => text.includes(title))
    if (index === -1) throw new Error(`No fix says "${title}", but: ${titles.join(' | ')}`)
    // by keyboard: a layer over the menu swallows the mouse
    const active = await rows.evaluateAll(found => found.findIndex(row => row.classList.contains('focused')))
    for (let step = Math.max(active, 0); step < index; step += 1) await desk.press('ArrowDown')
    await desk.press('Enter')
    return titles
  },

  /** The hover that the mouse brings up over an element. */
  async hover(target) {
    await desk.page.mouse.move(...aside)
    await desk.page.mouse.move(...(await middleOf(target)), { steps: 5 })
    const shown = desk.page.locator('.monaco-hover:not(.hidden)', { hasText: /\S/ }).first()
    await shown.waitFor()
    return shown
  },

  /** The line over a heading, by its words. */
  lens: (file, words) => desk.editorOf(file).locator('.codelens-decoration a', { hasText: words }),

  /** Waits until the margin offers to fold something: folding comes a moment after the text. */
  async untilFoldable(file) {
    await desk.page.mouse.move(...(await middleOf(desk.editorOf(file).locator('.margin[role="presentation"]'))))
    await desk.editorOf(file).locator('.codicon-folding-expanded').first().waitFor({ state: 'attached' })
  },
})
