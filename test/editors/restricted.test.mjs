import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { processBox } from '../../scripts/workbench/processes.mjs'
import { serveWorkbench } from '../../scripts/workbench/serve.mjs'
import { openBrowser } from './harness/browser.mjs'
import { openDesk, places } from './harness/desk.mjs'
import { draft } from './harness/drafts.mjs'
import { folderOf } from './harness/host.mjs'
import { vsix } from './harness/packaged.mjs'

const file = 'downloaded.assignment.md'
const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }

describe('Restricted Mode: a folder that is not trusted', () => {
  const box = processBox()
  let files, vscode, browser, desk

  before(
    async () => {
      files = folderOf([{ file, text: draft({ without: ['4.2'] }) }])
      vscode = await serveWorkbench({ box, vsix: [vsix], settings, trusted: false })
      browser = await openBrowser()
      desk = await openDesk(await browser.newPage(), vscode.address(path.join(files.folder, file)))
    },
    { timeout: 60_000 },
  )

  after(async () => {
    await browser?.close()
    await box.end()
    vscode?.removeData()
    files?.remove()
  })

  test('findings, fixes, marks and the status bar are there all the same', { timeout: 60_000 }, async () => {
    await desk.page.locator('[id="status.workspaceTrust"]', { hasText: 'Restricted Mode' }).waitFor()
    await desk.squiggles(file).first().waitFor({ timeout: 30_000 })
    await desk.page.locator(places.status).waitFor()
    await desk.nextProblem(file, 'No heading answers 4.2')
    await desk.quickFix('Insert the heading of 4.2')
    await desk.untilShown(file, /^## 4\.2/m)
    await desk.showCoverage()
    await desk.row('Marks coverage', /^1\.1 · /).waitFor()
  })

  test('nothing is asked of another machine', () => assert.deepEqual(browser.strangers(), []))
})
