/** npm as this process was started by it, or as found on the PATH. */
import path from 'node:path'
import { finished } from './processes.mjs'

const noNetwork = /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED)\b/

/**
 * Runs npm in a folder and waits for its end.
 * @throws {Error} one sentence when the packages could not be fetched; npm's own last lines otherwise
 */
export async function npmProcess(box, args, folder) {
  const { code, output } = await finished(startNpm(box, args, folder))
  if (code === 0) return
  if (code === 127) throw new Error(`npm could not be started: ${output}.`)
  if (noNetwork.test(output))
    throw new Error(
      'The packages could not be fetched: the npm registry did not answer. Connect to the network once and try again.',
    )
  throw new Error(`npm ${args[0]} failed in ${folder}:\n${output.trim().split('\n').slice(-8).join('\n')}`)
}

function startNpm(box, args, folder) {
  const script = process.env.npm_execpath
  const options = { cwd: folder, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] }
  if (script !== undefined && path.basename(script) === 'npm-cli.js')
    return box.start(process.execPath, [script, ...args], options)
  return box.start('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Without what npm tells the scripts it runs: the folder and package of the outer command are not those of this one. */
function cleanEnvironment() {
  const told =
    /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_config_loglevel$|npm_config_(omit|include|workspaces?)$|INIT_CWD$|NODE_OPTIONS$)/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)))
}
