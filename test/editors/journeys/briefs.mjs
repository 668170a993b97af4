/** From the brief that a student was given to an assignment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../harness/until.mjs'

const handedOut = readFileSync(join(import.meta.dirname, '../../briefs/8581-700.txt'), 'utf8')

export const briefs = [
  {
    title: 'Import Brief shows what it found and every doubt, writes a brief file, and starts an assignment from it',
    file: 'handed-out.txt',
    text: handedOut,
    async run(desk) {
      await desk.command('Markwise: Import Brief')
      await desk.choose('From handed-out.txt')
      const dialog = desk.page.locator('.monaco-dialog-box')
      await dialog.getByText('4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words').waitFor()
      await dialog.getByText('A list “References” is wanted').waitFor()
      await dialog.getByText('not checked by a tutor').waitFor()
      await dialog.getByRole('button', { name: 'Save the Brief…' }).click()
      await desk.nameFile('ilm-8581-700.brief.yaml', 'handed-out.brief.yaml')
      await desk.untilShown('handed-out.brief.yaml', /^# Read from handed-out\.txt/m)
      await desk.notification('The brief is saved').getByRole('button', { name: 'New Assignment' }).click()
      await desk.nameFile('ilm-8581-700.assignment.md', 'from-handout.assignment.md')
      await desk.lens('from-handout.assignment.md', '12 marks').waitFor()
      await desk.untilShown('from-handout.assignment.md', /^### 1\.1 Define and differentiate/m)
      await desk.showCoverage()
      const first = desk.row('Marks coverage', '1.1')
      await until(() => first.isVisible(), { what: () => 'the view to show 1.1' })
    },
  },
]
