// What a process and its children cost, read from /proc: Linux only.
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds that all threads of the process and its children have been on a processor so far. */
export function cpuMs(pid) {
  let nanoseconds = 0
  for (const each of withChildren(pid)) {
    for (const thread of threads(each)) {
      nanoseconds += Number(read(`/proc/${each}/task/${thread}/schedstat`).split(' ')[0])
    }
  }
  return nanoseconds / 1e6
}

/** Peak resident memory in MB, that of children added. */
export function peakMemoryMB(pid) {
  let kilobytes = 0
  for (const each of withChildren(pid))
    kilobytes += Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${each}/status`))?.[1] ?? 0)
  return kilobytes / 1024
}

function withChildren(pid) {
  const children = threads(pid).flatMap(thread => read(`/proc/${pid}/task/${thread}/children`).trim().split(' '))
  return [pid, ...children.filter(Boolean).flatMap(withChildren)]
}

// A process may end while it is looked at: what is gone costs nothing.
function threads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
