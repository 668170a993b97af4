import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AssignmentDocument } from '../assignment/document.js'
import { readAssignment } from '../assignment/read-assignment.js'
import { readFrontMatter } from '../syntax/front-matter.js'
import { textOf } from '../text/rope.js'
import { briefFiles, type BriefFiles } from '../workspace/brief-files.js'
import { surroundingsOf, type Surroundings } from '../workspace/inputs.js'
import { nodeHost } from '../workspace/node-host.js'

/** A file as the command line reads it. */
export interface Draft {
  readonly path: string
  readonly document: AssignmentDocument
  readonly surroundings: Surroundings
  /** Whether it says that it is an assignment, by its name or its front matter. */
  readonly isAssignment: boolean
  /** 1 where the file begins with a BOM, which the first line's columns count. */
  readonly shift: 0 | 1
}

export type ReadDraft = (path: string) => Promise<Draft | string>

/** Reads drafts; brief files are looked for in the draft's folder and above it, up to `root`. A string says in one line why a file could not be read. */
export function draftReader(root: string): ReadDraft {
  const briefs = briefFiles(nodeHost([pathToFileURL(root).href]))
  return path => readDraft(path, briefs)
}

async function readDraft(path: string, briefs: BriefFiles): Promise<Draft | string> {
  const content = await readFile(path).catch((error: unknown) => reasonOf(error))
  if (typeof content === 'string') return `${path}: ${content}`
  const decoded = textIn(content)
  if (decoded === undefined) return `${path}: this is no text in UTF-8.`
  const shift = decoded.startsWith('\ufeff') ? 1 : 0
  const text = textOf(shift ? decoded.slice(1) : decoded)
  const settings = { wordCount: {}, references: {}, notAuthors: new Set<string>(), libraries: [], printing: undefined }
  const surroundings = await surroundingsOf(pathToFileURL(path).href, readFrontMatter(text), briefs, settings)
  const isAssignment =
    /\.assignment\.(?:md|markdown)$/i.test(basename(path)) || ['known', 'near', 'path'].includes(surroundings.names)
  return { path, document: readAssignment(text, surroundings.inputs), surroundings, isAssignment, shift }
}

function reasonOf(error: unknown): string {
  const { code } = error as { code?: string }
  if (code === 'EISDIR') return 'this is a folder.'
  return code === 'EACCES' ? 'it may not be read.' : 'it cannot be read.'
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
