/**
 * What asks a host, which is a server of our own here: `run` gets it besides. The setting `markwise.lookUp.address` must name it, so only one editor runs
 * these.
 */
import assert from 'node:assert/strict'
import { answer } from '../harness/drafts.mjs'
import { untilSaved } from '../harness/until-saved.mjs'

const doi = 'https://doi.org/10.1111/joop.12119'

export const lookUps = [
  {
    title: 'a bare DOI is completed by keyboard, what is sent is said before it is sent, and one undo takes it back',
    file: 'doi.assignment.md',
    text: answer('Coaching works.', `${doi}\n`),
    async run(desk, file, saved, host) {
      await desk.lens(file, '12 marks').waitFor()
      const before = await desk.shown(file)
      await desk.nextProblem(file, 'Only a DOI stands here')
      await desk.quickFix('Look up this DOI')
      await desk.page
        .locator('.quick-input-widget', { hasText: `Enter sends 10.1111/joop.12119 to ${host.name}` })
        .waitFor()
      assert.deepEqual(host.asked, [], 'nothing is sent before Enter is pressed')
      await desk.press('Enter')
      await desk.untilShown(file, /^Jones, R\.J\./m)
      assert.deepEqual(host.asked, ['/10.1111/joop.12119'])
      await desk.save()
      await untilSaved(saved, file, /## References\nJones, R\.J\.[^\n]*\(2016\)[^\n]*Journal of Occupational/)
      await desk.focus(file)
      await desk.press('Control+z', 'Control+Home')
      await desk.untilShown(file, doi)
      assert.equal(await desk.shown(file), before)
      await desk.save()
    },
  },
  {
    title: 'Verify References says what it will send, and sends nothing when called off',
    file: 'verified.assignment.md',
    text: answer(
      'Coaching works (Starr, 2016).',
      'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.\n',
    ),
    async run(desk, file, _saved, host) {
      await desk.lens(file, '12 marks').waitFor()
      const before = host.asked.length
      await desk.command('Markwise: Verify References')
      const dialogue = desk.page.locator('.monaco-dialog-box', { hasText: `Send 1 entry to ${host.name}?` })
      await dialogue.waitFor()
      assert.match(await dialogue.innerText(), /surnames, the year, the title and the DOI/)
      await desk.press('Escape')
      await dialogue.waitFor({ state: 'detached' })
      assert.equal(host.asked.length, before)
      await desk.command('Markwise: Verify References')
      await dialogue.waitFor()
      await desk.press('Enter')
      await desk.notification('1 with no match').waitFor()
      await desk.focus(file)
    },
  },
]
