import type { Reference } from '../bibliography/reference.js'
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { CslItem } from './csl-item.js'
import { referenceOf } from './csl-reference.js'
import type { Host, KeptTexts } from './host.js'
import type { LibraryProblem, ReadLibrary } from './read-library.js'
import { inSlices } from './slices.js'

/** Keeps what was read of a library file for the next start; `text` is what it was read from. A file that ends within an entry is still being written. Never rejects. */
export async function keepLibrary(host: Keeping, name: string, text: string, read: ReadLibrary): Promise<void> {
  const { kept } = host
  if (kept === undefined || read.cut || read.items.size === 0) return
  kept.put(keyOf(kept, name, text), await inSlices(host, written(read)))
}

type Keeping = Pick<Host, 'kept' | 'now' | 'soon'>

/** One line for what is said of the file as a whole, and one for each item. */
function* written({ items, problems, entries }: ReadLibrary): Generator<number, string, void> {
  const lines = [JSON.stringify({ entries, items: items.size, problems })]
  for (const item of items.values()) {
    lines.push(JSON.stringify(item))
    yield lines.length / items.size
  }
  return lines.join('\n')
}

/** What was kept of a library file with this text, as lines; undefined where nothing was. Never rejects. */
export async function keptLines(
  { kept }: Pick<Host, 'kept'>,
  name: string,
  text: string,
): Promise<readonly string[] | undefined> {
  return kept && (await kept.get(keyOf(kept, name, text)))?.split('\n')
}

/** Reads those lines again, without Citation.js; it yields how far it has come, from 0 to 1. Undefined where they are not whole. Never throws. */
export function* readKeptLibrary(lines: readonly string[]): Generator<number, ReadLibrary | undefined, void> {
  const [head, ...rest] = lines
  const { entries, items: count, problems } = fieldsOf(parsed(head))
  if (typeof entries !== 'number' || count !== rest.length) return undefined
  const items = new Map<Reference, CslItem>()
  for (const line of rest) {
    const item = parsed(line)
    if (!isItem(item)) return undefined
    items.set({ ...referenceOf(item), id: item.id }, item)
    yield items.size / rest.length
  }
  return { works: [...items.keys()], items, problems: entriesOf(problems) as LibraryProblem[], entries, cut: false }
}

function parsed(line = ''): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isItem(value: unknown): value is CslItem {
  const { id, type } = fieldsOf(value)
  return typeof id === 'string' && typeof type === 'string'
}

function keyOf({ digest }: KeptTexts, name: string, text: string): string {
  return `library ${name.slice(name.lastIndexOf('.'))} ${digest(text)}`
}
