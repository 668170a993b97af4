import type { Library } from '../assignment/document.js'
import { bibEntries } from './bib-entries.js'
import { nameOf, type Host } from './host.js'

/** A library file as it was last read. */
export interface LibraryFile {
  readonly library: Library
  /** Why it, or how much of it, could not be read; undefined where all is well. */
  readonly problem: string | undefined
}

/** Library files, read when first needed and again when told that they changed. */
export interface LibraryFiles {
  /** Never rejects. */
  at(uri: string): Promise<LibraryFile>
  changed(uri: string): void
}

export function libraryFiles(host: Host): LibraryFiles {
  const files = new Map<string, Promise<LibraryFile>>()
  return {
    at: uri => {
      const known = files.get(uri)
      if (known) return known
      const reading = readLibrary(host, uri)
      files.set(uri, reading)
      return reading
    },
    changed: uri => void files.delete(uri),
  }
}

async function readLibrary(host: Host, uri: string): Promise<LibraryFile> {
  const name = nameOf(uri)
  const text = await host.readText(uri)
  if (text === undefined) return { library: { name, works: [] }, problem: 'it cannot be read.' }
  if (!name.toLowerCase().endsWith('.bib'))
    return { library: { name, works: [] }, problem: 'only .bib files are read so far.' }
  // Citation.js takes longer to load than all the rest; it comes with the first library.
  const { workOfBibTex } = await import('./citation-js.js')
  const entries = bibEntries(text)
  const works = entries.flatMap(({ source }) => {
    try {
      return [workOfBibTex(source)]
    } catch {
      return []
    }
  })
  const lost = entries.length - works.length
  return {
    library: { name, works },
    problem: lost === 0 ? undefined : `${String(lost)} of ${String(entries.length)} entries could not be read.`,
  }
}
