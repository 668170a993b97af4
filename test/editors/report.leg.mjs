import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './harness/browser.mjs'
import { root } from './harness/root.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
]

/** The HTML files that the command line writes, as a reader's browser shows them. */
export const leg = {
  name: 'Reports in a browser',

  async open(stage) {
    stage.folder = mkdtempSync(path.join(os.tmpdir(), 'markwise-reports-'))
    stage.browser = await openBrowser()
    stage.page = await stage.browser.newPage()
  },

  async close({ browser, folder }) {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  },

  tests: [
    ...['examples/8581-700.assignment.md', 'examples'].flatMap(target =>
      themes.map(({ name, media }) => ({
        title: `the report on ${target} has nothing that axe faults, ${name}`,
        async test({ page, folder }) {
          await page.emulateMedia(media)
          await page.goto(pathToFileURL(written(folder, target)).href)
          await page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
          assert.deepEqual(await faults(page), [])
          assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
        },
      })),
    ),
    ...['screen', 'print'].map(media => ({
      title: `no cell of a table is cut off where a page is as wide as paper, ${media}`,
      async test({ page, folder }) {
        await page.emulateMedia({ media })
        await page.setViewportSize({ width: media === 'print' ? 718 : 1000, height: 900 }) // A4 without its margins, and a window
        for (const target of ['examples/8581-700.assignment.md', 'examples']) {
          await page.goto(pathToFileURL(written(folder, target)).href)
          await page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
          const wider =
            "[...document.querySelectorAll('td, .wide')].filter(each => each.scrollWidth > each.clientWidth + 1)"
          assert.equal(await page.evaluate(`${wider}.length`), 0, target)
        }
        await page.emulateMedia({ media: 'screen' })
      },
    })),
    {
      title: 'a page fits a column of 320 pixels, however long the name of its file',
      async test({ page, folder }) {
        const long = path.join(folder, `${'understanding-coaching-'.repeat(3)}draft.assignment.md`)
        copyFileSync(path.join(root, 'examples/8581-700.assignment.md'), long)
        await page.emulateMedia({ media: 'screen' })
        await page.setViewportSize({ width: 320, height: 800 })
        await page.goto(pathToFileURL(written(folder, long)).href)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
        await page.setViewportSize({ width: 1280, height: 800 })
      },
    },
    {
      title: 'the checklist can be ticked by keyboard, and nothing runs or is fetched',
      async test({ page, folder, browser }) {
        await page.goto(pathToFileURL(written(folder, 'examples/8581-700.assignment.md')).href)
        await page.locator('.checklist input').first().focus()
        await page.keyboard.press('Space')
        assert.equal(await page.locator('.checklist input').first().isChecked(), true)
        assert.equal(await page.locator('script').count(), 0)
        assert.deepEqual(browser.strangers(), [])
      },
    },
  ],
}

function written(folder, target) {
  const file = path.join(folder, `${path.basename(target)}.html`)
  const values = [path.join(root, 'server/bin/markwise.js'), 'report', target, '-o', file, '--force']
  const { status, stderr } = spawnSync(process.execPath, values, { cwd: root, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return file
}

/** What axe says about the page, by WCAG 2.2 AA and its best practices. */
async function faults(page) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
