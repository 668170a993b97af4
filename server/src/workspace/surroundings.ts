import type { FrontMatter } from '../syntax/front-matter.js'
import type { Inputs } from '../assignment/document.js'
import { builtInBriefs } from '../brief/built-in.js'
import type { Brief, WordCountSwitches } from '../brief/brief.js'
import { namedBrief, type KnownBrief } from '../brief/known-ids.js'
import { switchesInForce, type ReferenceSwitches } from '../catalogue/harvard.js'
import type { Verification } from '../bibliography/verification.js'
import type { BriefFile } from './brief-files.js'
import type { WorkspaceFiles } from './workspace-files.js'
import { untilRead, type LibraryWait } from './library-wait.js'
import type { CatalogueFile } from './catalogue-files.js'
import { folderOf, nameOf } from './host.js'
import type { LibraryFile } from './library-files.js'
import type { StyleFile } from './styles.js'
import { styleOptionsFrom } from './style-variant.js'
import type { WorkToPrint } from './waiting-works.js'

/** The files round an assignment, and the inputs that they make. */
export interface Surroundings {
  readonly inputs: Inputs
  /** The brief's own file; undefined for a built-in one or none. */
  readonly briefFile: BriefFile | undefined
  /** The libraries that the front matter and the settings name, and those that lie beside the assignment. */
  readonly libraryFiles: readonly LibraryFile[]
  /** Models and sources of the writer's own, in the folder and above it. */
  readonly catalogueFiles: readonly CatalogueFile[]
  /** The uri of the CSL file that the writer chose, whether or not it can be used; undefined for the built-in style. */
  readonly style: string | undefined
  /** That file, where it was read and cannot be used. */
  readonly styleFile: StyleFile | undefined
  /** Prints works that no library holds, in the background: `inputs.printed` then knows them. */
  readonly print: (works: readonly WorkToPrint[]) => void
  /** Whether the front matter names a brief that is known, nearly known or a path: that makes plain Markdown an assignment. */
  readonly names: 'known' | 'near' | 'path' | 'unknown' | 'nothing'
}

/** What settings and the editor's storage add to what the files say. */
export interface InputSettings {
  readonly wordCount: Partial<WordCountSwitches>
  readonly references: ReferenceSwitches
  readonly notAuthors: ReadonlySet<string>
  /** Library files for every assignment, as paths seen from its folder, absolute paths or uris. */
  readonly libraries: readonly string[]
  /** How entries are printed; undefined where nothing is to be printed in the background, as on the command line. */
  readonly printing: { readonly style: string | undefined } | undefined
  /** Whether the Zotero of this machine is a library. */
  readonly zotero?: boolean
  readonly verified?: ReadonlyMap<string, Verification>
}

/** What surrounds the assignment at `uri`: nearest brief files first, then those built in (product: "The document type"). Never rejects. */
export async function surroundingsOf(
  uri: string,
  { assignment, libraries, style: ownStyle }: FrontMatter,
  files: WorkspaceFiles,
  settings: InputSettings,
  wait: LibraryWait = untilRead,
): Promise<Surroundings> {
  const folder = folderOf(uri)
  const [near, { catalogue, files: catalogueFiles }] = await Promise.all([
    files.briefsNear(folder),
    files.catalogueIn(folder),
  ])
  const named = [...libraries.map(({ value }) => value), ...settings.libraries]
  const own = await librariesFor(folder, named, files, wait)
  const libraryFiles = settings.zotero === true && files.zotero ? [...own, files.zotero.now()] : own
  const style = styleUri(folder, ownStyle?.value ?? settings.printing?.style)
  // Where nothing is printed in the background, a style that cannot be used is found only here.
  if (style !== undefined && settings.printing === undefined) await files.styles.look(style)
  const { print, ...printed } = printing(style, ownStyle?.value, libraryFiles, files, settings)
  const base: Inputs = {
    brief: undefined,
    catalogue,
    libraries: libraryFiles.length === 0 ? noLibraries : libraryFiles.map(({ library }) => library),
    knownBriefs: knownBriefs(near),
    ...unreadBriefs(near),
    notAuthors: settings.notAuthors,
    wordCount: settings.wordCount,
    references: settings.references,
    ...(settings.verified === undefined ? {} : { verified: settings.verified }),
    ...printed,
  }
  const styleFile = style === undefined ? undefined : files.styles.problemOf(style)
  const found = { libraryFiles, catalogueFiles, style, styleFile, print }
  const bare: Surroundings = { ...found, inputs: base, briefFile: undefined, names: 'nothing' }
  return assignment === undefined ? bare : withNamedBrief(assignment.value, bare, { folder, files, near })
}

/** The surroundings with the brief that the front matter names: a file by its path, the nearest file with its id, or a built-in one. */
async function withNamedBrief(
  name: string,
  bare: Surroundings,
  { folder, files, near }: { folder: string; files: WorkspaceFiles; near: readonly BriefFile[] },
): Promise<Surroundings> {
  const { inputs } = bare
  const { match, id } = namedBrief(name, inputs.knownBriefs)
  if (match === 'path') {
    const briefFile = await files.briefAt(resolved(folder, name))
    return { ...bare, inputs: withBrief(inputs, briefFile?.brief, true), briefFile, names: match }
  }
  if (match !== 'known' || id === undefined) return { ...bare, names: match }
  const briefFile = near.find(file => file.brief?.id === id || file.brief?.aliases?.includes(id))
  const brief = briefFile?.brief ?? builtInBriefs().find(builtIn => builtIn.id === id)
  return { ...bare, inputs: withBrief(inputs, brief, briefFile !== undefined), briefFile, names: match }
}

async function librariesFor(
  folder: string,
  named: readonly string[],
  files: WorkspaceFiles,
  wait: LibraryWait,
): Promise<readonly LibraryFile[]> {
  const uris = [...new Set([...named.map(path => resolved(folder, path)), ...(await files.librariesIn(folder))])]
  if (uris.length > 0) await wait(() => Promise.all(uris.map(uri => files.libraries.read(uri))))
  return uris.map(uri => files.libraries.now(uri))
}

function knownBriefs(near: readonly BriefFile[]): readonly KnownBrief[] {
  const own = near.flatMap(file => (file.brief ? [knownBrief(file.brief)] : []))
  return [...own, ...builtInBriefs().map(knownBrief)]
}

function unreadBriefs(near: readonly BriefFile[]): Pick<Inputs, 'unreadBriefs'> {
  const unread = near.flatMap(({ brief, uri }) => (brief === undefined ? [nameOf(uri)] : []))
  return unread.length === 0 ? {} : { unreadBriefs: unread }
}

const noLibraries: Inputs['libraries'] = []

/** Only files have styles of their own; a name such as "harvard" means the one that is built in. */
function styleUri(folder: string, style: string | undefined): string | undefined {
  return style !== undefined && /\.csl$/i.test(style) ? resolved(folder, style) : undefined
}

/** How entries are printed: by the CSL file at `uri`, where it is of use, else in the built-in style with what `named` and the settings ask for. */
function printing(
  uri: string | undefined,
  named: string | undefined,
  libraries: readonly LibraryFile[],
  { styles }: WorkspaceFiles,
  settings: InputSettings,
): Pick<Surroundings, 'print'> & Pick<Inputs, 'printed' | 'hasOwnStyle' | 'styleProblem'> {
  const styleProblem = uri === undefined ? undefined : styles.problemOf(uri)?.why
  const own = styleProblem === undefined ? uri : undefined
  const known = { ...(own !== undefined && { hasOwnStyle: true }), ...(styleProblem !== undefined && { styleProblem }) }
  if (settings.printing === undefined) return { ...known, ...nothingPrinted }
  const options = styleOptionsFrom(switchesInForce(settings.references, named))
  const { printed, add, addLibraries } = styles.in({ uri: own, options })
  addLibraries(libraries)
  return { ...known, printed, print: add }
}

const nothingPrinted = { printed: () => undefined, print: () => undefined }

function withBrief(inputs: Inputs, brief: Brief | undefined, briefIsFile: boolean): Inputs {
  return brief === undefined ? inputs : { ...inputs, brief, briefIsFile }
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
