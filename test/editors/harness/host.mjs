/** A folder of files, a VS Code that shows it, and the journeys through both. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { blankFile } from './desk.mjs'

/** A scratch folder with the files of some journeys; `remove` takes it away. */
export function folderOf(journeys, more = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'markwise-folder-'))
  const files = Object.assign(
    { [blankFile]: '' },
    ...journeys.map(({ file, text, beside }) => ({ [file]: text, ...beside })),
    more,
  )
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return {
    folder,
    read: name => readFileSync(path.join(folder, name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}

const pictures = path.join(os.tmpdir(), 'markwise-editor-tests')

/**
 * Opens the journey's file, runs it and clears the desk for the next one; a journey that fails leaves a picture of the window.
 * @param {(file: string) => string | undefined} saved the text on the disk, where there is one
 */
export async function runJourney(desk, journey, saved) {
  try {
    await desk.open(journey.file)
    await journey.run(desk, journey.file, saved)
    await desk.clear()
  } catch (error) {
    mkdirSync(pictures, { recursive: true })
    const picture = path.join(pictures, `${journey.title.replace(/[^\w]+/g, '-').slice(0, 60)}.png`)
    await desk.page.screenshot({ path: picture }).catch(() => {})
    // what was typed before it failed would greet the next try
    await desk.command('File: Revert File').catch(() => {})
    await desk.reload().catch(reloading => console.log(`            (and then: ${reloading.message})`))
    error.message += `\n(the window looked like this: ${picture})`
    throw error
  }
}
