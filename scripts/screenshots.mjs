/** Takes the pictures of the README from the real workbench, with the sample open, and writes them to docs/images. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDesk } from '../test/editors/harness/desk.mjs'
import { until } from '../test/editors/harness/until.mjs'
import { buildPackage, installEditors, vsix } from '../test/editors/install.mjs'
import { palettePicture } from './palette-picture.mjs'
import { processBox } from './workbench/processes.mjs'
import { serveWorkbench } from './workbench/serve.mjs'

const root = path.resolve(import.meta.dirname, '..')
const images = path.join(root, 'docs/images')
const sample = '8581-700.assignment.md'
const largest = 150_000

const box = processBox()
await installEditors(line => console.log(line)).catch(stop)
await buildPackage(line => console.log(line)).catch(stop)
// its browser driver is not there before
const { openBrowser } = await import('../test/editors/harness/browser.mjs')
mkdirSync(images, { recursive: true })
await inWindow(async desk => {
  await take(desk, 'overview', overview)
  await desk.press('Control+b') // the rest is about the text alone
  await take(desk, 'hover', hover)
  await take(desk, 'completion', completion)
})

/** What is lacking, or did not build, is said in a sentence. */
function stop({ message }) {
  console.error(message)
  process.exit(1)
}

/** Opens a copy of the sample in a window, and closes it again. Pictures are a good part of the package: few say enough. */
async function inWindow(work) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'markwise-screenshots-'))
  const folder = path.join(scratch, 'My assignments') // its name stands in the window's title
  mkdirSync(folder)
  copyFileSync(path.join(root, 'examples', sample), path.join(folder, sample))
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
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
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Brings the window into a state, and writes the part of it that the state is about. */
async function take(desk, name, arrange) {
  const clip = await arrange(desk)
  const file = path.join(images, `${name}.png`)
  await desk.page.waitForTimeout(700) // colours of the text and rings come a moment after the text
  const picture = palettePicture(await desk.page.screenshot(clip === undefined ? {} : { clip }))
  writeFileSync(file, picture)
  const size = picture.length
  console.log(`${path.relative(root, file)} ${Math.round(size / 1000)} kB`)
  if (size > largest) throw new Error(`${name}.png is over ${largest / 1000} kB: take a smaller part of the window.`)
}

/** The draft with its findings, and the marks it covers. */
async function overview(desk) {
  await desk.showCoverage()
  await widenSideBar(desk, 110)
  await desk.viewAction('Hide the Explanation')
  await desk.expand(desk.row('Marks coverage', /^1\.1 · /))
  await desk.focus(sample)
  await desk.goTo(5, 1)
  await desk.squiggles(sample).first().waitFor()
  return undefined
}

/** Pulls its edge to the right, so that the rows can be read. */
async function widenSideBar({ page }, pixels) {
  const sideBar = page.locator('.part.sidebar')
  const { x, width } = await sideBar.boundingBox()
  await page.mouse.move(x + width - 60, 500)
  await page.mouse.move(x + width, 500, { steps: 10 })
  await page.waitForTimeout(500) // the edge has to notice the mouse
  await page.mouse.down()
  await page.mouse.move(x + width + pixels, 500, { steps: 10 })
  await page.mouse.up()
  if ((await sideBar.boundingBox()).width <= width) throw new Error('The side bar did not become wider.')
}

async function hover(desk) {
  await desk.goTo(9, 1)
  const heading = desk.editorOf(sample).locator('.view-line', { hasText: '1.1. Define' }).locator('span span').first()
  const shown = await desk.hover(heading)
  return around(desk, [heading, shown], 24)
}

async function completion(desk) {
  await desk.press('Escape')
  await desk.goTo(12)
  await desk.press('Enter', 'Enter', 'ArrowUp') // a paragraph of its own
  await desk.type('Our sessions follow OSC')
  await desk.press('Control+Space')
  await desk.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'OSCAR' }).first().waitFor()
  await desk.press('Control+Space') // shows what the choice brings beside the list
  const widget = desk.page.locator('.suggest-widget.visible')
  const details = desk.page.locator('.suggest-details')
  await details.waitFor({ timeout: 2000 }).catch(() => {})
  const typed = desk.editorOf(sample).locator('.view-line', { hasText: 'Our sessions' }).locator('span span').first()
  return around(desk, [typed, widget, ...((await details.isVisible()) ? [details] : [])], 40)
}

/** The part of the window that holds these things, with a margin. */
async function around({ page }, things, margin) {
  const boxes = await Promise.all(things.map(boxOf))
  const { width, height } = page.viewportSize()
  const left = Math.max(0, Math.min(...boxes.map(each => each.x)) - margin)
  const top = Math.max(0, Math.min(...boxes.map(each => each.y)) - margin)
  const right = Math.min(width, Math.max(...boxes.map(each => each.x + each.width)) + margin)
  const bottom = Math.min(height, Math.max(...boxes.map(each => each.y + each.height)) + margin)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Where a thing is; one that is drawn anew just now has no place for a moment. */
async function boxOf(thing) {
  let box = null
  await until(async () => (box = await thing.boundingBox()) !== null, { what: () => `${thing} to have a place` })
  return box
}
