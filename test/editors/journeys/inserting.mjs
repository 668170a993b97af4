/** What is taken from libraries, models and the catalogue. */
import { answer } from '../harness/drafts.mjs'

const quill =
  '@book{quill2001, author = {Quill, Ann}, title = {Quiet Work}, year = {2001}, publisher = {Sage}, address = {London}}'
const quince =
  '@book{quince2002, author = {Quince, Peter}, title = {Loud Work}, year = {2002}, publisher = {Sage}, address = {London}}'

export const inserting = [
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
