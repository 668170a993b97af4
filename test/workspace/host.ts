import type { Host } from '../../server/src/workspace/host.js'

/** A machine that is all made up: files in a map, a clock moved by hand. */
export interface MadeUpHost extends Host {
  readonly files: Map<string, string>
  /** Moves the clock, calls back whoever waited for it, and lets what they began come to an end. */
  readonly pass: (milliseconds: number) => Promise<void>
}

export function madeUpHost(contents: Readonly<Record<string, string>>): MadeUpHost {
  const files = new Map(Object.entries(contents))
  const alarms = new Map<() => void, number>()
  let now = 0
  return {
    files,
    readText: uri => Promise.resolve(files.get(uri)),
    readBytes: uri => Promise.resolve(encoded(files.get(uri))),
    findFiles: (folder, suffixes) =>
      Promise.resolve(
        [...files.keys()].filter(uri => uri.startsWith(folder) && suffixes.some(end => uri.endsWith(end))),
      ),
    soon: callback => void setImmediate(callback),
    now: () => now,
    after: (milliseconds, callback) => {
      alarms.set(callback, now + milliseconds)
      return () => void alarms.delete(callback)
    },
    pass: async milliseconds => {
      now += milliseconds
      for (const [callback, time] of [...alarms]) {
        if (time > now) continue
        alarms.delete(callback)
        callback()
      }
      await new Promise(resolve => void setTimeout(resolve, 20))
    },
  }
}

function encoded(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text)
}
