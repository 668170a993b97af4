import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** Whether the folder is there, or could be made, and is the user's own: what others may write there is taken from them. Never throws. */
export function isOwnFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(folder)
    const owner = process.getuid?.()
    if (owner === undefined) return true
    if (uid !== owner) return false
    if (mode & 0o077) chmodSync(folder, 0o700)
    return true
  } catch {
    return false
  }
}

/** Writes a file of the user's own apart and moves it into place, so that nobody ever reads half of it. Throws where it cannot be written. */
export function writeWhole(path: string, data: Uint8Array | string): void {
  const apart = `${path}.${String(process.pid)}`
  writeFileSync(apart, data, { mode: 0o600 })
  renameSync(apart, path)
}
