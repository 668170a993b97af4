import { copyFile, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { shown } from './shown-path.js'

/**
 * Writes a file wholly or not at all: under another name beside it first. What is there already stays, unless `replaces`; `mode`: the
 * permissions it gets. Returns why it could not
 * be written, in one sentence; undefined where it was.
 */
export async function writtenWhole(
  path: string,
  content: string | Uint8Array,
  { replaces, mode }: { readonly replaces: boolean; readonly mode?: number },
): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`)
  try {
    // A new file takes the place even of one that may not be written.
    if (replaces && (await isReadOnly(path))) return `${shown(path)} is read-only, and nothing was written.`
    await writeFile(beside, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    if (replaces) await rename(beside, path)
    else await linkedOrCopied(beside, path)
    return undefined
  } catch (error) {
    return reason(path, error)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Writes a new file, never over one that is there. Returns why it could not be written; undefined where it was. */
export async function writtenNew(path: string, content: string): Promise<string | undefined> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return `${shown(path)} is there already; nothing was written. Choose another name.`
    return reason(path, error)
  }
}

async function isReadOnly(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && (found.mode & 0o222) === 0
}

/** Both refuse a name that is taken; not every file system has links. */
async function linkedOrCopied(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

function reason(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  const name = shown(path)
  if (code === 'EEXIST')
    return `${name} is there already, and nothing was written. Choose another name, or say --force.`
  if (code === 'ENOENT') return `${name} cannot be written: there is no such folder.`
  if (code === 'EISDIR') return `${name} cannot be written: it is a folder. Name a file in it.`
  if (code === 'ENOSPC') return `${name} cannot be written: there is no room left.`
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES')
    return `${name} cannot be written. It may be open in another program, or you may not write there.`
  return `${name} cannot be written${code === undefined ? '' : ` (${code})`}.`
}

/** Whether two paths mean one file, also by a link; false where either is not there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(path => realpath(path).catch(() => undefined)))
  return a !== undefined && a === b
}
