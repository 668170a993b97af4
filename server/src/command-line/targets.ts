import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { inFileOrder } from '../text/file-order.js'
import { isWord } from './read-draft.js'

/** A file to look at. */
export interface Target {
  readonly path: string
  /** Named by itself on the command line, not met in a folder or pattern. */
  readonly named: boolean
}

/** What the arguments of a command name. */
export interface Targets {
  readonly files: readonly Target[]
  /** The folders up to which brief files are looked for: this one, and those among the arguments that do not lie in it. */
  readonly roots: readonly string[]
  /** One line for each argument that names nothing. */
  readonly problems: readonly string[]
}

const drafts = ['**/*.md', '**/*.markdown', '**/*.docx']

/** The files that the arguments mean: files, folders (searched for Markdown and Word) or patterns, which are expanded here so that they work in any shell. */
export async function targetsOf(values: readonly string[], folder = process.cwd()): Promise<Targets> {
  const files: Target[] = []
  const roots = [folder]
  const problems: string[] = []
  for (const value of values) {
    // In a script, a variable that was never set: by no means everything in this folder.
    if (value.trim() === '') {
      problems.push('A file or folder without a name was asked for. Name one; “.” is this folder.')
      continue
    }
    const path = resolve(folder, value)
    const info = await stat(path).catch(() => undefined)
    if (info?.isFile()) files.push({ path, named: true })
    else if (info?.isDirectory()) {
      if (/^\.\.|^$/.test(relative(folder, path)) || isAbsolute(relative(folder, path))) roots.push(path)
      files.push(...(await found(drafts, path)))
    } else if (isPattern(value)) {
      const matches = await found([value.replace(/\\/g, '/')], folder)
      if (matches.length === 0) problems.push(`No file matches ${value}.`)
      files.push(...matches)
    } else problems.push(`There is no file or folder ${value}.`)
  }
  const seen = new Set<string>()
  return { files: files.filter(({ path }) => !seen.has(path) && seen.add(path)), roots, problems }
}

/** By its name; what a pattern such as `drafts/*` matches besides is passed over. */
export function isDraft(path: string): boolean {
  return isMarkdown(path) || isWord(path)
}

/** By its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Whether it may mean several files. */
export function isPattern(value: string): boolean {
  return /[*?{}[\]]/.test(value)
}

async function found(patterns: readonly string[], cwd: string): Promise<readonly Target[]> {
  const paths = await glob([...patterns], {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**', '**/~$*'],
    followSymbolicLinks: false,
  })
  return paths.sort(inFileOrder).map(path => ({ path, named: false }))
}
