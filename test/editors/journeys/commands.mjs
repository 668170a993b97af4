/** What is reached through the command palette. */
import assert from 'node:assert/strict'
import { draft } from '../harness/drafts.mjs'
import { places } from '../harness/places.mjs'
import { untilSaved } from '../harness/until-saved.mjs'
import { until } from '../harness/until.mjs'

export const commands = [
  {
    title: 'a new assignment from the brief opens without a squiggle, the cursor under the first heading',
    file: 'anything.md',
    text: '# Anything\n',
    async run(desk) {
      await desk.command('Markwise: New Assignment from Brief')
      await desk.choose('8581-700')
      const file = 'made.assignment.md'
      await desk.nameFile('ilm-8581-700.assignment.md', file)
      await desk.page.locator(places.status).waitFor()
      await desk.lens(file, '12 marks').waitFor()
      await desk.page.waitForTimeout(1500)
      for (const kind of ['error', 'warning', 'info']) assert.equal(await desk.squiggles(file, kind).count(), 0, kind)
      const { line } = await desk.position()
      const lines = (await desk.shown(file)).split('\n')
      assert.ok(line > 1 && lines.some(text => /^### 1\.1/.test(text)), 'the first heading shows')
      await desk.type('Coaching is a conversation.')
      await desk.untilShown(file, /^### 1\.1[^]*?\n\n?Coaching is a conversation\./m)
    },
  },
  {
    title: 'Insert Citation finds a misspelt author, cites at the cursor and adds the entry; one undo takes both back',
    file: 'cited.assignment.md',
    text: draft({ first: 'Coaching unlocks potential' }),
    async run(desk, file, saved) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(6, 100)
      const before = await desk.shown(file)
      await desk.command('Markwise: Insert Citation')
      await desk.quickInput.fill('witmore performance')
      await desk.listed('Whitmore').waitFor()
      await desk.press('Enter')
      await desk.untilShown(file, /^Coaching unlocks potential \(Whitmore, \d{4}\)/m)
      await desk.untilShown(file, /^Whitmore, J\. \(\d{4}\)/m)
      await desk.save()
      await untilSaved(saved, file, /potential \(Whitmore, (\d{4})\)[^]*## References\n+Whitmore, J\. \(\1\)/)
      await desk.press('Control+z')
      await desk.untilShown(file, 'Whitmore', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
  {
    title:
      'Explain This Finding opens the page of the finding at the cursor, Explain This File says what is known of the file',
    file: 'explained.assignment.md',
    text: draft({ first: 'Coaching unlocks potential (Starr, 2016).' }),
    async run(desk, file) {
      await desk.squiggles(file).first().waitFor()
      await desk.goTo(6, 32)
      await desk.command('Markwise: Explain This Finding')
      await desk.previewWith('citation-unlisted')
      await desk.open(file)
      await desk.command('Markwise: Explain This File')
      await desk.previewWith(file)
      await desk.previewSays(/Checked at \d\d:\d\d/)
    },
  },
  {
    title:
      'the sample opens as a copy, and the walkthrough has five steps, of which the third opens the fixes of what is found first',
    file: 'visited.md',
    text: '# Visited\n',
    async run(desk) {
      await desk.command('Markwise: Open the Walkthrough')
      const steps = desk.page.locator('.gettingStartedContainer .step-container')
      await until(async () => (await steps.count()) === 5, { what: () => 'five steps' })
      await desk.command('Markwise: Open the Sample Assignment')
      const copy = desk.page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]')
      await copy.locator('.codelens-decoration a', { hasText: '12 marks' }).waitFor()
      await copy.locator('.view-line', { hasText: 'The sample assignment' }).waitFor()
      await copy.locator('.squiggly-warning').first().waitFor()
      await desk.command('Markwise: Open the Walkthrough')
      await steps.filter({ hasText: 'Mend one in one key' }).click()
      await desk.page.locator('.gettingStartedContainer a.monaco-button', { hasText: 'Mend what is found' }).click()
      await desk.page.locator('.action-widget', { hasText: 'Add to References: Starr' }).waitFor()
      await desk.press('Escape')
      await desk.command('View: Revert and Close Editor') // what was never saved would be asked about
    },
  },
]
