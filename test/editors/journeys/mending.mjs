/** What is found, and how it is mended. */
import assert from 'node:assert/strict'
import { answer, draft } from '../harness/drafts.mjs'
import { untilSaved } from '../harness/until-saved.mjs'

const suggestion = (desk, text) =>
  desk.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first()

export const mending = [
  {
    title: 'a missing criterion is underlined; one key puts its heading in place, one undo takes it back',
    file: 'missing.assignment.md',
    text: draft({ without: ['4.2'] }),
    async run(desk, file, saved) {
      await desk.squiggles(file).first().waitFor()
      await desk.lens(file, '12 marks').waitFor()
      const before = await desk.shown(file)
      await desk.nextProblem(file, 'No heading answers 4.2')
      await desk.quickFix('Insert the heading of 4.2')
      await desk.untilShown(file, /^## 4\.2/m)
      const order = (await desk.shown(file)).match(/^## \S+/gm)
      assert.deepEqual(order.slice(-3), ['## 4.1', '## 4.2', '## References'])
      await desk.focus(file)
      await desk.press('Control+z', 'Control+Home')
      await desk.untilShown(file, before)
      assert.equal(await desk.shown(file), before)
      await desk.save()
      await untilSaved(saved, file, this.text)
    },
  },
  {
    title: 'a work that is cited but not listed is underlined; the fix adds its entry, one undo takes it back',
    file: 'unlisted.assignment.md',
    text: draft({ first: 'Coaching unlocks potential (Starr, 2016).' }),
    async run(desk, file, saved) {
      const squiggle = desk.squiggles(file)
      await squiggle.first().waitFor()
      await desk.lens(file, '12 marks').waitFor() // it moves the lines, and would close what is open over them
      await desk.nextProblem(file, 'Starr (2016) is cited here')
      await desk.quickFix('References')
      await desk.untilShown(file, /^Starr, J/m)
      await squiggle.first().waitFor({ state: 'detached' })
      await desk.save()
      await untilSaved(saved, file, /## References\n+Starr, J\. ?\(2016\)/)
      await desk.focus(file)
      await desk.press('Control+z')
      await desk.untilShown(file, /^Starr, J/m, { gone: true })
      await squiggle.first().waitFor()
    },
  },
  {
    title: 'accepting OSCAR writes its name, citation and entry; one undo takes all of them back',
    file: 'completion.assignment.md',
    text: answer('My sessions follow'),
    async run(desk, file, saved) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(8, 100)
      await desk.type(' OSC')
      await desk.press('Control+Space') // Markdown has no suggestions while one types
      await suggestion(desk, 'OSCAR').waitFor()
      const before = await desk.shown(file)
      await desk.press('Enter')
      await desk.untilShown(file, /OSCAR\b[^\n]*\(Gilbert and Whittleworth, 2009\)/)
      await desk.untilShown(file, /^Gilbert, A\. and Whittleworth, K\. \(2009\)/m)
      await desk.save()
      await untilSaved(
        saved,
        file,
        /follow [^\n]*OSCAR[^\n]*\(Gilbert and Whittleworth, 2009\)\n\n## References\n+Gilbert, A\. and Whittleworth/,
      )
      await desk.press('Control+z')
      await desk.untilShown(file, 'Gilbert', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
]
