/** What is taken from libraries, models and the catalogue. */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'
import { untilSaved } from '../harness/until-saved.mjs'

const quill =
  '@book{quill2001, author = {Quill, Ann}, title = {Quiet Work}, year = {2001}, publisher = {Sage}, address = {London}}'
const quince =
  '@book{quince2002, author = {Quince, Peter}, title = {Loud Work}, year = {2002}, publisher = {Sage}, address = {London}}'

/** Accepts the suggestion with this label in the very moment in which it is shown: nobody is as quick, and no later answer of the server counts. */
const acceptAtOnce = (page, label) =>
  page.evaluate(wanted => {
    const { document, KeyboardEvent, MutationObserver } = globalThis
    const accept = () => {
      const row = document.querySelector('.suggest-widget.visible .monaco-list-row.focused')
      if (!row?.textContent?.includes(wanted)) return
      observer.disconnect()
      const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter))
    }
    const observer = new MutationObserver(accept)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] })
  }, label)

export const inserting = [
  {
    title:
      'a suggestion that is accepted at once, within 50 ms, brings name, citation and entry; one undo takes all back',
    file: 'at-once.assignment.md',
    text: answer('My sessions follow'),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(8, 100)
      await desk.type(' osc')
      const before = await desk.shown(file)
      await acceptAtOnce(desk.page, 'OSCAR')
      await desk.press('Control+Space')
      await desk.untilShown(file, /OSCAR\b[^\n]*\(Gilbert and Whittleworth, 2009\)/)
      await desk.untilShown(file, /^Gilbert, A\. and Whittleworth, K\. \(2009\)/m)
      await desk.press('Control+z')
      await desk.untilShown(file, 'Gilbert', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
  {
    title: 'Insert Citation says so where nothing is found, and that is gone again with the next find',
    file: 'nothing-found.assignment.md',
    text: answer('It works well.'),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.command('Markwise: Insert Citation')
      const said = desk.page.locator('.quick-input-title', { hasText: 'nothing found for “zzqqxx”' })
      await desk.quickInput.fill('zzqqxx')
      await said.waitFor()
      await desk.quickInput.fill('Whitmore')
      await said.waitFor({ state: 'hidden' })
      await desk.press('Escape')
    },
  },
  {
    title:
      'a .bib file that is dropped into the text with Shift held is cited and listed there; one undo takes all back',
    file: 'dropped.assignment.md',
    text: answer('It works well.'),
    beside: { 'dropped.bib': `${quill}\n` },
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      const before = await desk.shown(file)
      await desk.dropFile('dropped.bib', file, 'It works well')
      await desk.untilShown(file, /\(Quill, 2001\)/)
      await desk.untilShown(file, /^Quill, A\. \(2001\) \*Quiet Work\*/m)
      await desk.focus(file)
      await desk.press('Control+z')
      await desk.untilShown(file, 'Quill', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
  {
    title:
      'Insert Citation puts three works that are ticked into one bracket, with their entries; one undo takes all back',
    file: 'three.assignment.md',
    text: answer('Coaching unlocks potential'),
    async run(desk, file, saved) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(8, 100)
      const before = await desk.shown(file)
      await desk.command('Markwise: Insert Citation')
      for (const [typed, found] of [
        ['coaching manual 2016', 'Starr (2016)'],
        ['witmore 2017', 'Whitmore (2017)'],
        ['kolb 1984', 'Kolb (1984)'],
      ]) {
        await desk.quickInput.fill(typed)
        await desk.choose(found)
      }
      await desk.press('Enter')
      await desk.untilShown(file, /potential \((?:[A-Z][a-z]+, \d{4}(?:; |\))){3}/)
      await desk.save()
      await untilSaved(
        saved,
        file,
        /## References\n+Kolb, D\.A\. \(1984\)[^]*\nStarr, J\. \(2016\)[^]*\nWhitmore, J\. \(2017\)/,
      )
      await desk.press('Control+z')
      await desk.untilShown(file, 'Kolb', { gone: true })
      assert.equal(await desk.shown(file), before)
    },
  },
  {
    title: 'an entry that is broken in a library is told there, and the others stay',
    file: 'library.assignment.md',
    text: answer('It works [@quill2001] and it lasts [@quince2002].'),
    beside: { 'broken.bib': `${quill}\n${quince}\n` },
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.open('broken.bib')
      await desk.goTo(2, quince.indexOf(' = {Quince') + 1)
      await desk.press('Delete', 'Delete')
      await desk.save()
      await desk.squiggles('broken.bib').first().waitFor()
      await desk.open(file)
      await desk.nextProblem(file, 'quince2002')
      await desk.goTo(8, 'It works [@qu'.length)
      await desk.command('Show or Focus Hover')
      await desk.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Quiet Work' }).first().waitFor()
    },
  },
]
