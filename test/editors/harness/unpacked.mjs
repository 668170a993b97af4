import { readdirSync } from 'node:fs'
import path from 'node:path'
import { serverScript } from '../../../scripts/workbench/install.mjs'
import { finished } from '../../../scripts/workbench/processes.mjs'
import { vsix } from '../install.mjs'

/** The folder of the extension as VS Code itself unpacks it from the .vsix, somewhere below `folder`. */
export async function unpackedExtension(box, folder) {
  const extensions = path.join(folder, 'extensions')
  const places = ['--server-data-dir', folder, '--extensions-dir', extensions]
  const args = [serverScript, '--install-extension', vsix, '--accept-server-license-terms', ...places]
  const install = box.start(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const { code, output } = await finished(install)
  const name = readdirSync(extensions).find(each => each.startsWith('markwise.'))
  if (code !== 0 || name === undefined) throw new Error(`VS Code refused ${vsix}: ${output}`)
  return path.join(extensions, name)
}
