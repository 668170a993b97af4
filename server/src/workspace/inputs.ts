import type { FrontMatter } from '../syntax/front-matter.js'
import type { Inputs, KnownBrief } from '../assignment/document.js'
import { builtInBriefs } from '../brief/built-in.js'
import type { Brief, WordCountSwitches } from '../brief/brief.js'
import { namedBrief } from '../brief/known-ids.js'
import { builtInCatalogue } from '../catalogue/built-in.js'
import type { ReferenceSwitches } from '../catalogue/harvard.js'
import type { BriefFile, BriefFiles } from './brief-files.js'
import { folderOf, type Host } from './host.js'
import type { LibraryFile } from './library-files.js'

/** What an assignment's surroundings give it. */
export interface Surroundings {
  readonly inputs: Inputs
  /** The brief's own file; undefined for a built-in one or none. */
  readonly briefFile: BriefFile | undefined
  /** The libraries that the front matter and the settings name, and those that lie beside the assignment. */
  readonly libraryFiles: readonly LibraryFile[]
  /** Whether the front matter names a brief that is known, nearly known or a path: that makes plain Markdown an assignment. */
  readonly names: 'known' | 'near' | 'path' | 'unknown' | 'nothing'
}

export interface InputSettings {
  readonly wordCount: Partial<WordCountSwitches>
  readonly references: ReferenceSwitches
  readonly notAuthors: ReadonlySet<string>
  /** Library files for every assignment, as paths seen from its folder, absolute paths or uris. */
  readonly libraries: readonly string[]
}

/** How long, in milliseconds, an assignment waits for its libraries before it is read without them. */
const patience = 150

/** Waits for libraries; the command line takes its time. */
export type Wait = (reading: Promise<unknown>) => Promise<unknown>

/** Waits a moment at most: what comes later is told by the `LibraryListener`. */
export function aMoment(host: Pick<Host, 'after'>): Wait {
  return reading => Promise.race([reading, new Promise<void>(resolve => void host.after(patience, resolve))])
}

/** The inputs of an assignment at `uri`: nearest brief files first, then those built in (product: "The document type"). Never rejects. */
export async function surroundingsOf(
  uri: string,
  { assignment, libraries }: FrontMatter,
  files: BriefFiles,
  settings: InputSettings,
  wait: Wait = reading => reading,
): Promise<Surroundings> {
  const folder = folderOf(uri)
  const near = await files.near(folder)
  const known: readonly KnownBrief[] = [
    ...near.flatMap(file => (file.brief ? [knownBrief(file.brief)] : [])),
    ...builtInBriefs().map(knownBrief),
  ]
  const named = [...libraries.map(({ value }) => value), ...settings.libraries].map(path => resolved(folder, path))
  const libraryFiles = await librariesFor([...named, ...(await files.librariesIn(folder))], files, wait)
  const base: Inputs = {
    brief: undefined,
    catalogue: builtInCatalogue(),
    libraries: libraryFiles.length === 0 ? noLibraries : libraryFiles.map(({ library }) => library),
    knownBriefs: known,
    notAuthors: settings.notAuthors,
    wordCount: settings.wordCount,
    references: settings.references,
    printed: nothingPrinted,
  }
  if (assignment === undefined) return { inputs: base, briefFile: undefined, libraryFiles, names: 'nothing' }
  const { match, id } = namedBrief(assignment.value, known)
  if (match === 'path') {
    const briefFile = await files.at(resolved(folder, assignment.value))
    return { inputs: withBrief(base, briefFile?.brief), briefFile, libraryFiles, names: match }
  }
  if (match !== 'known' || id === undefined) return { inputs: base, briefFile: undefined, libraryFiles, names: match }
  const briefFile = near.find(file => file.brief?.id === id || file.brief?.aliases?.includes(id))
  return {
    inputs: withBrief(base, briefFile?.brief ?? builtInBriefs().find(brief => brief.id === id)),
    briefFile,
    libraryFiles,
    names: match,
  }
}

async function librariesFor(named: readonly string[], files: BriefFiles, wait: Wait): Promise<readonly LibraryFile[]> {
  const uris = [...new Set(named)]
  await wait(Promise.all(uris.map(uri => files.libraries.read(uri))))
  return uris.map(uri => files.libraries.now(uri))
}

const noLibraries: Inputs['libraries'] = []

function nothingPrinted(): undefined {
  return undefined
}

function withBrief(inputs: Inputs, brief: Brief | undefined): Inputs {
  return brief === undefined ? inputs : { ...inputs, brief }
}

function knownBrief({ id, title, aliases = [] }: Brief): KnownBrief {
  return { id, title, aliases }
}

/** "../x.brief.yaml" seen from a folder's uri; an absolute path stays on the folder's own machine, and a uri is one already. */
function resolved(folder: string, path: string): string {
  try {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return new URL(path).href
    return new URL(path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/'), `${folder}/`).href
  } catch {
    return `${folder}/${path}`
  }
}
