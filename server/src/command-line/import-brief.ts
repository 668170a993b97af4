import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { builtInBriefs } from '../brief/built-in.js'
import type { ImportedBrief } from '../brief/handout/imported-brief.js'
import { importBrief } from '../workspace/import-brief.js'
import { nodeDocuments } from '../workspace/node-documents.js'
import { reasonOf } from './read-draft.js'
import { writtenNew } from './written-whole.js'

/** The options of `markwise brief import`; without `output` the brief goes to standard output. */
export interface ImportOptions {
  readonly json: boolean
  readonly output?: string
  /** Writes a brief to be filled in where no criteria were found. */
  readonly empty?: boolean
}

/**
 * Reads a brief from a document: says on stderr what was found and doubted, and prints the brief file, or JSON, or writes it where `output` says; never over a file
 * that is there. 0 done, 1 no criteria found, 2 not read or not written.
 */
export async function importBriefFile(path: string, { json, output, empty = false }: ImportOptions): Promise<number> {
  if (output !== undefined && !/\.brief\.ya?ml$/i.test(output))
    return said(2, `${output} has to end in .brief.yaml: that is how a brief is found.`)
  const content = await readFile(path).catch((error: unknown) => reasonOf(error))
  if (typeof content === 'string') return said(2, `${path}: ${content}`)
  const read = await importBrief(basename(path), content, nodeDocuments)
  if ('fault' in read) return said(2, `${path}: ${read.message}`)
  const { imported, summary, file } = read
  if (json) process.stdout.write(`${JSON.stringify(answerOf(imported), null, 2)}\n`)
  else tell(path, summary, imported)
  const code = imported.criteria.length === 0 ? 1 : 0
  if (output === undefined) {
    if (!json && (code === 0 || empty)) process.stdout.write(file)
    return code
  }
  if (code === 1 && !empty) return said(1, 'Nothing was written. Add --empty for a brief to fill in.')
  const problem = await writtenNew(output, file)
  return problem === undefined ? said(code, `Wrote ${output}.`) : said(2, problem)
}

function tell(path: string, summary: string, { id, doubts, criteria }: ImportedBrief): void {
  const known = builtInBriefs().some(brief => brief.id === id) && criteria.length > 0
  const lines = [
    `${path}: ${summary}`,
    ...doubts.map(({ line, message }) => `  ${path}:${line}: ${message}`),
    ...(known ? [`  ${id ?? ''} is built in. A file with this id takes its place for assignments beside it.`] : []),
  ]
  process.stderr.write(lines.map(line => `${line}\n`).join(''))
}

function said(code: number, message: string): number {
  process.stderr.write(`${message}\n`)
  return code
}

/** What of a reading the JSON answer has, in its order; the other texts go into the brief alone. */
const answerFields = [
  'id',
  'title',
  'words',
  'pass',
  'totalMarks',
  'moduleWeight',
  'outcomes',
  'sections',
  'criteria',
  'doubts',
] as const satisfies readonly (keyof ImportedBrief)[]

/** The shape of server/data/schema/brief-import.schema.json. */
function answerOf(imported: ImportedBrief): object {
  const shown = Object.fromEntries(answerFields.map(field => [field, imported[field]]))
  const withoutGuidance = <T extends { readonly guidance: string }>({ guidance: _guidance, ...part }: T) => part
  return {
    version: 1,
    ...shown,
    sections: imported.sections.map(withoutGuidance),
    criteria: imported.criteria.map(({ levels: _levels, ...criterion }) => withoutGuidance(criterion)),
  }
}
