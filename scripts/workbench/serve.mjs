/** A real VS Code workbench, served on this machine only and ended as a whole. */
import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { finished } from './processes.mjs'
import { serverScript } from './install.mjs'

const startLimit = 30_000

/** What every window starts with: quiet, nothing fetched, nothing proposed, what is typed is saved after a second. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'files.simpleDialog.enable': true,
}

/**
 * Serves VS Code with the extensions of some .vsix files on 127.0.0.1, in a fresh data folder that goes with it.
 * @param {object} options
 * @param {ReturnType<import('./processes.mjs').processBox>} options.box where its processes run
 * @param {readonly string[]} [options.vsix] paths of packaged extensions
 * @param {number} [options.port] 0 or left out: any free one
 * @param {object} [options.settings] over the quiet ones
 * @param {boolean} [options.trusted] false: folders are opened in Restricted Mode until trusted
 * @returns {Promise<{ base: string, address: (place: string, more?: string[][]) => string, server: import('node:child_process').ChildProcess, log: () => string, removeData: () => void }>}
 * @throws {Error} one sentence when the port is taken, an extension refused, or VS Code did not come up
 */
export async function serveWorkbench({ box, vsix = [], port = 0, settings = {}, trusted = true }) {
  const chosen = await freePort(port)
  const data = mkdtempSync(path.join(os.tmpdir(), 'markwise-'))
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  try {
    mkdirSync(path.join(data, 'data/User'), { recursive: true })
    writeFileSync(
      path.join(data, 'data/User/settings.json'),
      JSON.stringify({ ...quietSettings, ...settings }, null, 2),
    )
    const token = randomBytes(16).toString('hex')
    writeFileSync(path.join(data, 'token'), token, { mode: 0o600 })
    for (const file of vsix) await installExtension(box, data, file)
    const server = startServer(box, data, chosen, trusted)
    const base = `http://127.0.0.1:${chosen}`
    const log = () => readFileSync(path.join(data, 'server.log'), 'utf8')
    await untilReady(base, server, log)
    return { base, server, log, removeData, address: (place, more) => addressOf(base, token, place, more) }
  } catch (error) {
    await box.end()
    removeData()
    throw error
  }
}

/**
 * The port asked for if nothing listens there; any free one for 0.
 * @throws {Error} one sentence when it is taken
 */
export function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => {
      const taken = error.code === 'EADDRINUSE'
      reject(new Error(taken ? `Port ${port} is taken by another program. Choose another with --port.` : error.message))
    })
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address()
      probe.close(() => resolve(found))
    })
  })
}

const dataArguments = data => ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')]

/** No extension gallery: nothing is asked of any other machine. */
const serverEnvironment = () => {
  const { NODE_OPTIONS: _, ...environment } = process.env
  return { ...environment, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
}

async function installExtension(box, data, file) {
  const args = [serverScript, '--install-extension', file, '--accept-server-license-terms', ...dataArguments(data)]
  const { code, output } = await finished(
    box.start(process.execPath, args, { env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] }),
  )
  if (code !== 0) throw new Error(`VS Code refused ${path.basename(file)}: ${output.trim()}`)
}

function startServer(box, data, port, trusted) {
  const log = openSync(path.join(data, 'server.log'), 'w')
  const args = [
    ...[serverScript, '--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
    // without it, any page open in the reader's browser could talk to this server and so to their files
    ...['--connection-token-file', path.join(data, 'token')],
    ...['--telemetry-level', 'off', ...(trusted ? ['--disable-workspace-trust'] : []), ...dataArguments(data)],
  ]
  const server = box.start(process.execPath, args, { env: serverEnvironment(), stdio: ['ignore', log, log] })
  closeSync(log)
  return server
}

async function untilReady(base, server, log) {
  for (const deadline = Date.now() + startLimit; ;) {
    if (await answers(`${base}/version`)) return
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline)
      throw new Error(`VS Code did not start:\n${log().trim().split('\n').slice(-8).join('\n')}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const answers = async address => {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

/** The page that opens a folder, or a file in its folder. `more` are further entries of VS Code's start-up payload. */
function addressOf(base, token, place, more = []) {
  const isFolder = statSync(place).isDirectory()
  const folder = urlPath(isFolder ? place : path.dirname(place))
  const opened = isFolder ? [] : [['openFile', `vscode-remote://${new URL(base).host}${urlPath(place)}`]]
  const payload = [...opened, ...more]
  const asked = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`
  return `${base}/?folder=${encodeURIComponent(folder)}${asked}&tkn=${token}`
}

const urlPath = file => decodeURIComponent(pathToFileURL(file).pathname)
