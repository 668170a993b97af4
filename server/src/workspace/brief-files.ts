import type { BriefProblem } from '../brief/read-brief.js'
import type { Brief } from '../brief/brief.js'
import { folderOf, nameOf, type Host } from './host.js'
import { styles, type Styles } from './styles.js'
import { libraryFiles, type LibraryFiles, type LibraryListener } from './library-files.js'

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
  /** What works are printed in. */
  readonly styles: Styles
  /** The uris of the library files in a folder itself, in the order of their names. Never rejects. */
  librariesIn(folder: string): Promise<readonly string[]>
  /** Forgets what was found in folders, and reads this file again when next asked. */
  changed(uri: string): void
}

const briefSuffixes: readonly string[] = ['.brief.yaml', '.brief.yml', '.brief.json']

/** Libraries that are found without being named; other `.json` files may be anything. */
const librarySuffixes: readonly string[] = ['.bib', '.ris', '.csl.json', '.csljson']

/** More libraries than this beside an assignment are somebody's archive, and are to be named. */
const mostBeside = 20

export function briefFiles(host: Host, listener?: LibraryListener): BriefFiles {
  const files = new Map<string, Promise<BriefFile | undefined>>()
  const libraries = libraryFiles(host, listener)
  const inStyles = styles(host, uri => listener?.read(uri))
  const beside = new Map<string, Promise<readonly string[]>>()
  const good = new Map<string, Brief>()
  const folders = new Map<string, Promise<readonly BriefFile[]>>()
  const at = (uri: string): Promise<BriefFile | undefined> => {
    const known = files.get(uri)
    if (known) return known
    const reading = readFile(host, uri, good)
    files.set(uri, reading)
    return reading
  }
  return {
    at,
    libraries,
    styles: inStyles,
    librariesIn: folder => {
      const finding = beside.get(folder) ?? librariesBeside(host, folder)
      beside.set(folder, finding)
      return finding
    },
    near: folder => {
      const known = folders.get(folder)
      if (known) return known
      const finding = host.findFiles(folder, briefSuffixes).then(uris => briefsAt(uris, at))
      folders.set(folder, finding)
      return finding
    },
    changed: uri => {
      files.delete(uri)
      libraries.changed(uri)
      inStyles.changed(uri)
      folders.clear()
      beside.clear()
    },
  }
}

async function briefsAt(uris: readonly string[], at: BriefFiles['at']): Promise<readonly BriefFile[]> {
  return withClashes((await Promise.all(uris.map(at))).filter(file => file !== undefined))
}

async function librariesBeside(host: Host, folder: string): Promise<readonly string[]> {
  const uris = await host.findFiles(folder, librarySuffixes)
  return uris.filter(uri => folderOf(uri) === folder).slice(0, mostBeside)
}

/** While a file is broken its last good brief stays in force (product: "The document type"). */
async function readFile(host: Host, uri: string, good: Map<string, Brief>): Promise<BriefFile | undefined> {
  // Places are counted as the editor does: without a byte order mark, a line end as one unit.
  const text = (await host.readText(uri))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text === undefined) return undefined
  // YAML and its schema are loaded with the first brief file, not at start.
  const { readBrief } = await import('../brief/read-brief.js')
  const { brief, problems } = readBrief(text)
  const isBroken = problems.some(problem => problem.severity === 'error')
  if (brief && !isBroken) good.set(uri, brief)
  return { uri, text, brief: isBroken ? (good.get(uri) ?? brief) : brief, problems }
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
