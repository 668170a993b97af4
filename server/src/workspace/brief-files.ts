import { builtInBriefs } from '../brief/built-in.js'
import type { KnownNames } from '../brief/name-problems.js'
import type { BriefProblem, readBrief as ReadBrief } from '../brief/read-brief.js'
import type { Brief } from '../brief/brief.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import { catalogueFileKind, modelsSuffix, sourcesSuffix } from '../catalogue/file-kind.js'
import { catalogueFiles, type FolderCatalogue } from './catalogue-files.js'
import { folderOf, nameOf, type Host } from './host.js'
import { keptAnswers } from './kept-answers.js'
import { styles, type Styles } from './styles.js'
import { libraryFiles, type LibraryFiles, type LibraryListener } from './library-files.js'
import type { Zotero } from './zotero.js'

/** A brief file: the last good brief in it, and what is wrong with it now. */
export interface BriefFile {
  readonly uri: string
  readonly text: string
  readonly brief: Brief | undefined
  readonly problems: readonly BriefProblem[]
}

/** The brief files of the workspace, read when first needed and again when told that they changed. */
export interface BriefFiles {
  /** Those in the folder and above it, nearest first. Never rejects. */
  near(folder: string): Promise<readonly BriefFile[]>
  /** The file itself, wherever it is; undefined where it cannot be read. */
  at(uri: string): Promise<BriefFile | undefined>
  /** The libraries that assignments name, or that lie beside them. */
  readonly libraries: LibraryFiles
  /** The Zotero of this machine; undefined where nobody can switch it on, as on the command line. */
  readonly zotero: Zotero | undefined
  /** What works are printed in. */
  readonly styles: Styles
  /** The models and works of a folder: those of the files in it and above it, nearest first, over those built in. Never rejects. */
  catalogueIn(folder: string): Promise<FolderCatalogue>
  /** The uris of the library files in a folder itself, in the order of their names. Never rejects. */
  librariesIn(folder: string): Promise<readonly string[]>
  /** Forgets what was found in folders, and reads this file again when next asked. */
  changed(uri: string): void
}

const briefSuffixes: readonly string[] = ['.brief.yaml', '.brief.yml', '.brief.json']

/** Libraries that are found without being named; other `.json` files may be anything. */
const librarySuffixes: readonly string[] = ['.bib', '.ris', '.csl.json', '.csljson']

const allSuffixes = [...briefSuffixes, ...librarySuffixes, modelsSuffix, sourcesSuffix]

/** More libraries than this beside an assignment are somebody's archive, and are to be named. */
const mostBeside = 20

/** Whether a file of this name or uri holds a brief. */
export function isBriefFile(uri: string): boolean {
  return briefSuffixes.some(suffix => uri.toLowerCase().endsWith(suffix))
}

/** Whether a file of this name or uri holds a brief, models or sources: while it is open, it is read as it stands in the editor. */
export function isDataFile(uri: string): boolean {
  return isBriefFile(uri) || catalogueFileKind(uri) !== undefined
}

/** The files of one host; each is read when it is first asked for and kept until told that it changed. */
export function briefFiles(host: Host, listener?: LibraryListener, zotero?: Zotero): BriefFiles {
  const good = new Map<string, Brief>()
  const files = keptAnswers(uri => readFile(uri, { host, good, catalogueIn }))
  // One look at the folders for all kinds of files: an editor answers it by a message of its own.
  const found = keptAnswers(folder => host.findFiles(folder, allSuffixes))
  const endingIn = async (folder: string, suffixes: readonly string[]): Promise<readonly string[]> =>
    (await found.of(folder)).filter(uri => suffixes.some(suffix => uri.endsWith(suffix)))
  const folders = keptAnswers(async folder => briefsAt(await endingIn(folder, briefSuffixes), files.of))
  const libraries = libraryFiles(host, listener)
  const inStyles = styles(host, uri => listener?.read(uri))
  const catalogues = catalogueFiles(host)
  const catalogueIn: BriefFiles['catalogueIn'] = async folder =>
    catalogues.of(await endingIn(folder, [modelsSuffix, sourcesSuffix]))
  return {
    at: files.of,
    libraries,
    zotero,
    styles: inStyles,
    catalogueIn,
    librariesIn: async folder =>
      (await endingIn(folder, librarySuffixes)).filter(uri => folderOf(uri) === folder).slice(0, mostBeside),
    near: folders.of,
    changed: uri => {
      // A brief may extend another, and name models of a file beside it.
      files.forget(/\.(?:ya?ml|json)$/i.test(uri) ? undefined : uri)
      for (const each of [libraries, inStyles, catalogues]) each.changed(uri)
      folders.forget()
      found.forget()
    },
  }
}

async function briefsAt(uris: readonly string[], at: BriefFiles['at']): Promise<readonly BriefFile[]> {
  return withClashes((await Promise.all(uris.map(at))).filter(file => file !== undefined))
}

/** What reading a brief file takes. */
interface Reading extends Pick<BriefFiles, 'catalogueIn'> {
  readonly host: Host
  /** The last good brief of each file. */
  readonly good: Map<string, Brief>
}

/** While a file is broken its last good brief stays in force (product: "The document type"). */
async function readFile(uri: string, { host, good, catalogueIn }: Reading): Promise<BriefFile | undefined> {
  const text = await textAt(host, uri)
  if (text === undefined) return undefined
  // YAML and its schema are loaded with the first brief file, not at start.
  const reader = await import('./yaml-files.js').catch(() => undefined)
  if (reader === undefined) return undefined
  const { readBrief } = reader
  const briefs = extendsSome.test(text) ? await extendable(host, uri, readBrief) : []
  const names = namesIn((await catalogueIn(folderOf(uri))).catalogue)
  const { brief, problems } = readBrief(text, { briefs, names })
  const isBroken = problems.some(problem => problem.severity === 'error')
  if (brief && !isBroken) good.set(uri, brief)
  const kept = isBroken ? good.get(uri) : undefined
  return {
    uri,
    text,
    brief: kept ?? brief,
    problems: kept === undefined ? problems : [...problems, ...stillInForce(problems)],
  }
}

/** Beside the first error: whoever looks at an assignment would else wonder why nothing has changed. */
function stillInForce(problems: BriefFile['problems']): BriefFile['problems'] {
  const first = problems.find(({ severity }) => severity === 'error')
  const message = 'Until this is mended, assignments go on with the brief as it last could be read.'
  return first === undefined ? [] : [{ ...first, severity: 'information', message }]
}

/** Places are counted as the editor does: without a byte order mark, a line end as one unit. */
async function textAt(host: Host, uri: string): Promise<string | undefined> {
  return (await host.readText(uri))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

const extendsSome = /^\s*["']?extends["']?\s*:/m

/** What a brief may extend: those beside it and above that are no variants themselves, and those built in. */
async function extendable(host: Host, uri: string, readBrief: typeof ReadBrief): Promise<readonly Brief[]> {
  const uris = (await host.findFiles(folderOf(uri), briefSuffixes)).filter(other => other !== uri)
  const texts = await Promise.all(uris.map(other => textAt(host, other)))
  const near = texts.flatMap(text =>
    text === undefined || extendsSome.test(text) ? [] : (readBrief(text).brief ?? []),
  )
  return [...near, ...builtInBriefs()]
}

function namesIn({ verbs, models, sources, families, lexicons }: Catalogue): KnownNames {
  return {
    verbs: verbs.map(({ id }) => id),
    models: models.map(({ id }) => id),
    sources: sources.map(({ reference }) => reference.id),
    families: [...families, ...lexicons].map(({ id }) => id),
  }
}

/** Two briefs with one id in one folder: a finding in both. */
function withClashes(files: readonly BriefFile[]): readonly BriefFile[] {
  return files.map(file => {
    const other = files.find(
      ({ uri, brief }) =>
        uri !== file.uri && folderOf(uri) === folderOf(file.uri) && brief !== undefined && brief.id === file.brief?.id,
    )
    if (other === undefined || file.brief === undefined) return file
    const at = Math.max(0, file.text.indexOf(file.brief.id))
    const message = `“${nameOf(other.uri)}” has the id “${file.brief.id}” as well. Give one of the two another id.`
    return {
      ...file,
      problems: [
        ...file.problems,
        { code: 'brief-id-twice', severity: 'warning', span: { start: at, end: at + file.brief.id.length }, message },
      ],
    }
  })
}
