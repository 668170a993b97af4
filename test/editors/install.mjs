/** What the editor tests need beside Node: Chromium and Neovim from the system, the rest from npm. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWorkbench } from '../../scripts/workbench/install.mjs'
import { npmProcess } from '../../scripts/workbench/npm.mjs'
import { finished, processBox } from '../../scripts/workbench/processes.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const here = path.dirname(fileURLToPath(import.meta.url))
const stamp = path.join(here, 'node_modules/.ready')
const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The extension as it is shipped. */
export const vsix = path.join(root, 'dist/markwise.vsix')

/** The path of a Chromium or Chrome, or undefined; CHROMIUM in the environment comes first. */
export const chromiumPath = () =>
  [process.env.CHROMIUM, ...chromiums].find(place => place !== undefined && existsSync(place))

/**
 * Installs what is lacking.
 * @param {(line: string) => void} say hears what is fetched
 * @throws {Error} one sentence saying what to install, where we cannot
 */
export async function installEditors(say) {
  const box = processBox()
  try {
    await installSystemPackages(box, say)
    await installNpmPackages(box, say)
    await installWorkbench(box, say)
  } finally {
    await box.end()
  }
}

async function installSystemPackages(box, say) {
  const lacking = [...(chromiumPath() ? [] : ['chromium']), ...(onPath('nvim') ? [] : ['neovim'])]
  if (lacking.length === 0) return
  if (!onPath('apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `Editor tests and screenshots need ${lacking.join(' and ')}: please install ${lacking.length > 1 ? 'them' : 'it'} (CHROMIUM=/path/to/chrome names a browser that is elsewhere).`,
    )
  say(`Installing ${lacking.join(' and ')} by apt …`)
  await apt(box, ['update', '-qq'])
  await apt(box, ['install', '-y', '-qq', '--no-install-recommends', ...lacking])
}

const onPath = name =>
  (process.env.PATH ?? '').split(path.delimiter).some(place => place !== '' && existsSync(path.join(place, name)))

async function apt(box, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await finished(box.start('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] }))
  if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`)
}

async function installNpmPackages(box, say) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Fetching the packages of the editor tests (VS Code for the Web and a browser driver, 106 MB on disk) …')
  await npmProcess(box, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)
  writeFileSync(stamp, lock)
}

/**
 * Builds and packs the extension of the present code.
 * @throws {Error} with what the build said, when it failed
 */
export async function buildPackage(say) {
  say('Building and packing the extension …')
  const box = processBox()
  for (const script of ['build.mjs', 'package.mjs']) {
    const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
    const { code, output } = await finished(box.start(process.execPath, [path.join(root, 'scripts', script)], options))
    if (code !== 0) throw new Error(`${output.trim()}\nscripts/${script} failed.`)
  }
}
