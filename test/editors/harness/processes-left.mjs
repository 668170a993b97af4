/** Which processes a command has started, however far down, and which of them still run. Linux: read from /proc. */
import { readdirSync, readFileSync } from 'node:fs'

/** Name of an environment variable that a test gives to the command it starts; everything below inherits it. */
export const markName = 'MARKWISE_TEST_RUN'

/**
 * The processes whose environment holds the mark, or that descend from `ancestor`.
 * @returns {readonly { pid: number, command: string }[]} each with its command line; the ended ones are not there
 */
export function processesOf(mark, ancestor) {
  const all = processes()
  const family = new Set([ancestor])
  // a parent may come later in the list than its child: go round until nobody joins
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid)
  }
  return all.filter(({ pid, environment }) => pid !== process.pid && (family.has(pid) || environment.includes(mark)))
}

function processes() {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => readProcess(Number(name)) ?? [])
}

function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return undefined // ended, only not yet noticed by its parent
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, parent: Number(parent), command, environment: readFileSync(`/proc/${pid}/environ`, 'utf8') }
  } catch {
    return undefined // it ended between two lines
  }
}
