import { isAscii } from 'node:buffer'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { isOwnFolder, writeWhole } from './own-folder.js'

/** A CommonJS bundle that was loaded, and a way to make the next start quicker. */
export interface LoadedBundle {
  readonly exports: unknown
  /** Whether what V8 had compiled at an earlier start was there and fits. */
  readonly wasKept: boolean
  /** Keeps what V8 has compiled by now, where nothing fitting is kept yet. Costs some 10 ms; never throws. */
  readonly keepCompiled: () => void
}

/** Modules that a bundle may require beside those of Node and the files in its folder, by name. */
export type GivenModules = Readonly<Record<string, unknown>>

/**
 * Loads a bundle, with V8's code cache where `folder` holds one of this bundle (by `hash` of its content), V8 and processor. The cache is code: it is read from and
 * written to a folder of the user's own only, which nobody else may write; without one the bundle is loaded as it is.
 */
export function loadBundle(
  file: string,
  hash: string,
  folder: string | undefined,
  given: GivenModules = {},
): LoadedBundle {
  const kept = folder !== undefined && isOwnFolder(folder) ? join(folder, nameFor(file, hash)) : undefined
  const cachedData = kept === undefined ? undefined : contentOf(kept)
  const script = new Script(wrapped(file), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  const module = { exports: {} }
  const run = script.runInThisContext() as (...values: unknown[]) => void
  const own = createRequire(file)
  const require = (name: string): unknown => (name in given ? given[name] : own(name))
  run(module.exports, require, module, file, dirname(file))
  const wasKept = cachedData !== undefined && script.cachedDataRejected !== true
  return {
    exports: module.exports,
    wasKept,
    keepCompiled: () => {
      if (kept !== undefined && !wasKept) keep(kept, script.createCachedData())
    },
  }
}

/** The source as a function, made into a string once: joined strings are copied when they are compiled, and the copy stays. */
function wrapped(file: string): string {
  const content = Buffer.concat([head, readFileSync(file), tail])
  // V8 keeps text of one byte a character as it is.
  return content.toString(isAscii(content) ? 'latin1' : 'utf8')
}

const head = Buffer.from('(function (exports, require, module, __filename, __dirname) {')
const tail = Buffer.from('\n})')

/** The user's own folder for what can be made again: XDG's on Linux, Apple's and Microsoft's on theirs. */
export function userCacheFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const xdg = environment['XDG_CACHE_HOME']
  if (xdg) return join(xdg, 'markwise')
  const local = environment['LOCALAPPDATA']
  if (platform === 'win32' && local) return join(local, 'markwise', 'Cache')
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'markwise')
    : join(homedir(), '.cache', 'markwise')
}

function nameFor(file: string, hash: string): string {
  return `${basename(file)}-${hash}-${process.versions.v8}-${process.arch}.v8`
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

// What older bundles left is removed.
function keep(path: string, data: Buffer): void {
  const folder = dirname(path)
  const bundle = basename(path).split('-')[0] ?? ''
  try {
    writeWhole(path, data)
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${bundle}-`) && name.endsWith('.v8') && name !== basename(path))
        rmSync(join(folder, name), { force: true })
    }
  } catch {
    // A full disk or a folder taken away costs speed, nothing else.
  }
}
