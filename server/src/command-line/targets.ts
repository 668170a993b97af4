import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob } from 'tinyglobby'

/** A file to look at. */
export interface Target {
  readonly path: string
  /** Named by itself on the command line, not met in a folder or pattern. */
  readonly named: boolean
}

export interface Targets {
  readonly files: readonly Target[]
  /** One line for each argument that names nothing. */
  readonly problems: readonly string[]
}

const markdown = ['**/*.md', '**/*.markdown']

/** The files that the arguments mean: files, folders (searched for Markdown) or patterns, which are expanded here so that they work in any shell. */
export async function targetsOf(values: readonly string[], folder = process.cwd()): Promise<Targets> {
  const files: Target[] = []
  const problems: string[] = []
  for (const value of values) {
    const path = resolve(folder, value)
    const info = await stat(path).catch(() => undefined)
    if (info?.isFile()) files.push({ path, named: true })
    else if (info?.isDirectory()) files.push(...(await found(markdown, path)))
    else if (isPattern(value)) {
      const matches = await found([value.replace(/\\/g, '/')], folder)
      if (matches.length === 0) problems.push(`No file matches ${value}.`)
      files.push(...matches)
    } else problems.push(`There is no file or folder ${value}.`)
  }
  const seen = new Set<string>()
  return { files: files.filter(({ path }) => !seen.has(path) && seen.add(path)), problems }
}

/** By its name; what a pattern such as `drafts/*` matches besides is passed over. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

function isPattern(value: string): boolean {
  return /[*?{}[\]]/.test(value)
}

async function found(patterns: readonly string[], cwd: string): Promise<readonly Target[]> {
  const paths = await glob([...patterns], {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
  })
  return paths.sort().map(path => ({ path, named: false }))
}
