/**
 * What a person does with the extension, the same in every VS Code. Each journey has a file of its own, which it opens and which is
 * there when the window opens; `saved(file)` gives the text on the disk, or undefined where the files are held in the browser.
 */
import assert from 'node:assert/strict'
import { answer, draft } from './harness/drafts.mjs'
import { places } from './harness/desk.mjs'
import { until } from './harness/until.mjs'

const suggestion = (desk, text) =>
  desk.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first()
const coverage = 'Marks coverage'

/** Waits until the file on the disk, where there is one, is this text or fits this pattern. */
const untilSaved = (saved, file, wanted) => {
  let text
  const fits = () => (typeof wanted === 'string' ? text === wanted : wanted.test(text))
  return until(() => (text = saved(file)) === undefined || fits(), {
    what: () => `${file} on the disk to be\n${wanted}\nbut it is\n${text}`,
  })
}

export const journeys = [
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
    title: 'the hover over a criterion says what it is worth and what it asks',
    file: 'hover.assignment.md',
    text: draft(),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      const heading = desk.editorOf(file).locator('.view-line', { hasText: '1.1' }).locator('span span').first()
      const shown = await desk.hover(heading)
      const text = await shown.innerText()
      assert.match(text, /12 marks/)
      for (const area of ['focus', 'roles', 'processes', 'environment'])
        assert.ok(text.includes(area), `${area} in: ${text}`)
    },
  },
  {
    title: 'the line over a heading gives marks, words and points',
    file: 'lens.assignment.md',
    text: draft(),
    async run(desk, file) {
      const lens = desk.lens(file, /12 marks · 3 of 480–600 words · \d+ of \d+ points · 0 sources/)
      await lens.waitFor()
      await desk.goTo(6, 14)
      await desk.type(' And then listens.')
      await desk.lens(file, /12 marks · 6 of 480–600 words/).waitFor()
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
  {
    title: 'the status bar counts words and marks, and follows the typing',
    file: 'status.assignment.md',
    text: answer('One two three.'),
    async run(desk) {
      const status = desk.page.locator(places.status)
      await status.waitFor()
      await until(async () => /^4 words · \S+ of 100 marks$/.test((await status.innerText()).trim()), {
        what: () => 'four words in the status bar',
      })
      await desk.goTo(8, 15)
      await desk.type(' Four five.')
      await until(async () => (await status.innerText()).includes('6 words'), {
        what: () => 'six words in the status bar',
      })
    },
  },
  {
    title: 'the tree leads from section to criterion to point to the sentence, and to its place',
    file: 'tree.assignment.md',
    text: draft({
      first: 'As a coach my role is that of a facilitator, whereas the role of a mentor is that of an expert.',
    }),
    async run(desk) {
      await desk.showCoverage()
      const rows = desk.rows(coverage)
      await rows.first().waitFor()
      assert.equal(await rows.and(desk.page.locator('[aria-level="1"]')).count(), 4, 'four sections')
      const criterion = desk.row(coverage, /^1\.1 · \d+ of \d+ points found · 12 marks/)
      await desk.expand(criterion)
      const point = desk.row(coverage, /Compares the roles of coach and mentor/)
      await point.waitFor()
      assert.match(await point.getAttribute('aria-label'), /Compares the roles of coach and mentor/)
      await desk.expand(point)
      await desk.row(coverage, /“As a coach my role/).click()
      await until(async () => (await desk.position()).line === 6, { what: () => 'the cursor in the sentence, line 6' })
      await desk.collapseAll()
      await desk.expand(desk.row(coverage, /^4 · /))
      await desk.row(coverage, /^4\.2 · /).click()
      await until(async () => (await desk.position()).line === 21, {
        what: () => 'the cursor at the heading of 4.2, line 21',
      })
    },
  },
  {
    title: 'a tick in the tree is a comment in the file, counts, and can be taken back',
    file: 'tick.assignment.md',
    text: draft(),
    async run(desk, file, saved) {
      await desk.showCoverage()
      await desk.expand(desk.row(coverage, /^1 · /)) // what was closed in one assignment is closed in the next
      const criterion = desk.row(coverage, /^1\.1 · /)
      await desk.expand(criterion)
      const box = desk
        .row(coverage, /Compares the roles of coach and mentor/)
        .locator('.custom-view-tree-node-item-checkbox')
      await box.click()
      await desk.untilShown(file, '<!-- markwise 1.1-roles: ticked -->')
      await desk.row(coverage, /^1\.1 · .*1 ticked by you/).waitFor()
      await desk.focus(file)
      await desk.save()
      await untilSaved(saved, file, this.text.replace(/^(## 1\.1.*\n)/m, '$1<!-- markwise 1.1-roles: ticked -->\n'))
      await box.click()
      await desk.untilShown(file, 'markwise 1.1-roles', { gone: true })
      await desk.focus(file)
      await desk.save()
      await untilSaved(saved, file, this.text)
    },
  },
  ...['a.assignment.md', 'b.md'].flatMap(documentJourneys),
  {
    title: 'a README is left alone: no squiggle, no line over a heading, nothing in the status bar',
    file: 'README.md',
    text: '# 1.1 Define\n\nCoaching (Starr, 2016) and OSCAR.\n\n## 1.2 Review\n\n{Identify and review the context.}\n\n## References\n',
    beside: { 'beside.assignment.md': draft() },
    async run(desk, file) {
      // first an assignment, so that the extension is awake and would have something to say
      await desk.open('beside.assignment.md')
      await desk.page.locator(places.status).waitFor()
      await desk.lens('beside.assignment.md', '12 marks').waitFor()
      await desk.open(file)
      await desk.page.locator(places.status).waitFor({ state: 'hidden' })
      await desk.page.waitForTimeout(1500)
      const seen = await Promise.all(
        [
          '.squiggly-error',
          '.squiggly-warning',
          '.squiggly-info',
          '.squiggly-hint',
          '.squiggly-inline-unnecessary',
          '.codelens-decoration',
        ].map(async part => [part, await desk.editorOf(file).locator(part).count()]),
      )
      assert.deepEqual(
        seen.filter(([, count]) => count > 0),
        [],
      )
    },
  },
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
]

/** The same for a file of our own language and for Markdown with `assignment:`: whoever serves it, each part of the editor works, once. */
function documentJourneys(file) {
  const name = file.slice(0, 1)
  const other = `other-${name}.md`
  const text = `---\nassignment: ilm-8581-700\n---\n# Title ${name}\n\n## 1.1 Define\n\nFirst line.\n\nSee [the other](${other}) file.\n\n## 1.2 Review\n\nSecond line.\n`
  const document = { file, text, beside: { [other]: '# The other\n' } }
  return [
    {
      ...document,
      title: `${file}: the outline holds each heading once`,
      async run(desk) {
        await desk.lens(file, '12 marks').waitFor()
        assert.deepEqual(await desk.outline(3), ['Title ' + name, '1.1 Define', '1.2 Review'])
      },
    },
    {
      ...document,
      title: `${file}: a heading folds and unfolds`,
      async run(desk) {
        await desk.goTo(6)
        await desk.untilFoldable(file)
        await desk.press('Control+Shift+[')
        await desk.untilShown(file, 'First line.', { gone: true })
        assert.match(await desk.shown(file), /## 1\.2 Review\n\n?Second line\./)
        await desk.press('Control+Shift+]')
        await desk.untilShown(file, 'First line.')
      },
    },
    {
      ...document,
      title: `${file}: Ctrl+click on a link opens the other file, once`,
      async run(desk) {
        const link = desk.editorOf(file).locator('.detected-link', { hasText: other })
        await link.first().waitFor()
        await link.first().click({ modifiers: ['Control'] })
        await desk.editorOf(other).locator('.view-line', { hasText: 'The other' }).waitFor()
        assert.equal((await desk.tabs()).filter(title => title === other).length, 1)
      },
    },
    {
      ...document,
      title: `${file}: Ctrl+Shift+V opens the preview, once`,
      async run(desk) {
        await desk.press('Control+Shift+v')
        await desk.previewWith(`Title ${name}`)
        await desk.page.waitForTimeout(500)
        assert.equal((await desk.tabs()).filter(title => /Preview/.test(title)).length, 1)
      },
    },
    {
      ...document,
      title: `${file}: there is one button for the preview, and it opens one`,
      async run(desk) {
        const button = desk.page.locator('.editor-actions a.action-label[aria-label^="Open Preview to the Side"]')
        await button.first().waitFor()
        assert.equal(await button.count(), 1)
        await button.click()
        await desk.previewWith(`Title ${name}`)
        await desk.page.waitForTimeout(500)
        assert.equal((await desk.tabs()).filter(title => /Preview/.test(title)).length, 1)
      },
    },
  ]
}
