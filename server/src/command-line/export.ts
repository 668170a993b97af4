import { pathToFileURL } from 'node:url'
import { exportedSubmission, exportFormatOf } from '../workspace/export-submission.js'
import { nodeHost } from '../workspace/node-host.js'
import { oneDraft } from './one-draft.js'
import { isWord } from './read-draft.js'
import { isSameFile, writtenWhole } from './written-whole.js'
import { failed } from './terminal.js'

/** Writes what is handed in of an assignment as Word, HTML or Markdown, by the ending of `output`. 2 where it could not be written. */
export async function exportSubmission(
  path: string,
  { output, force }: { readonly output: string; readonly force: boolean },
): Promise<number> {
  const format = exportFormatOf(output)
  if (format === undefined) return failed(`${output} has to end in .docx, .html or .md.`)
  if (isWord(path)) return failed(`${path} is a Word file already. An export is made from Markdown.`)
  if (await isSameFile(path, output))
    return failed(`${output} is the assignment itself, and nothing was written. Choose another name.`)
  const draft = await oneDraft(path)
  if (typeof draft === 'string') return failed(draft)
  const uri = pathToFileURL(path).href
  const { content, notices } = await exportedSubmission(draft.document, format, uri, nodeHost([]))
  const problem = await writtenWhole(output, content, { replaces: force })
  if (problem !== undefined) return failed(problem)
  process.stderr.write(`Wrote ${output}.\n${notices.map(notice => `${notice}\n`).join('')}`)
  return 0
}
