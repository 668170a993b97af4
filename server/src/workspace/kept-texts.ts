import { createHash } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptTexts } from './host.js'
import { isOwnFolder, writeWhole } from './own-folder.js'

/**
 * Texts in a folder of the user's own (mode 0700), each a file named by its key. What another `build` of Markwise kept is never taken for its own, and goes when
 * something is kept; so do the oldest where there are many.
 */
export function keptTexts(folder: string, build: string): KeptTexts {
  const pathOf = (key: string): string => join(folder, `${build}-${digestOf(key)}`)
  return {
    digest: digestOf,
    get: key => readFile(pathOf(key), 'utf8').catch(() => undefined),
    put: (key, text) => {
      if (!isOwnFolder(folder)) return
      try {
        writeWhole(pathOf(key), text)
        for (const path of outdated(folder, build)) rmSync(path, { force: true })
      } catch {
        // A full disk or a folder taken away costs time at the next start, nothing else.
      }
    },
  }
}

/** How many texts are kept: more than anybody's libraries and styles. */
const mostTexts = 24

/** SHA-256, of which 96 bits tell apart all that a disk can hold. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}

function outdated(folder: string, build: string): readonly string[] {
  const paths = (names: readonly string[]): readonly string[] => names.map(name => join(folder, name))
  const names = readdirSync(folder)
  const own = paths(names.filter(name => name.startsWith(`${build}-`)))
  const byAge = own.map(path => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time)
  return [
    ...paths(names.filter(name => !name.startsWith(`${build}-`))),
    ...byAge.slice(mostTexts).map(({ path }) => path),
  ]
}
