/** Processes that are ended as a whole: each is the leader of its own group, so what it starts in turn ends with it. */
import { spawn } from 'node:child_process'

const grouped = process.platform !== 'win32'
const graceTime = 2000

/**
 * A box for the processes of one command: `start` adds one, `end` ends them all and waits until none is left.
 * @returns {{ start: typeof spawn, end: () => Promise<void> }}
 */
export function processBox() {
  const running = new Set()
  const endNow = () => {
    for (const child of running) signalGroup(child, 'SIGKILL')
  }
  process.once('exit', endNow) // whatever ends this process
  return {
    start(command, args, options) {
      const child = spawn(command, args, { ...options, detached: grouped })
      running.add(child)
      return child
    },
    async end() {
      await Promise.all([...running].map(endGroup))
      running.clear()
    },
  }
}

/**
 * What a process printed and how it ended.
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started at all.
 */
export function finished(child) {
  return new Promise(resolve => {
    let output = ''
    child.stdout?.on('data', chunk => (output += chunk))
    child.stderr?.on('data', chunk => (output += chunk))
    child.once('error', error => resolve({ code: 127, output: error.message }))
    child.once('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** Asks the group to end, and after two seconds ends it: VS Code's extension hosts outlive their server otherwise. */
async function endGroup(child) {
  signalGroup(child, 'SIGTERM')
  const deadline = Date.now() + graceTime
  while (groupLives(child) && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 25))
  while (groupLives(child)) {
    signalGroup(child, 'SIGKILL')
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(grouped ? -child.pid : child.pid, signal)
  } catch {
    // it has ended already
  }
}

function groupLives(child) {
  if (child.pid === undefined) return false
  if (!grouped) return child.exitCode === null && child.signalCode === null
  try {
    process.kill(-child.pid, 0)
    return true
  } catch {
    return false
  }
}
