/** Citations and their entries: going from one to the other, renaming, the view, and putting the lists in order. */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'
import { until } from '../harness/until.mjs'

const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'
const abel = 'Abel, A. (2001) *One*. London: Press.'
const list = (...entries) => `\n${entries.map(entry => `- ${entry}\n`).join('')}`

export const references = [
  {
    title:
      'one key goes from a citation to its entry; a new name there is written in every citation, and one undo takes it back',
    file: 'jumped.assignment.md',
    text: answer("Kline (1999) asks. So does Kline's (1999) friend (Abel, 2001; Kline, 1999).", list(abel, kline)),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(8, 3)
      await desk.press('F12')
      await until(async () => (await desk.position()).line === 13, { what: () => 'the cursor to go to the entry' })
      const before = await desk.shown(file)
      await desk.press('F2')
      const box = desk.page.locator('.rename-box input')
      await box.waitFor()
      await box.fill('Klein')
      await desk.press('Enter')
      await desk.untilShown(file, /^- Klein, N\. \(1999\)/m)
      await desk.untilShown(file, "Klein (1999) asks. So does Klein's (1999) friend (Abel, 2001; Klein, 1999).")
      await desk.press('Control+z')
      await desk.untilShown(file, 'Klein', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
  {
    title: 'the References view says what is cited, unlisted and never cited; Enter on a row goes there',
    file: 'viewed.assignment.md',
    text: answer('So it is (Kline, 1999), or not (Arwen, 2021).', list(abel, kline)),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.command('Markwise: Focus on References View')
      await desk.showView('References')
      const row = words => desk.row('References', words)
      await row('Cited, not in your References').waitFor()
      await row('In your References, never cited').waitFor()
      assert.match((await row('Kline (1999)').getAttribute('aria-label')) ?? '', /^Kline \(1999\), cited once\./)
      await desk.walkTo('References', /Abel \(2001\)/)
      await desk.press('Enter')
      await until(async () => (await desk.position()).line === 12, { what: () => 'the cursor to go to the entry' })
      await desk.goTo(8, 100)
      await desk.type(' As says Abel (2001).')
      await row('In your References, never cited').waitFor({ state: 'detached' })
    },
  },
  {
    title:
      'Organise References shows all its changes as one, makes them when they are ticked and applied, and gives the text back to keys and commands',
    file: 'organised.assignment.md',
    text: answer('So it is (Kline, 1999; Abel, 2001).', list(kline, abel)),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      const before = await desk.shown(file)
      await desk.command('Markwise: Organise References')
      const apply = desk.page.locator('.monaco-text-button', { hasText: 'Apply' })
      await apply.waitFor()
      assert.match(await desk.shown(file), /^- Kline[^]*^- Abel/m)
      await desk.press('ArrowDown')
      await desk.page.locator('.panel .monaco-list-row.focused').dblclick() // both texts, side by side
      await desk.page.locator('.tab', { hasText: 'Refactor Preview' }).waitFor()
      await desk.page.locator('.panel .monaco-list-row.focused').click()
      await desk.press('Space', 'Control+Enter') // one box for all of it: half of a sorted list would lose entries
      await desk.untilShown(file, /^- Abel[^]*^- Kline/m)
      await desk.editorOf(file).and(desk.page.locator('.focused')).waitFor()
      await desk.type('X')
      await desk.untilShown(file, 'X---')
      await desk.press('Control+z')
      await desk.untilShown(file, 'X---', { gone: true })
      await desk.press('Control+z')
      await desk.untilShown(file, /^- Kline[^]*^- Abel/m)
      assert.equal(await desk.shown(file), before)
      await desk.goTo(8, 100)
      await desk.command('Markwise: Insert Citation')
      await desk.quickInput.fill('kolb 1984')
      await desk.listed('Kolb (1984)').waitFor()
      await desk.press('Enter')
      await desk.untilShown(file, '(Kolb, 1984; Kline, 1999; Abel, 2001).')
    },
  },
  {
    title: 'a finding is ignored by keyboard, and stays so',
    file: 'ignored.assignment.md',
    text: answer('So it is (Kline, 1999).', list(abel, kline)),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(12, 4)
      await desk.quickFix('here (reference-uncited)')
      await desk.untilShown(file, '<!-- markwise-ignore reference-uncited "Abel, A. (2001)" -->')
    },
  },
]
