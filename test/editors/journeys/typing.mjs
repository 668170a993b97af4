/** What is typed in a hurry is what stands there, whatever is offered meanwhile; what fits and is taken stands there whole. */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'

/** Where something may be offered while one types, with the break of a line behind it that takes nothing: brackets, parts of models, headings. */
const lines = [
  'It grows (Clutterbuck, 2014; Kram 1985).',
  'Skills (the answer of Kadushin; parts) and (Clutterbuck said)',
  'that OSCAR',
  'has parts.',
  '# Kadushin',
  '## 1.2 Review',
  'Table',
]
/** With a break inside a bracket as well: at a machine's speed what is offered for the bracket itself may still stand there, and Enter takes it. */
const inBrackets = ['See (see the table', 'below) or (the answer', 'below).']
const between = /[^\p{L}\p{N}]+/gu // brackets are closed by the editor

export const typing = [
  [3, lines],
  [60, [...inBrackets, ...lines]],
].map(([delay, typed]) => ({
  title: `nothing that is offered takes the place of what is typed with a key every ${delay} ms`,
  file: `typed-${delay}.assignment.md`,
  text: answer('A coach asks.'),
  async run(desk, file) {
    await desk.lens(file, '12 marks').waitFor()
    await desk.goTo(9)
    await desk.focus(file)
    await desk.page.keyboard.type(`${typed.join('\n')}\n`, { delay })
    await desk.untilShown(file, 'Table')
    await desk.page.waitForTimeout(500) // what came late would come now
    await desk.press('Escape')
    const wanted = answer(`A coach asks. ${typed.join(' ')}`)
    assert.equal((await desk.shown(file)).replace(between, ' ').trim(), wanted.replace(between, ' ').trim())
  },
}))

typing.push({
  title: 'what is offered in a bracket is taken with Tab or Enter, also behind a semicolon or “see” and a space',
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
    await desk.press('Enter')
    await desk.untilShown(file, /\(Whitmore, \d{4}\)/)
    await desk.page.keyboard.type('; Kol', { delay: 60 })
    await offered.and(desk.page.locator(':has-text("Kolb (1984)")')).waitFor()
    await desk.press('Enter')
    await desk.untilShown(file, /\(Whitmore, \d{4}; Kolb, 1984\)/)
    await desk.press('End')
    await desk.page.keyboard.type(' (see Kad', { delay: 60 })
    await offered.and(desk.page.locator(':has-text("Kadushin")')).waitFor()
    await desk.press('Tab')
    await desk.untilShown(file, /\(see\s+Kadushin,\s+\d{4}\)/)
  },
})
