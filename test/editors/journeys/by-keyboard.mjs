/** What is done without a mouse. */
import assert from 'node:assert/strict'
import { answer, draft } from '../harness/drafts.mjs'
import { until } from '../harness/until.mjs'

const coverage = 'Marks coverage'
const starr =
  '\nStarr, J. (2016) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. 4th edn. Harlow: Pearson.\n'
const role = /Compares the roles of coach and mentor/

export const byKeyboard = [
  {
    title:
      'by keyboard alone a point is found in the view, ticked, dismissed and brought back, and Enter goes to its place',
    file: 'keys.assignment.md',
    text: draft({
      first: 'As a coach my role is that of a facilitator, whereas the role of a mentor is that of an expert.',
    }),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      const row = await desk.walkTo(coverage, /Compares the processes used/)
      assert.match(await row.getAttribute('aria-label'), /^Compares the processes used/)
      await desk.press('Space')
      await desk.untilShown(file, '<!-- markwise 1.1-processes: ticked -->')
      await row.locator('[aria-checked="true"]').waitFor()
      await desk.press('Space')
      await desk.untilShown(file, 'markwise 1.1-processes', { gone: true })
      await row.locator('[aria-checked="false"]').waitFor()
      await desk.press('Delete')
      await desk.untilShown(file, '<!-- markwise 1.1-processes: dismissed -->')
      await desk.lens(file, '3 of 10 points').waitFor()
      await desk.press('Insert')
      await desk.untilShown(file, 'markwise 1.1-processes', { gone: true })
      await desk.walkTo(coverage, role)
      await desk.press('ArrowRight', 'ArrowDown', 'Enter')
      await until(async () => (await desk.position()).line === 6, { what: () => 'the cursor in the sentence, line 6' })
    },
  },
  {
    title: 'a point cannot be dismissed where its criterion has no heading yet, and that is said',
    file: 'unheaded.assignment.md',
    text: draft({ without: ['1.1'] }),
    async run(desk, file) {
      await desk.lens(file, '8 marks').first().waitFor()
      await desk.walkTo(coverage, /Compares the focus/)
      await desk.press('Delete')
      await desk.notification('There is no heading yet').waitFor()
      await desk.command('Notifications: Clear All Notifications')
      assert.doesNotMatch(await desk.shown(file), /dismissed/)
    },
  },
  {
    title: 'by keyboard alone the edition of an entry is confirmed in the References view, and that is taken back',
    file: 'editions.assignment.md',
    text: answer('So it is (Starr, 2016).', starr),
    async run(desk, file) {
      await desk.lens(file, '12 marks').waitFor()
      const row = await desk.walkTo('References', /Starr \(2016\)/)
      await row.locator('[aria-checked="false"]').waitFor()
      await desk.press('Space')
      await desk.listed('4th edition, 2016').waitFor()
      await desk.press('Enter')
      await row.locator('[aria-checked="true"]').waitFor()
      await desk.press('Space')
      await row.locator('[aria-checked="false"]').waitFor()
    },
  },
]
