/** What is shown about an assignment: marks, words, points and where they were found. */
import assert from 'node:assert/strict'
import { answer, draft } from '../harness/drafts.mjs'
import { places } from '../harness/places.mjs'
import { untilSaved } from '../harness/until-saved.mjs'
import { until } from '../harness/until.mjs'

const coverage = 'Marks coverage'

export const figures = [
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
    title: 'the status bar counts words and marks, and follows the typing',
    file: 'status.assignment.md',
    text: answer('One two three.'),
    async run(desk) {
      const status = desk.page.locator(places.status)
      await status.waitFor()
      await until(async () => /^4 words · \S+ of 100 marks covered$/.test((await status.innerText()).trim()), {
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
    async run(desk, file) {
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
      await desk.press('ArrowUp', 'Enter') // a click leaves the keyboard in the tree, Enter takes it to the text
      await until(async () => (await desk.position()).line === 6, { what: () => 'the cursor in the sentence again' })
      await desk.type('Here. ')
      await desk.untilShown(file, 'Here. As a coach my role')
      await desk.press('Control+z')
      await desk.collapseAll()
      await desk.expand(desk.row(coverage, /^4 · /))
      await desk.row(coverage, /^4\.2 · /).click()
      await until(async () => (await desk.position()).line === 21, {
        what: () => 'the cursor at the heading of 4.2, line 21',
      })
    },
  },
  {
    title: 'rings and totals move as you type; the filter leaves only what was not found yet',
    file: 'moving.assignment.md',
    text: draft({ first: 'Both.' }),
    async run(desk, file) {
      await desk.showCoverage()
      const section = desk.row(coverage, /^1 · 0 of 36 covered/)
      await desk.expand(section) // what was closed in one assignment is closed in the next
      const ring = () => desk.row(coverage, /^1 · /).locator('.custom-view-tree-node-item-icon').getAttribute('style')
      const before = await ring()
      await desk.focus(file)
      await desk.goTo(6, 6)
      await desk.type(
        ' The role of a coach is that of a facilitator, whereas the role of a mentor is that of an expert.',
      )
      await desk.row(coverage, /^1 · 2 of 36 covered/).waitFor()
      await desk.row(coverage, /^1\.1 · 2 of 11 points found · 12 marks/).waitFor()
      assert.notEqual(await ring(), before, 'the ring moves')
      await desk.expand(desk.row(coverage, /^1\.1 · /))
      const found = desk.row(coverage, /Compares the roles of coach and mentor/)
      await found.waitFor()
      await desk.viewAction('Show Only What')
      await found.waitFor({ state: 'detached' })
      await desk.row(coverage, /Compares the processes used/).waitFor()
      await desk.viewAction('Show All Points')
      await found.waitFor()
    },
  },
  {
    title: 'a tick in the tree is a comment in the file, counts, and can be taken back',
    file: 'tick.assignment.md',
    text: draft(),
    async run(desk, file, saved) {
      await desk.showCoverage()
      await desk.expand(desk.row(coverage, /^1 · /))
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
]
