import { FileType, Uri, workspace } from 'vscode'
import { base64Of } from '../../server/src/workspace/base64.js'

/** The bytes of a file as text (UTF-8); null where it cannot be read. */
export async function fileText(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await bytesOf(uri))
  } catch {
    return null
  }
}

/** The bytes of a file in Base64; null where it cannot be read. */
export async function fileBytes(uri: string): Promise<string | null> {
  try {
    return base64Of(await workspace.fs.readFile(Uri.parse(uri, true)))
  } catch {
    return null
  }
}

/** The last part of an address: "essay.md". */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** As in the server: larger files are none of ours, and would have to be sent to it. */
const largestFile = 20_000_000

/** Rejects where there is no file, or it is too large. */
async function bytesOf(uri: string): Promise<Uint8Array> {
  const file = Uri.parse(uri, true)
  if ((await workspace.fs.stat(file)).size > largestFile) throw new Error('too large')
  return workspace.fs.readFile(file)
}

/**
 * The uris of files with one of the endings, in the folder and then in each above it up to its workspace folder: nearest first.
 * Outside any workspace folder only the folder itself is looked at. What cannot be listed has no files.
 */
export async function filesAbove(folder: string, endings: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const place of foldersUpwards(withPath(Uri.parse(folder, true)))) {
    const entries = await Promise.resolve(workspace.fs.readDirectory(place)).catch(() => [])
    const names = entries.filter(
      ([name, type]) => (type & FileType.File) !== 0 && endings.some(end => name.endsWith(end)),
    )
    for (const [name] of names) found.push(Uri.joinPath(place, name).toString())
  }
  return found
}

/** The folder of "memfs:/essay.md" is written "memfs:", which has no path to look in or go up from. */
function withPath(folder: Uri): Uri {
  return folder.path === '' ? folder.with({ path: '/' }) : folder
}

function foldersUpwards(folder: Uri): readonly Uri[] {
  const top = workspace.getWorkspaceFolder(folder)?.uri
  if (top === undefined) return [folder]
  const above: Uri[] = []
  for (let place = folder; place.path.length >= top.path.length; place = Uri.joinPath(place, '..')) {
    above.push(place)
    if (place.path === '/') break
  }
  return above
}

/** Whether there is something at this address. */
export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}
