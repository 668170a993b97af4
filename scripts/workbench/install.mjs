/** VS Code for a browser, out of npm packages: fetched on first use, then used offline. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmProcess } from './npm.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const vscode = path.join(here, 'node_modules/code-server/lib/vscode')
const stamp = path.join(here, 'node_modules/.ready')

/** The script that serves VS Code, once `installWorkbench` has run. */
export const serverScript = path.join(vscode, 'out/server-main.js')

/**
 * Installs the packages in `scripts/workbench` where they are not there yet or the lock file has changed.
 * @param {ReturnType<import('./processes.mjs').processBox>} box where npm runs
 * @param {(line: string) => void} say hears one line before and one after; nothing when all is there
 * @throws {Error} whose message is one sentence for the person at the terminal
 */
export async function installWorkbench(box, say) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return
  const began = Date.now()
  say('Fetching VS Code for the browser (npm package code-server 4.100.3): 90 MB to fetch, 330 MB on disk, this once …')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund']
  await npmProcess(box, ['ci', ...options], here)
  // its own packages, which its install script would have fetched; the lock file beside them lacks one, so `ci` refuses
  await npmProcess(box, ['install', '--omit=dev', ...options], vscode)
  await npmProcess(box, ['install', '--omit=dev', ...options], path.join(vscode, 'extensions'))
  placeSearchTool()
  writeFileSync(stamp, lockHash())
  say(`VS Code for the browser is there (${Math.round((Date.now() - began) / 1000)} s).`)
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex')

/** VS Code searches files with ripgrep, whose own package would download it from elsewhere: put ours in its place. */
function placeSearchTool() {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg'
  const found = findSearchTool(name)
  if (found === undefined) return
  const folder = path.join(vscode, 'node_modules/@vscode/ripgrep/bin')
  mkdirSync(folder, { recursive: true })
  rmSync(path.join(folder, name), { force: true })
  copyFileSync(found, path.join(folder, name))
}

function findSearchTool(name) {
  try {
    return createRequire(import.meta.url).resolve(`@vscode/ripgrep-${process.platform}-${process.arch}/bin/${name}`)
  } catch {
    return undefined // a rare processor: VS Code works all the same, without its search
  }
}
