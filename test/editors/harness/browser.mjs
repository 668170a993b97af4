/** The browser that stands in for the reader's own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../install.mjs'

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // a name of another machine is not even looked up: who asks for one fails, and is written down
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
]

/**
 * A browser with a fresh profile.
 * @returns {Promise<{ newPage: () => Promise<import('playwright-core').Page>, strangers: () => readonly string[], close: () => Promise<void> }>}
 *   `strangers`: every address asked for so far that is not on this machine
 */
export async function openBrowser({ width = 1280, height = 800 } = {}) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'markwise-browser-'))
  // webviews of VS Code for the Web live on other names of this machine: their service worker needs this
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width, height },
    args: quietArguments,
  })
  const strangers = []
  // what the service worker of a webview answers goes nowhere, whatever name it is asked under
  context.on('requestfinished', async request => {
    if (isHere(request.url())) return
    const response = await request.response()
    if (!response?.fromServiceWorker()) strangers.push(request.url())
  })
  context.on('requestfailed', request => {
    if (!isHere(request.url())) strangers.push(request.url())
  })
  return {
    newPage: () => context.newPage(),
    strangers: () => strangers,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

const isHere = address => {
  const { protocol, hostname } = new URL(address)
  return !/^(https?|wss?):$/.test(protocol) || /^(127\.0\.0\.1|(.*\.)?localhost)$/.test(hostname)
}
