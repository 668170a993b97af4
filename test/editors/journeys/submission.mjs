/** What is done with a finished draft: the report in its tab, and the file that is handed in. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { draft } from '../harness/drafts.mjs'
import { until } from '../harness/until.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = [
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
  ['Dark Modern', 'vscode-dark'],
  ['Light Modern', 'vscode-light'],
]

export const submission = [
  {
    title: 'Ready to Submit? lists what to look at, goes there in a click and follows the text',
    file: 'reported.assignment.md',
    text: draft({ first: 'A coach asks (Starr, 2016).' }),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.focus(file)
      await desk.command('Markwise: Ready to Submit?')
      const report = await desk.frameWith('.headline')
      const unlisted = report.locator('li', { hasText: 'Starr (2016) is cited here' })
      await unlisted.waitFor()
      await unlisted.locator('button.jump').click()
      await until(async () => (await desk.position()).line === 6, { what: () => 'the cursor to go to line 6' })
      const before = await report.locator('.headline').innerText()
      await desk.goTo(6, 100)
      await desk.type(' Another asks (Kolbing, 1984).')
      await report.locator('li', { hasText: 'Kolbing (1984) is cited here' }).waitFor()
      assert.notEqual(await report.locator('.headline').innerText(), before)
    },
  },
  {
    title: 'Ready to Submit? is about the last assignment also when its tab was closed',
    file: 'closed.assignment.md',
    text: draft({ first: 'A coach asks (Starr, 2016).' }),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.showCoverage()
      await desk.row('Marks coverage', /^1 · /).waitFor()
      await desk.focus(file)
      await desk.command('View: Close Editor')
      await until(async () => !(await desk.tabs()).includes(file), { what: () => 'the tab to close' })
      await desk.command('Markwise: Ready to Submit?')
      const report = await desk.frameWith('.headline')
      await report.locator('li', { hasText: 'Starr (2016) is cited here' }).waitFor()
    },
  },
  {
    title: 'the report is readable in light, dark and high contrast',
    file: 'themes.assignment.md',
    text: draft({ first: 'A coach asks (Starr, 2016).' }),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.focus(file)
      await desk.command('Markwise: Ready to Submit?')
      const report = await desk.frameWith('.headline')
      await report.evaluate(axe)
      for (const [theme, kind] of themes) {
        await desk.chooseTheme(theme)
        await report.locator(`body.${kind}`).waitFor()
        await report.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
        const { violations } = await report.evaluate("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })")
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          [],
        )
      }
    },
  },
  {
    title: 'Export Submission writes the text as it stands in the editor, as Word and as Markdown, beside the draft',
    file: 'handed-in.assignment.md',
    text: draft({ first: 'A coach asks. <!-- not this -->' }),
    async run(desk, file, saved) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(6, 14)
      await desk.type(' And waits.')
      await desk.command('Markwise: Export Submission')
      await desk.choose('Word')
      await desk.nameFile('handed-in.submission.docx', 'handed-in.docx')
      await desk.notification('Exported handed-in.docx').waitFor()
      const word = saved('handed-in.docx')
      assert.ok(word === undefined || word.startsWith('PK'), 'a Word file is a zip archive')
      await desk.command('Markwise: Export Submission')
      await desk.choose('Markdown')
      await desk.nameFile('handed-in.submission.md', 'handed-in-copy.md')
      await desk.notification('Exported handed-in-copy.md').waitFor()
      await desk.open('handed-in-copy.md')
      const text = await desk.shown('handed-in-copy.md')
      assert.match(text, /A coach asks\. And waits\./)
      assert.doesNotMatch(text, /not this|assignment:/)
    },
  },
]
