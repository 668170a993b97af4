import type { Span } from '../text/span.js'
import { textAt } from './file-text.js'
import type { Host } from './host.js'

/** Where a key stands in a library file. */
export interface LibraryPlace {
  readonly uri: string
  /** The file's text with LF line ends, for turning offsets into lines. */
  readonly text: string
  readonly span: Span
}

/** The places of these keys in the library files; keys that none holds are left out, and so are files that cannot be read. Never rejects. */
export async function libraryPlaces(
  host: Host,
  uris: readonly string[],
  keys: readonly string[],
): Promise<readonly LibraryPlace[]> {
  const files = await Promise.all(uris.map(async uri => ({ uri, text: await textAt(host, uri) })))
  return keys.flatMap(key =>
    files.flatMap(({ uri, text }) => {
      const span = text === undefined ? undefined : keyPlace(text, key)
      return text === undefined || span === undefined ? [] : [{ uri, text, span }]
    }),
  )
}

/**
 * Where the text of a library declares a key: `@book{starr2016,` (BibTeX), `"id": "starr2016"` (CSL-JSON), `ID  - starr2016` (RIS). Undefined where it
 * does not. Linear.
 */
export function keyPlace(text: string, key: string): Span | undefined {
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
    const before = text.slice(Math.max(0, at - leadLength), at)
    const after = text.slice(at + key.length, at + key.length + tailLength)
    if (declares(before, after)) return { start: at, end: at + key.length }
  }
  return undefined
}

/** More white space than this stands nowhere between the signs of a declaration. */
const leadLength = 60
const tailLength = 20

function declares(before: string, after: string): boolean {
  if (/@\w+\s*[{(]\s*$/.test(before)) return /^\s*[,})]/.test(after)
  if (/"id"\s*:\s*"$/.test(before)) return after.startsWith('"')
  return /(?:^|\n)ID {2}- $/.test(before) && /^\s*(?:\n|$)/.test(after)
}
