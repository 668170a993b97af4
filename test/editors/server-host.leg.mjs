import assert from 'node:assert/strict'
import path from 'node:path'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { answer } from './harness/drafts.mjs'
import { folderOf, runJourney } from './harness/host.mjs'
import { npmStart } from './harness/npm-start.mjs'
import { root } from './harness/root.mjs'
import { until } from './harness/until.mjs'
import { journeys } from './journeys/all.mjs'

const first = 'first.assignment.md'
const ghost = 'ghost.assignment.md'
const ghosts = path.join(root, 'test/editors/fake-inline')

/** The packaged extension in VS Code, both as `npm start` makes them. */
export const leg = {
  name: 'VS Code as npm start serves it, with the packaged extension',

  async open(stage) {
    stage.files = folderOf(journeys, {
      [first]: answer('Written before.'),
      [ghost]: answer('Here'),
      'plain.txt': 'Plain.\n',
    })
    stage.vscode = await npmStart(path.join(stage.files.folder, first))
    stage.browser = await openBrowser()
    stage.desk = await openDesk(await stage.browser.newPage(), withExtension(stage.vscode.address, ghosts))
  },

  async close({ browser, vscode, files }) {
    await browser?.close()
    vscode?.killAll()
    files.remove()
  },

  tests: [
    {
      title: 'the file that was asked for is open; what is typed and saved is in it',
      async test({ desk, files }) {
        await desk.editorOf(first).locator('.view-line').first().waitFor()
        await desk.lens(first, '12 marks').waitFor({ timeout: 30_000 })
        await desk.focus(first)
        await desk.goTo(8, 16)
        await desk.type(' Written after.')
        await desk.save()
        const wanted = answer('Written before. Written after.')
        await until(() => files.read(first) === wanted, { what: () => `the file to be\n${wanted}` })
        await desk.clear()
      },
    },
    ...journeys.map(journey => ({
      title: journey.title,
      test: ({ desk, files }) => runJourney(desk, journey, files.read),
    })),
    {
      title: 'ghost text is never asked for in an assignment',
      async test({ desk, files }) {
        for (const file of [ghost, 'plain.txt']) {
          await desk.open(file)
          await desk.press('Control+End')
          await desk.type(' some words')
          await desk.page.waitForTimeout(1000)
        }
        const asked = () => files.read('asked.log')
        await until(() => asked().includes('plain.txt'), { what: () => 'the provider to be asked in plain text' })
        assert.doesNotMatch(asked(), /assignment\.md/)
        await desk.clear()
      },
    },
    {
      title: 'a server that dies is back without a word',
      async test({ desk, vscode }) {
        await desk.open(first)
        const servers = () => vscode.running().filter(({ command }) => command.includes('main.node.cjs'))
        const [old, ...others] = servers()
        assert.deepEqual(others, [], 'there is one server')
        process.kill(old.pid, 'SIGKILL')
        await until(() => servers().some(({ pid }) => pid !== old.pid), { what: () => 'another server' })
        await desk.goTo(8, 100)
        await desk.type(' Again.')
        await desk.lens(first, '5 of 480–600 words').waitFor()
        assert.equal(await desk.notification('Markwise').count(), 0)
        await desk.clear()
      },
    },
    {
      title: 'nothing is asked of another machine',
      test: ({ browser }) => assert.deepEqual(browser.strangers(), []),
    },
    {
      title: 'Ctrl+C ends every process',
      async test({ vscode }) {
        const before = vscode.running().map(({ command }) => command)
        const runs = part =>
          assert.ok(
            before.some(command => command.includes(part)),
            `${part} in: ${before.join('\n')}`,
          )
        runs('type=extensionHost')
        runs('main.node.cjs')
        assert.equal(await vscode.pressCtrlC(), 0)
        assert.deepEqual(vscode.running(), [])
      },
    },
  ],
}

/** The address of a window that also runs an extension from its folder. */
function withExtension(address, extension) {
  const url = new URL(address)
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]')
  payload.push(['extensionDevelopmentPath', `vscode-remote://${url.host}${extension}`])
  url.searchParams.set('payload', JSON.stringify(payload))
  return url.href
}
