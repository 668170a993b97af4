import type { Library } from '../assignment/document.js'
import { counted, grouped } from '../text/amounts.js'
import type { CslItem } from './csl-item.js'
import { asEditorsCount } from './file-text.js'
import { nameOf, type Host } from './host.js'
import type { Reference } from '../bibliography/reference.js'
import { keepLibrary, keptLines, readKeptLibrary } from './kept-library.js'
import {
  libraryEndings,
  readLibrary,
  type EntryReaders,
  type LibraryProblem,
  type ReadLibrary,
} from './read-library.js'
import { inSlices } from './slices.js'

/** A library file as it was last read. */
export interface LibraryFile {
  readonly uri: string
  readonly library: Library
  readonly items: ReadonlyMap<Reference, CslItem>
  /** The text that the problems' places are in; "" where there is none. */
  readonly text: string
  readonly problems: readonly LibraryProblem[]
  /** Why it, or how much of it, could not be read; undefined where all is well. */
  readonly problem: string | undefined
  /** Whether it ends within an entry. */
  readonly cut: boolean
}

/** Library files, read in the background when first asked for, and again when told that they changed. */
export interface LibraryFiles {
  /** What is known of the file now; until it has been read for the first time, a library without works. */
  now(uri: string): LibraryFile
  /** The file when it has been read. Never rejects. */
  read(uri: string): Promise<LibraryFile>
  /** Reads the file again once the program that writes it is done; until then the last reading stays. */
  changed(uri: string): void
}

/** Who is told of library files that are read in the background. */
export interface LibraryListener {
  /** Called when a file was read, again or later than it was asked for. */
  readonly read: (uri: string) => void
  /** Called while a large file is read: from 0 to 1, and 1 at its end. */
  readonly progress?: (uri: string, done: number) => void
}

/** Files that are synchronised are written in pieces: so long nothing is read after a change. */
export const settleTime = 300
/** A file that ends within an entry, or is empty of a sudden, is looked at again after so long, a few times. */
const secondLook = 1000
const mostLooks = 4

/** The libraries of one host; each is read when it is first asked for, and looked at again where it seems half written. */
export function libraryFiles(host: Host, listener: LibraryListener = { read: () => undefined }): LibraryFiles {
  const known = new Map<string, LibraryFile>()
  const readings = new Map<string, Promise<LibraryFile>>()
  const waiting = new Map<string, () => void>()
  /** Asked for before they were read. */
  const missed = new Map<string, LibraryFile>()
  const read = (uri: string, looks = 0): Promise<LibraryFile> => {
    const reading = readFile(host, uri, listener).then(file => {
      const before = known.get(uri)
      if (before && looks < mostLooks && isHalfWritten(file, before)) {
        lookLater(uri, secondLook, looks + 1)
        return before
      }
      known.set(uri, file)
      if (missed.delete(uri) || before) listener.read(uri)
      return file
    })
    readings.set(uri, reading)
    return reading
  }
  const lookLater = (uri: string, time: number, looks: number): void => {
    waiting.get(uri)?.()
    const look = (): void => {
      waiting.delete(uri)
      void read(uri, looks)
    }
    waiting.set(uri, host.after(time, look))
  }
  return {
    now: uri => {
      // The same object while it is read, so that nothing seems to have changed.
      const file = known.get(uri) ?? missed.get(uri) ?? unread(uri, 'it is still being read.', false)
      if (!known.has(uri)) missed.set(uri, file)
      return file
    },
    read: uri => readings.get(uri) ?? read(uri),
    changed: uri => {
      if (readings.has(uri)) lookLater(uri, settleTime, 0)
    },
  }
}

/** Whether another program is still writing the file: what was there is gone, or its last entry is cut short. */
function isHalfWritten(now: LibraryFile, before: LibraryFile): boolean {
  return before.library.works.length > 0 && (now.cut || now.library.works.length === 0)
}

async function readFile(host: Host, uri: string, { progress }: LibraryListener): Promise<LibraryFile> {
  const name = nameOf(uri)
  const content = await host.readText(uri)
  if (content === undefined) return unread(uri, 'it cannot be read: is the name right, and the file under 20 MB?')
  if (!libraryEndings.some(ending => name.toLowerCase().endsWith(ending)))
    return unread(uri, 'only .bib, .ris and CSL-JSON files are read.')
  if (content.includes('\0')) return unread(uri, 'it is no text file.')
  const text = asEditorsCount(content)
  const read = await readText(host, name, text, done => progress?.(uri, done))
  if (read === undefined) return unread(uri, 'what reads libraries could not be loaded.')
  progress?.(uri, 1)
  return { uri, library: { name, works: read.works }, ...read, text, problem: problemOf(read) }
}

/** What the text holds, which may be known from an earlier start; undefined where its reader cannot be loaded. Never rejects. */
async function readText(
  host: Host,
  name: string,
  text: string,
  progress: (done: number) => void,
): Promise<ReadLibrary | undefined> {
  const lines = await keptLines(host, name, text)
  const kept = lines && (await inSlices(host, readKeptLibrary(lines), progress))
  if (kept) return kept
  const each = await readers().catch(() => undefined)
  if (each === undefined) return undefined
  const read = await inSlices(host, readLibrary(name, text, each), progress)
  void keepLibrary(host, name, text, read)
  return read
}

/** The works in the text of a library file that no assignment uses yet; what cannot be read is left out. Rejects where its reader cannot be loaded. */
export async function worksIn(host: Host, name: string, content: string): Promise<readonly Reference[]> {
  const { works } = await inSlices(host, readLibrary(name, asEditorsCount(content), await readers()))
  return works
}

/** Citation.js takes longer to load than all the rest; it comes with the first library. */
async function readers(): Promise<EntryReaders> {
  const { bibEntryOf, itemOfBibEntry, itemOfRis, itemOfJson } = await import('./citation-js.js')
  return { bibEntryOf, itemOfBibEntry, itemOfRis, itemOfJson }
}

function problemOf({ entries, works }: ReadLibrary): string | undefined {
  const lost = entries - works.length
  if (entries === 0) return 'it holds no entries.'
  return lost === 0 ? undefined : `${grouped(lost)} of ${counted(entries, 'entry', 'entries')} could not be read.`
}

/** `isFinal`: whether it was tried to read it. */
function unread(uri: string, problem: string, isFinal = true): LibraryFile {
  const library = { name: nameOf(uri), works: [], unread: true, ...(isFinal ? { problem } : {}) }
  return { uri, library, items: new Map(), text: '', problems: [], problem, cut: false }
}
