import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { folderOf, runJourney } from './harness/host.mjs'
import { unpackedExtension } from './harness/packaged.mjs'
import { serveWebHost } from './harness/web-host.mjs'
import { journeys } from './journeys.mjs'

describe('VS Code for the Web 1.91, the oldest that is supported, with the server in a worker', () => {
  let unpacked, files, vscode, browser, desk

  before(
    async () => {
      unpacked = mkdtempSync(path.join(os.tmpdir(), 'markwise-unpacked-'))
      files = folderOf(journeys)
      vscode = await serveWebHost({ extension: await unpackedExtension(unpacked), folder: files.folder })
      browser = await openBrowser()
      desk = await openDesk(await browser.newPage(), vscode.address)
    },
    { timeout: 120_000 },
  )

  after(async () => {
    await browser?.close()
    vscode?.stop()
    files?.remove()
    rmSync(unpacked, { recursive: true, force: true })
  })

  for (const journey of journeys)
    test(journey.title, { timeout: 60_000 }, () => runJourney(desk, journey, () => undefined))

  test('nothing is asked of another machine', () => assert.deepEqual(browser.strangers(), []))
})
