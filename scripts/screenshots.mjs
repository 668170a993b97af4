/** Takes the pictures of the README from the real workbench, with the sample open, and writes them to docs/images. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBrowser } from '../test/editors/harness/browser.mjs'
import { openDesk } from '../test/editors/harness/desk.mjs'
import { buildPackage, installEditors, vsix } from '../test/editors/install.mjs'
import { processBox } from './workbench/processes.mjs'
import { serveWorkbench } from './workbench/serve.mjs'

const root = path.resolve(import.meta.dirname, '..')
const images = path.join(root, 'docs/images')
const sample = '8581-700.assignment.md'
const largest = 300_000

const box = processBox()
await installEditors(line => console.log(line))
await buildPackage(line => console.log(line))
mkdirSync(images, { recursive: true })
await inWindow('Default Light Modern', async desk => {
  await take(desk, 'overview', overview)
  await take(desk, 'hover', hover)
  await take(desk, 'quick-fix', quickFix)
  await take(desk, 'completion', completion)
})

/** Opens a copy of the sample in a window with this theme, and closes it again. */
async function inWindow(theme, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'assignments-'))
  copyFileSync(path.join(root, 'examples', sample), path.join(folder, sample))
  const settings = {
    'workbench.colorTheme': theme,
    'editor.fontSize': 13,
    'editor.cursorBlinking': 'solid',
    'workbench.reduceMotion': 'on',
  }
  const vscode = await serveWorkbench({ box, vsix: [vsix], settings })
  const browser = await openBrowser({ width: 1280, height: 800 })
  try {
    const desk = await openDesk(await browser.newPage(), vscode.address(path.join(folder, sample)))
    await desk.lens(sample, '12 marks').waitFor({ timeout: 30_000 })
    await work(desk)
  } finally {
    await browser.close()
    await box.end()
    vscode.removeData()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Brings the window into a state, and writes the part of it that the state is about. */
async function take(desk, name, arrange) {
  const clip = await arrange(desk)
  const file = path.join(images, `${name}.png`)
  await desk.page.waitForTimeout(700) // colours of the text and rings come a moment after the text
  await desk.page.screenshot({ path: file, ...(clip === undefined ? {} : { clip }) })
  const { size } = statSync(file)
  console.log(`${path.relative(root, file)} ${Math.round(size / 1000)} kB`)
  if (size > largest) throw new Error(`${name}.png is over ${largest / 1000} kB: take a smaller part of the window.`)
}

/** The draft with its findings, and the marks it covers. */
async function overview(desk) {
  await desk.showCoverage()
  await desk.expand(desk.row('Marks coverage', /^1\.1 · /))
  await desk.focus(sample)
  await desk.goTo(5, 1)
  await desk.squiggles(sample).first().waitFor()
  return undefined
}

async function hover(desk) {
  await desk.goTo(9, 1)
  const heading = desk.editorOf(sample).locator('.view-line', { hasText: '1.1. Define' }).locator('span span').first()
  const shown = await desk.hover(heading)
  return around(desk, [heading, shown], 24)
}

async function quickFix(desk) {
  await desk.page.mouse.move(2, 700)
  await desk.nextProblem(sample, 'Starr (2016)')
  await desk.press('Control+.')
  const menu = desk.page.locator('.action-widget')
  await menu.locator('.monaco-list-row.action').first().waitFor()
  return around(desk, [desk.squiggles(sample).first(), menu], 60)
}

async function completion(desk) {
  await desk.press('Escape')
  await desk.goTo(11, 1000)
  await desk.type(' Our sessions follow OSC')
  const row = desk.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'OSCAR' }).first()
  // a busy machine may have dropped the list that typing opens
  await row.waitFor({ timeout: 5000 }).catch(() => desk.press('Control+Space'))
  await row.waitFor()
  await desk.press('Control+Space') // shows what the choice brings beside the list
  const widget = desk.page.locator('.suggest-widget.visible')
  const details = desk.page.locator('.suggest-details')
  await details.waitFor({ timeout: 2000 }).catch(() => {})
  return around(desk, (await details.isVisible()) ? [widget, details] : [widget], 60)
}

/** The part of the window that holds these things, with a margin. */
async function around({ page }, things, margin) {
  const boxes = await Promise.all(things.map(thing => thing.boundingBox()))
  const { width, height } = page.viewportSize()
  const left = Math.max(0, Math.min(...boxes.map(each => each.x)) - margin)
  const top = Math.max(0, Math.min(...boxes.map(each => each.y)) - margin)
  const right = Math.min(width, Math.max(...boxes.map(each => each.x + each.width)) + margin)
  const bottom = Math.min(height, Math.max(...boxes.map(each => each.y + each.height)) + margin)
  return { x: left, y: top, width: right - left, height: bottom - top }
}
