/** The extension as it is shipped. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { serverScript } from '../../../scripts/workbench/install.mjs'
import { finished, processBox } from '../../../scripts/workbench/processes.mjs'
import { root } from './root.mjs'

/** Written by `npm run package`. */
export const vsix = path.join(root, 'dist/markwise.vsix')

/** The folder into which VS Code itself unpacks the .vsix, somewhere below `folder`. */
export async function unpackedExtension(folder) {
  const extensions = path.join(folder, 'extensions')
  const args = [
    '--install-extension',
    vsix,
    '--accept-server-license-terms',
    '--server-data-dir',
    folder,
    '--extensions-dir',
    extensions,
  ]
  const { code, output } = await finished(
    processBox().start(process.execPath, [serverScript, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }),
  )
  const name = readdirSync(extensions).find(each => each.startsWith('markwise.'))
  if (code !== 0 || name === undefined) throw new Error(`VS Code refused ${vsix}: ${output}`)
  return path.join(extensions, name)
}
