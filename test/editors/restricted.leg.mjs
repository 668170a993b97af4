import assert from 'node:assert/strict'
import path from 'node:path'
import { processBox } from '../../scripts/workbench/processes.mjs'
import { serveWorkbench } from '../../scripts/workbench/serve.mjs'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { draft } from './harness/drafts.mjs'
import { folderOf } from './harness/host.mjs'
import { places } from './harness/places.mjs'
import { vsix } from './install.mjs'

const file = 'downloaded.assignment.md'
const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }

/** A folder that somebody has not said they trust. */
export const leg = {
  name: 'VS Code in Restricted Mode',

  async open(stage) {
    stage.box = processBox()
    stage.files = folderOf([{ file, text: draft({ without: ['4.2'] }) }])
    stage.vscode = await serveWorkbench({ box: stage.box, vsix: [vsix], settings, trusted: false })
    stage.browser = await openBrowser()
    const address = stage.vscode.address(path.join(stage.files.folder, file))
    stage.desk = await openDesk(await stage.browser.newPage(), address)
  },

  async close({ browser, box, vscode, files }) {
    await browser?.close()
    await box.end()
    vscode?.removeData()
    files.remove()
  },

  tests: [
    {
      title: 'findings, fixes, marks and the status bar are there all the same',
      async test({ desk }) {
        await desk.page.locator('[id="status.workspaceTrust"]', { hasText: 'Restricted Mode' }).waitFor()
        await desk.squiggles(file).first().waitFor({ timeout: 30_000 })
        await desk.page.locator(places.status).waitFor()
        await desk.nextProblem(file, 'No heading answers 4.2')
        await desk.quickFix('Insert the heading of 4.2')
        await desk.untilShown(file, /^## 4\.2/m)
        await desk.showCoverage()
        await desk.row('Marks coverage', /^1\.1 · /).waitFor()
      },
    },
    {
      title: 'nothing is asked of another machine',
      test: ({ browser }) => assert.deepEqual(browser.strangers(), []),
    },
  ],
}
