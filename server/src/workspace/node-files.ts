import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Files larger than this are not read: no brief is, and a slip of the hand should not fill the memory. */
const largestFile = 20_000_000

/** A file's text through Node, a BOM left out; undefined where there is none, it is too large or no file of this machine. */
export async function readNodeText(uri: string): Promise<string | undefined> {
  const content = await readNodeBytes(uri)
  return content === undefined ? undefined : new TextDecoder().decode(content)
}

/** A file's bytes through Node; undefined where there is none, it is too large or no file of this machine. */
export async function readNodeBytes(uri: string): Promise<Uint8Array | undefined> {
  try {
    const path = fileURLToPath(uri)
    // Looked at first: 200 MB would be in the memory by the time they are found too many, and a pipe never ends.
    const found = await stat(path)
    return found.isFile() && found.size <= largestFile ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}

/** Files by suffix in the folder and above it, up to the nearest of `roots` (uris); without a root only in the folder itself. */
export async function findNodeFiles(
  folder: string,
  suffixes: readonly string[],
  roots: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of foldersUpwards(folder, roots)) {
    const names = await readdir(path).catch(() => [])
    const fitting = names.filter(name => suffixes.some(suffix => name.endsWith(suffix))).sort()
    found.push(...fitting.map(name => pathToFileURL(join(path, name)).href))
  }
  return found
}

function foldersUpwards(folder: string, roots: readonly string[]): readonly string[] {
  const path = pathOf(folder)
  if (path === undefined) return []
  const limits = roots.map(pathOf).filter(root => root !== undefined && (path === root || path.startsWith(`${root}/`)))
  const limit = limits.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0]
  const folders = [path]
  for (let at = path; limit !== undefined && at !== limit && dirname(at) !== at;) {
    at = dirname(at)
    folders.push(at)
  }
  return folders
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri).replace(/[/\\]$/, '')
  } catch {
    return undefined
  }
}
