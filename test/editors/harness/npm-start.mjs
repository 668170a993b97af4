/** VS Code as a reader of the README starts it: `npm start`, in a terminal, ended by Ctrl+C. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { markName, processesOf } from './processes-left.mjs'
import { root } from './root.mjs'
import { until } from './until.mjs'

const startLimit = 120_000
const stopLimit = 10_000

/**
 * Runs `npm start` for a file or folder and waits for the address it prints.
 * @returns {Promise<{ address: string, running: () => readonly { pid: number, command: string }[], pressCtrlC: () => Promise<number | string>, killAll: () => void }>}
 *   `running`: every process it started that still runs; `pressCtrlC` gives its exit code
 */
export async function npmStart(place) {
  const mark = `${markName}=${randomUUID()}`
  const npm = spawn('npm', ['start', '--', '--file', place], {
    cwd: root,
    env: { ...process.env, MARKWISE_EDITOR: 'browser', [markName]: mark.slice(markName.length + 1) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // as a terminal does: a group of its own
  })
  let printed = ''
  npm.stdout.on('data', chunk => (printed += chunk))
  npm.stderr.on('data', chunk => (printed += chunk))
  const ended = new Promise(resolve => npm.once('exit', (code, signal) => resolve(code ?? signal)))
  const running = () => processesOf(mark, npm.pid)
  const pressCtrlC = () => {
    process.kill(-npm.pid, 'SIGINT') // the terminal sends it to everybody in the foreground
    return Promise.race([ended, new Promise(resolve => setTimeout(resolve, stopLimit, 'did not end'))])
  }
  const killAll = () => running().forEach(({ pid }) => process.kill(pid, 'SIGKILL'))
  process.once('exit', killAll)
  try {
    const address = await until(
      () => {
        if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}:\n${printed}`)
        return /^Open (http:\S+)$/m.exec(printed)?.[1]
      },
      { limit: startLimit, what: () => `npm start to print its address; it printed:\n${printed}` },
    )
    return { address, running, pressCtrlC, killAll }
  } catch (error) {
    killAll()
    throw error
  }
}
