/** What is taken from libraries, models and the catalogue. */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'
import { untilSaved } from '../harness/until-saved.mjs'

const quill =
  '@book{quill2001, author = {Quill, Ann}, title = {Quiet Work}, year = {2001}, publisher = {Sage}, address = {London}}'
const quince =
  '@book{quince2002, author = {Quince, Peter}, title = {Loud Work}, year = {2002}, publisher = {Sage}, address = {London}}'

export const inserting = [
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
