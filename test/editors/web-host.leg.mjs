import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { processBox } from '../../scripts/workbench/processes.mjs'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { folderOf, runJourney } from './harness/host.mjs'
import { unpackedExtension } from './harness/unpacked.mjs'
import { serveWebHost } from './harness/web-host.mjs'
import { journeys } from './journeys/all.mjs'

/** No Node at all: the extension's browser entry, the server in a worker, files held in memory; and the oldest VS Code that is supported. */
export const leg = {
  name: 'VS Code for the Web 1.91',

  async open(stage) {
    stage.unpacked = mkdtempSync(path.join(os.tmpdir(), 'markwise-unpacked-'))
    stage.files = folderOf(journeys)
    stage.box = processBox()
    const extension = await unpackedExtension(stage.box, stage.unpacked)
    const address = await serveWebHost({ box: stage.box, extension, folder: stage.files.folder })
    stage.browser = await openBrowser()
    stage.desk = await openDesk(await stage.browser.newPage(), address)
  },

  async close({ box, browser, files, unpacked }) {
    await browser?.close()
    await box.end()
    files.remove()
    rmSync(unpacked, { recursive: true, force: true })
  },

  tests: [
    ...journeys.map(journey => ({
      title: journey.title,
      test: ({ desk }) => runJourney(desk, journey, () => undefined),
    })),
    {
      title: 'nothing is asked of another machine',
      test: ({ browser }) => assert.deepEqual(browser.strangers(), []),
    },
  ],
}
