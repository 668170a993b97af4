import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import path from 'node:path'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { answer } from './harness/drafts.mjs'
import { folderOf, runJourney } from './harness/host.mjs'
import { npmStart } from './harness/npm-start.mjs'
import { root } from './harness/root.mjs'
import { until } from './harness/until.mjs'
import { journeys } from './journeys.mjs'

const first = 'first.assignment.md'
const ghosts = path.join(root, 'test/editors/fake-inline')

describe('VS Code as `npm start` serves it, with the packaged extension', () => {
  let files, vscode, browser, desk

  before(
    async () => {
      files = folderOf(journeys, {
        [first]: answer('Written before.'),
        'plain.txt': 'Plain.\n',
        'ghost.assignment.md': answer('Here'),
      })
      vscode = await npmStart(path.join(files.folder, first))
      browser = await openBrowser()
      desk = await openDesk(await browser.newPage(), withExtension(vscode.address, ghosts))
    },
    { timeout: 180_000 },
  )

  after(async () => {
    await browser?.close()
    vscode?.killAll()
    files?.remove()
  })

  test('the file that was asked for is open; what is typed and saved is in the file', { timeout: 60_000 }, async () => {
    await desk.editorOf(first).locator('.view-line').first().waitFor()
    await desk.lens(first, '12 marks').waitFor({ timeout: 30_000 })
    await desk.focus(first)
    await desk.goTo(8, 16)
    await desk.type(' Written after.')
    await desk.save()
    assert.equal(files.read(first), answer('Written before. Written after.'))
    await desk.clear()
  })

  for (const journey of journeys) test(journey.title, { timeout: 60_000 }, () => runJourney(desk, journey, files.read))

  test('ghost text is never asked for in an assignment', { timeout: 60_000 }, async () => {
    const asked = () => files.read('asked.log')
    for (const file of ['ghost.assignment.md', 'plain.txt']) {
      await desk.open(file)
      await desk.goTo(8, 50)
      await desk.type(' some words')
      await desk.page.waitForTimeout(1000)
    }
    await until(() => asked().includes('plain.txt'), { what: () => 'the provider to be asked in plain text' })
    assert.doesNotMatch(asked(), /assignment\.md/)
    await desk.clear()
  })

  test('nothing is asked of another machine', () => assert.deepEqual(browser.strangers(), []))

  test('Ctrl+C ends every process', { timeout: 30_000 }, async () => {
    const before = vscode.running()
    assert.ok(
      before.some(({ command }) => /extensionHost/.test(command)),
      'an extension host runs',
    )
    assert.ok(
      before.some(({ command }) => /main\.node/.test(command)),
      'the language server runs',
    )
    assert.equal(await vscode.stop('SIGINT'), 0)
    assert.deepEqual(vscode.running(), [])
  })
})

/** The address of a window that also runs an extension from its folder. */
function withExtension(address, extension) {
  const url = new URL(address)
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]')
  payload.push(['extensionDevelopmentPath', `vscode-remote://${url.host}${extension}`])
  url.searchParams.set('payload', JSON.stringify(payload))
  return url.href
}
