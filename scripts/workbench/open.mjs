/** What `npm start` does, step by step. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { desktopCode, openOnDesktop } from './desktop.mjs'
import { installWorkbench } from './install.mjs'
import { finished, processBox } from './processes.mjs'
import { printReport } from './report.mjs'
import { freePort, serveWorkbench } from './serve.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const sample = path.join(root, 'examples/8581-700.assignment.md')

const help = `npm start                       build, and open the sample assignment in VS Code
npm start -- --file PATH        open another file or folder
npm start -- --port N           serve VS Code for the browser on this port
npm start -- --report           print check and coverage of the sample instead of opening it

The desktop's VS Code is used where \`code\` is on the PATH. MARKWISE_EDITOR=browser serves VS Code for the browser.`

/**
 * Builds and opens, or builds and reports.
 * @param {readonly string[]} args as typed after `npm start --`
 * @returns {Promise<number>} the exit code: 0, or 1 after one sentence on what went wrong, 2 for an option not known
 */
export async function open(args) {
  const options = readOptions(args)
  if (typeof options === 'string') return complain(options, 2)
  if (options.help) return say(help)
  const box = processBox()
  const stopped = askedToStop()
  const working = work(options, box, stopped)
  try {
    return await Promise.race([working, stopped.then(() => 0)])
  } catch (error) {
    return complain(error.message, 1)
  } finally {
    await box.end()
    await working.catch(() => {}) // it tidies up after the processes that have just been ended
  }
}

/** Ctrl+C and other signals (a closed terminal is a HUP), or the end of the npm that runs this. */
function askedToStop() {
  return new Promise(resolve => {
    const stop = () => resolve('stopped')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    if (process.env.npm_lifecycle_event !== 'start') return
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && stop(), 500).unref()
  })
}

function readOptions(args) {
  const known = {
    file: { type: 'string' },
    port: { type: 'string', default: '0' },
    report: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    const { values } = parseArgs({ args: [...args], options: known })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port wants a number up to 65535, not ${values.port}.`
    const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.file ?? sample)
    if (!existsSync(file)) return `There is no file or folder ${file}.`
    return { ...values, port, file }
  } catch (error) {
    return `${error.message.split('. ')[0]}. See npm start -- --help.`
  }
}

async function work(options, box, stopped) {
  await build(box)
  if (options.report) return printReport(box, root, options.file)
  const code = process.env.MARKWISE_EDITOR === 'browser' ? undefined : desktopCode()
  if (code !== undefined) return openOnDesktop(code, root, options.file)
  return openInBrowser(options, box, stopped)
}

async function build(box) {
  if (!existsSync(path.join(root, 'node_modules/esbuild')))
    throw new Error('The packages are not there yet: run npm ci first.')
  say('Building …')
  await script(box, 'build.mjs', 'The build failed')
}

async function script(box, name, failure) {
  const args = [path.join(root, 'scripts', name)]
  const { code, output } = await finished(
    box.start(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }),
  )
  if (code === 0) return
  console.error(output.trim())
  throw new Error(`${failure}: what it says stands above.`)
}

/** Serves VS Code until asked to stop. */
async function openInBrowser({ file, port }, box, stopped) {
  if (process.platform === 'win32')
    throw new Error(
      'Install VS Code from code.visualstudio.com, open a new terminal, and run npm start again: there is no `code` on the PATH.',
    )
  const chosen = await freePort(port)
  await installWorkbench(box, say)
  say('Packing the extension …')
  await script(box, 'package.mjs', 'The extension could not be packed')
  const workbench = await serveWorkbench({ box, vsix: [path.join(root, 'dist/markwise.vsix')], port: chosen })
  try {
    say(`\nOpen ${workbench.address(file)}\n`)
    say(`in a browser on this machine: it is ${file}, and saving writes that file. Ctrl+C ends VS Code.`)
    const how = await Promise.race([
      stopped,
      new Promise(resolve => workbench.server.once('exit', () => resolve('ended'))),
    ])
    if (how === 'ended')
      throw new Error(`VS Code ended by itself:\n${workbench.log().trim().split('\n').slice(-8).join('\n')}`)
    return 0
  } finally {
    await box.end()
    workbench.removeData()
  }
}

function say(line) {
  console.log(line)
  return 0
}

function complain(line, code) {
  console.error(line)
  return code
}
