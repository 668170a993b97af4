/** What the server needs of the machine it runs on: files to read and a clock to wait by. Node, the editor and tests each supply one. */
export interface Host {
  /** A file's text (UTF-8), or undefined where it cannot be read. Never rejects. */
  readText(uri: string): Promise<string | undefined>
  /** A file's bytes, or undefined where it cannot be read. Never rejects. */
  readBytes(uri: string): Promise<Uint8Array | undefined>
  /** The uris of files in the folder and in those above it, up to the workspace's own, whose names end like one of `suffixes`; nearest first. */
  findFiles(folder: string, suffixes: readonly string[]): Promise<readonly string[]>
  /** Calls back once after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, callback: () => void): () => void
  /** Calls back when everything that has arrived by now is handled. */
  soon(callback: () => void): void
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** Where texts are kept from one start to the next; undefined where there is no such place. */
  readonly kept?: KeptTexts
}

/** Texts that could be made again, kept from one start to the next on this machine. */
export interface KeptTexts {
  /** The text under a key, undefined where none is kept. Never rejects. */
  readonly get: (key: string) => Promise<string | undefined>
  /** Keeps a text in the place of what was there; where it cannot, nothing happens. */
  readonly put: (key: string, text: string) => void
  /** A short name of a text: no two texts have the same. */
  readonly digest: (text: string) => string
}

/** The folder of a file's uri, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')))
}

/** "file:///a/b.md" → "b.md", and "untitled:Untitled-1" → "Untitled-1"; escapes that cannot be decoded stay. */
export function nameOf(uri: string): string {
  const name = uri.slice(Math.max(uri.indexOf(':'), uri.lastIndexOf('/')) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
