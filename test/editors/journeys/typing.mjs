/** What is typed in a hurry is what stands there, whatever is offered meanwhile. */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'

/** Where something is offered while one types, with the break of a line behind it: brackets, parts of models, headings, a list item. */
const lines = [
  'It grows (Clutterbuck, 2014; Kram 1985).',
  'Skills (see the table',
  'below) or (the answer',
  'of Kadushin; parts) and (Clutterbuck',
  'said) that OSCAR',
  'has parts.',
  '# Kadushin',
  '## 1.2 Review',
  'Table',
]
const between = /[^\p{L}\p{N}]+/gu // brackets are closed by the editor

export const typing = [3, 60].map(delay => ({
  title: `nothing that is offered takes the place of what is typed with a key every ${delay} ms, Enter included`,
  file: `typed-${delay}.assignment.md`,
  text: answer('A coach asks.'),
  async run(desk, file) {
    await desk.lens(file, '12 marks').waitFor()
    await desk.goTo(9)
    await desk.focus(file)
    await desk.page.keyboard.type(`${lines.join('\n')}\n`, { delay })
    await desk.untilShown(file, 'Table')
    await desk.page.waitForTimeout(500) // what came late would come now
    await desk.press('Escape')
    const wanted = answer(`A coach asks. ${lines.join(' ')}`)
    assert.equal((await desk.shown(file)).replace(between, ' ').trim(), wanted.replace(between, ' ').trim())
  },
}))

typing.push({
  title: 'what is offered in a bracket is taken with Tab, or with an arrow and Enter',
  file: 'tab.assignment.md',
  text: answer('A coach asks'),
  async run(desk, file) {
    await desk.lens(file, '12 marks').waitFor()
    await desk.goTo(8, 100)
    await desk.focus(file)
    const offered = desk.page.locator('.suggest-widget.visible .monaco-list-row').first()
    await desk.type(' (Gilbert')
    await offered.waitFor()
    await desk.press('Tab')
    await desk.untilShown(file, /\(Gilbert and Whittleworth, 2009\)/)
    await desk.press('End')
    await desk.type(' (Whitmo')
    await offered.waitFor()
    await desk.press('ArrowDown', 'Enter')
    await desk.untilShown(file, /\(Whitmore, \d{4}\)/)
  },
})
