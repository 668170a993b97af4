import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AssignmentDocument } from '../assignment/document.js'
import { readAssignment } from '../assignment/read-assignment.js'
import { criteriaOf } from '../brief/brief.js'
import { placeInWords } from '../features/place-in-words.js'
import { readFrontMatter, type FrontMatter } from '../syntax/front-matter.js'
import { textOf } from '../text/rope.js'
import type { BriefFile } from '../workspace/brief-files.js'
import { workspaceFiles, type WorkspaceFiles } from '../workspace/workspace-files.js'
import { folderOf } from '../workspace/host.js'
import { surroundingsOf, type Surroundings } from '../workspace/surroundings.js'
import { nodeHost } from '../workspace/node-host.js'
import { readWordDraft } from '../workspace/word-draft.js'
import { shown } from './shown-path.js'

/** A file as the command line reads it. */
export interface Draft {
  readonly path: string
  readonly document: AssignmentDocument
  readonly surroundings: Surroundings
  /** Whether it says that it is an assignment, by its name or its front matter; a Word file does where a brief is known for it. */
  readonly isAssignment: boolean
  /** 1 where the file begins with a BOM, which the first line's columns count. */
  readonly shift: 0 | 1
  /** Where an offset lies in a file that has no lines: "1.1, “The roles differ …”". Undefined for text. */
  readonly said: ((offset: number) => string) | undefined
  /** What is to be known about how it was read, one sentence each. */
  readonly notes: readonly string[]
  /** The file's text with its own line ends, BOM included; undefined for a Word file. */
  readonly source: string | undefined
}

/** Reads the file at a path; a sentence that says why where it cannot be read. */
export type ReadDraft = (path: string) => Promise<Draft | string>

/** How drafts are to be read. */
export interface DraftReading {
  /** The folders up to which brief files are looked for. */
  readonly roots: readonly string[]
  /** The id of the brief of drafts that name none, or the uri of its file. */
  readonly brief?: string | undefined
}

/** Reads drafts, Markdown and Word; brief files are looked for in the draft's folder and above it. A string says in one line why a file could not be read. */
export function draftReader({ roots, brief }: DraftReading): ReadDraft {
  const files = workspaceFiles(nodeHost(roots.map(root => pathToFileURL(root).href)))
  return path => (isWord(path) ? readWord(path, files, brief) : readMarkdown(path, files, brief))
}

/** Reads brief files by themselves; undefined for one that cannot be read. */
export function briefReader({ roots }: DraftReading): (path: string) => Promise<BriefFile | undefined> {
  const files = workspaceFiles(nodeHost(roots.map(root => pathToFileURL(root).href)))
  return async path => {
    const uri = pathToFileURL(path).href
    // Only beside its neighbours is it seen that two have one id.
    const near = (await files.briefsNear(folderOf(uri))).find(file => file.uri === uri)
    return near ?? files.briefAt(uri)
  }
}

/** By its name; what Word keeps beside an open file is none. */
export function isWord(path: string): boolean {
  return /\.docx$/i.test(path) && !basename(path).startsWith('~$')
}

async function readMarkdown(path: string, files: WorkspaceFiles, brief: string | undefined): Promise<Draft | string> {
  const content = await readFile(path).catch((error: unknown) => reasonOf(error))
  if (typeof content === 'string') return `${shown(path)}: ${content}`
  const decoded = textIn(content)
  if (decoded === undefined) return `${shown(path)}: this is no text in UTF-8. Save it as UTF-8 and try again.`
  const shift = decoded.startsWith('\ufeff') ? 1 : 0
  const text = textOf(shift ? decoded.slice(1) : decoded)
  const { surroundings, notes } = await surroundingsOfText(path, readFrontMatter(text), { files, brief })
  const isAssignment =
    /\.assignment\.(?:md|markdown)$/i.test(basename(path)) || ['known', 'near', 'path'].includes(surroundings.names)
  const document = readAssignment(text, surroundings.inputs)
  return { path, document, surroundings, isAssignment, shift, said: undefined, notes, source: decoded }
}

/** By the brief that the text names; one that is of no use gives way to the brief that was asked for. */
async function surroundingsOfText(
  path: string,
  front: FrontMatter,
  { files, brief }: { readonly files: WorkspaceFiles; readonly brief: string | undefined },
): Promise<Pick<Draft, 'surroundings' | 'notes'>> {
  const surroundings = await surroundingsIn(path, withBrief(front, brief), files)
  const named = front.assignment?.value
  if (brief === undefined || named === undefined || surroundings.inputs.brief) return { surroundings, notes: [] }
  const asked = await surroundingsIn(path, withBrief({ ...front, assignment: undefined }, brief), files)
  const id = asked.inputs.brief?.id
  if (id === undefined) return { surroundings, notes: [] }
  return { surroundings: asked, notes: [`It names “${named}”, which is no brief that I can use: read by ${id}.`] }
}

/** The brief comes first: by its criteria a paragraph of a Word file is known for a heading. */
async function readWord(path: string, files: WorkspaceFiles, named: string | undefined): Promise<Draft | string> {
  const content = await readFile(path).catch((error: unknown) => reasonOf(error))
  if (typeof content === 'string') return `${shown(path)}: ${content}`
  const only = named ?? (await onlyBriefNear(path, files))
  const surroundings = await surroundingsIn(path, withBrief(readFrontMatter(textOf('')), only), files)
  const { brief } = surroundings.inputs
  const read = await readWordDraft(content, new Set(brief && criteriaOf(brief).map(({ criterion }) => criterion.id)))
  if ('fault' in read) return `${shown(path)}: ${read.message}`
  const document = readAssignment(textOf(read.text), surroundings.inputs)
  const notes = [
    ...(named === undefined && brief ? [`Read by the one brief that lies beside it: ${brief.id}.`] : []),
    ...(read.hasTrackedInsertions ? ['Tracked insertions are read as text, tracked deletions are not.'] : []),
  ]
  const said = (offset: number): string => placeInWords(document, offset)
  return { path, document, surroundings, isAssignment: brief !== undefined, shift: 0, said, notes, source: undefined }
}

/** A Word file names no brief; where just one lies beside it or above, that is meant. */
async function onlyBriefNear(path: string, files: WorkspaceFiles): Promise<string | undefined> {
  const near = await files.briefsNear(folderOf(pathToFileURL(path).href))
  const [only, ...others] = near.filter(({ brief }) => brief !== undefined)
  return others.length === 0 ? only?.uri : undefined
}

function withBrief(front: FrontMatter, brief: string | undefined): FrontMatter {
  if (brief === undefined || front.assignment !== undefined) return front
  return { ...front, assignment: { value: brief, span: { start: 0, end: 0 } } }
}

function surroundingsIn(path: string, front: FrontMatter, files: WorkspaceFiles): Promise<Surroundings> {
  const settings = { wordCount: {}, references: {}, notAuthors: new Set<string>(), libraries: [], printing: undefined }
  return surroundingsOf(pathToFileURL(path).href, front, files, settings)
}

/** Why a file could not be read, and what to do. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return 'there is no such file.'
  if (code === 'EISDIR') return 'this is a folder. Name a file in it.'
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it. Change its permissions, or copy it.'
  return `it cannot be read${code === undefined ? '' : ` (${code})`}.`
}

/** Text in UTF-8; undefined for what is binary or in another encoding. */
function textIn(content: Buffer): string | undefined {
  if (content.subarray(0, 8000).includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}
