import { catalogueFileKind, modelsSuffix, sourcesSuffix } from '../catalogue/file-kind.js'
import { briefFiles, briefSuffixes, isBriefFile, type BriefFile } from './brief-files.js'
import { catalogueFiles, type FolderCatalogue } from './catalogue-files.js'
import { folderOf, type Host } from './host.js'
import { keptAnswers } from './kept-answers.js'
import { libraryFiles, type LibraryFiles, type LibraryListener } from './library-files.js'
import { styles, type Styles } from './styles.js'
import type { Zotero } from './zotero.js'

/** The files round the assignments: briefs, libraries, models, sources and styles. Each is read when it is first needed, and again after it has changed. */
export interface WorkspaceFiles {
  /** The brief files in the folder and above it, nearest first. Never rejects. */
  briefsNear(folder: string): Promise<readonly BriefFile[]>
  /** The brief file itself, wherever it is; undefined where it cannot be read. */
  briefAt(uri: string): Promise<BriefFile | undefined>
  /** The models and works of a folder: those of the files in it and above it, nearest first, over those built in. Never rejects. */
  catalogueIn(folder: string): Promise<FolderCatalogue>
  /** The uris of the library files in a folder itself, in the order of their names. Never rejects. */
  librariesIn(folder: string): Promise<readonly string[]>
  readonly libraries: LibraryFiles
  /** The Zotero of this machine; undefined where nobody can switch it on, as on the command line. */
  readonly zotero: Zotero | undefined
  /** The styles that works are printed in. */
  readonly styles: Styles
  /** To be called when a file has changed: it is read again when next asked for, and folders are looked through again. */
  changed(uri: string): void
}

/** The files of one host. */
export function workspaceFiles(host: Host, listener?: LibraryListener, zotero?: Zotero): WorkspaceFiles {
  // One look at the folders for all kinds of files: an editor answers it by a message of its own.
  const found = keptAnswers(folder => host.findFiles(folder, allSuffixes))
  const endingIn = async (folder: string, suffixes: readonly string[]): Promise<readonly string[]> =>
    (await found.of(folder)).filter(uri => suffixes.some(suffix => uri.endsWith(suffix)))
  const catalogues = catalogueFiles(host)
  const catalogueIn: WorkspaceFiles['catalogueIn'] = async folder =>
    catalogues.of(await endingIn(folder, [modelsSuffix, sourcesSuffix]))
  const briefs = briefFiles(host, async folder => (await catalogueIn(folder)).catalogue)
  const near = keptAnswers(async folder => briefs.all(await endingIn(folder, briefSuffixes)))
  const libraries = libraryFiles(host, listener)
  const inStyles = styles(host, uri => listener?.read(uri))
  return {
    briefsNear: near.of,
    briefAt: briefs.at,
    catalogueIn,
    librariesIn: async folder =>
      (await endingIn(folder, librarySuffixes)).filter(uri => folderOf(uri) === folder).slice(0, mostBeside),
    libraries,
    zotero,
    styles: inStyles,
    changed: uri => {
      for (const files of [briefs, libraries, inStyles, catalogues]) files.changed(uri)
      near.forget()
      found.forget()
    },
  }
}

/** Whether a file of this name or uri holds a brief, models or sources: while it is open, it is read as it stands in the editor. */
export function isDataFile(uri: string): boolean {
  return isBriefFile(uri) || catalogueFileKind(uri) !== undefined
}

/** Libraries that are found without being named; other `.json` files may be anything. */
const librarySuffixes: readonly string[] = ['.bib', '.ris', '.csl.json', '.csljson']

const allSuffixes = [...briefSuffixes, ...librarySuffixes, modelsSuffix, sourcesSuffix]

/** More libraries than this beside an assignment are somebody's archive, and have to be named. */
const mostBeside = 20
