/** Which files are assignments, and what VS Code's own Markdown does for them. */
import assert from 'node:assert/strict'
import { answer, draft } from '../harness/drafts.mjs'
import { places } from '../harness/places.mjs'

export const documentType = [
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
    title: 'an assignment that names no brief has its citations checked, and is offered a brief',
    file: 'nameless.assignment.md',
    text: '# Coaching\n\nCoaching unlocks potential (Starr, 2016).\n\n## References\n',
    async run(desk, file) {
      await desk.squiggles(file).first().waitFor()
      await desk.nextProblem(file, 'Starr (2016) is cited here')
      await desk.showCoverage()
      const welcome = desk.page.locator('.welcome-view-content', { hasText: 'names no brief' })
      await welcome.locator('a', { hasText: 'Choose its brief' }).click()
      await desk.page.locator('.quick-input-title', { hasText: 'Choose the brief of this assignment' }).waitFor()
      await desk.choose('8581-700')
      await desk.untilShown(file, /^---\nassignment: ilm-8581-700\n---\n/)
      await desk.row('Marks coverage', /^1 · /).waitFor()
    },
  },
  {
    title: 'a brief beside the assignment is found, and a change in it is felt',
    file: 'own.assignment.md',
    text: '---\nassignment: team-talk\n---\n\n## 1.1 Say what coaching is\n\nIt is a conversation.\n',
    beside: {
      'own.brief.yaml': `id: team-talk
title: A talk for the team
sections:
  - id: '1'
    title: The talk
    criteria:
      - id: '1.1'
        title: Say what coaching is
        marks: 10`,
    },
    async run(desk, file) {
      await desk.lens(file, '10 marks').waitFor()
      await desk.open('own.brief.yaml')
      await desk.press('Control+End', 'Backspace')
      await desk.type('5')
      await desk.save()
      await desk.open(file)
      await desk.lens(file, '15 marks').waitFor()
    },
  },
  {
    title: 'a list goes on by itself, and typographic quotes and dashes are not marked as suspicious',
    file: 'prose.assignment.md',
    text: answer('The coach’s – and the mentor’s – work.'),
    beside: { 'prose.json': '{ "work": "The coach’s – and the mentor’s" }\n' },
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      await desk.goTo(8, 100)
      await desk.press('Enter', 'Enter')
      await desk.type('- one')
      await desk.press('Enter')
      await desk.type('two')
      await desk.untilShown(file, '- one\n- two')
      assert.equal(await desk.editorOf(file).locator('.unicode-highlight').count(), 0)
      await desk.open('prose.json')
      await desk.editorOf('prose.json').locator('.unicode-highlight').first().waitFor() // so the above could have failed
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
