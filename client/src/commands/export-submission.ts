import { Uri, window, workspace, type TextDocument } from 'vscode'
import type { ExportAnswer, ExportParams } from '../../../server/src/lsp/protocol.js'
import { openedAssignment, type Assignments } from '../assignments.js'
import { bytesOf } from '../../../server/src/workspace/base64.js'
import { exists, fileName } from '../files.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'
import { whyNotWritten } from './written-file.js'

/** Writes what is handed in of the active assignment, as it stands in the editor, to a Word, HTML or Markdown file of the writer's choice. */
export async function exportSubmission(server: Server, assignments: Assignments): Promise<void> {
  const document = await openedAssignment(assignments)
  if (document === undefined)
    return void window.showInformationMessage('Open an assignment first: the export is made from it.')
  const format = await chosenFormat()
  if (format === undefined) return
  const place = await chosenPlace(document, format)
  if (place === undefined) return
  const answer = await server.request('markwise/export', { uri: document.uri.toString(), format })
  if (!answer) return sayFailed('The submission could not be made, and nothing was written. The log says why.')
  const problem = await writtenWhole(place, answer)
  if (problem !== undefined) return void window.showErrorMessage(problem)
  await told(place, answer.notices)
}

type Format = ExportParams['format']

async function chosenFormat(): Promise<Format | undefined> {
  const formats: { label: string; description: string; format: Format }[] = [
    { label: 'Word', description: '.docx: headings, footnotes, tables and pictures', format: 'docx' },
    { label: 'HTML', description: '.html: one file, for any browser', format: 'html' },
    { label: 'Markdown', description: '.md: your own text without comments and ticks', format: 'md' },
  ]
  return (
    await window.showQuickPick(formats, {
      title: 'Export submission as',
      placeHolder: 'Nothing of comments, ticks and guidance in braces is in it',
    })
  )?.format
}

/** The editor asks itself before a file that is there is chosen. */
async function chosenPlace({ uri, isUntitled }: TextDocument, format: Format): Promise<Uri | undefined> {
  const name = fileName(uri).replace(/(?:\.assignment)?\.(?:md|markdown)$/i, '') || 'submission'
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..')
  const chosen = await window.showSaveDialog({
    title: 'Export submission',
    saveLabel: 'Export',
    filters: { [format === 'docx' ? 'Word' : format === 'html' ? 'HTML' : 'Markdown']: [format] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.submission.${format}`) } : {}),
  })
  if (chosen === undefined || chosen.path.toLowerCase().endsWith(`.${format}`)) return chosen
  const place = chosen.with({ path: `${chosen.path}.${format}` })
  // The editor asked about the name without its ending.
  if (!(await exists(place))) return place
  void window.showWarningMessage(`${fileName(place)} exists already, and nothing was written. Choose another name.`)
  return undefined
}

/** Under another name first, so that nothing half-written stands under the chosen one. Returns why it could not be written. */
async function writtenWhole(place: Uri, { content }: ExportAnswer): Promise<string | undefined> {
  const beside = place.with({ path: `${place.path}.${String(Date.now())}.part` })
  try {
    await workspace.fs.writeFile(beside, bytesOf(content))
    await workspace.fs.rename(beside, place, { overwrite: true })
    return undefined
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(beside)).catch(() => undefined)
    return whyNotWritten(place, error)
  }
}

async function told(place: Uri, notices: readonly string[]): Promise<void> {
  const message = [`Exported ${fileName(place)}.`, ...notices].join(' ')
  const show = notices.length === 0 ? window.showInformationMessage : window.showWarningMessage
  await show(message)
}
