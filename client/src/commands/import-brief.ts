import { Uri, window, workspace } from 'vscode'
import type { ImportBriefAnswer } from '../../../server/src/lsp/protocol-briefs.js'
import { base64Of } from '../../../server/src/workspace/base64.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'
import { briefDocument } from './brief-document.js'
import { freePlace } from './free-place.js'
import { newAssignmentFrom } from './new-assignment.js'
import { hasFiles, startFolder } from './start-folder.js'
import { writtenFile } from './written-file.js'

/** Reads a brief from a document, shows what was found with every doubt, and writes a brief file where the writer says so. Never overwrites. */
export async function importBrief(server: Server): Promise<void> {
  const document = await briefDocument()
  if (document === undefined) return
  const content = base64Of(document.content)
  const answer = await server.request('markwise/importBrief', { name: document.name, content })
  if (answer === undefined)
    return sayFailed(`${document.name} could not be read, and nothing was written. The log says why.`)
  if ('fault' in answer) return void window.showErrorMessage(answer.fault)
  const wish = await wishFor(document.name, answer)
  if (wish === 'save') await saved(server, answer)
  else if (wish === 'look') await shownUntitled(answer)
}

type Found = Exclude<ImportBriefAnswer, { fault: string }>
type Wish = 'save' | 'look' | undefined

/** What was found, in a dialog: nothing is written before it was seen. */
async function wishFor(name: string, found: Found): Promise<Wish> {
  const isEmpty = found.criteria === 0
  const look = { title: isEmpty ? 'Start from an Empty Brief' : 'Look at the Brief', wish: 'look' } as const
  const save = { title: 'Save the Brief…', wish: 'save' } as const
  const message = isEmpty ? `${name}: I found no numbered criteria.` : `${name}: ${found.summary}`
  const detail = isEmpty ? emptyDetail(found) : detailOf(found)
  const choices = hasFiles() && !isEmpty ? [save, look] : [look]
  return (await window.showInformationMessage<(typeof choices)[number]>(message, { modal: true, detail }, ...choices))
    ?.wish
}

function emptyDetail({ summary }: Found): string {
  return `What I read: ${summary}. Start from an empty brief and put the official wording in?`
}

function detailOf({ id, doubts, isBuiltIn }: Found): string {
  const shown = doubts.slice(0, mostDoubts).map(({ line, message }) => `Line ${line}: ${message}`)
  const more = doubts.length - shown.length
  return [
    ...shown,
    ...(more > 0 ? [`And ${more} more, which stand at the top of the brief.`] : []),
    ...(isBuiltIn
      ? [`Markwise brings ${id} already, with its points worked out. A file takes its place beside it.`]
      : []),
    'Points and verbs are proposals, not checked by a tutor. Compare the brief with the original.',
  ].join('\n\n')
}

const mostDoubts = 8

async function saved(server: Server, { id, text }: Found): Promise<void> {
  const folder = startFolder()
  const place = await freePlace({
    title: 'Where is the brief to be? Beside the assignment, or in a folder above it',
    saveLabel: 'Save',
    suggested: folder && Uri.joinPath(folder, `${id}.brief.yaml`),
    withEnding,
  })
  if (place === undefined) return
  if (!(await writtenFile(place, text))) return
  await window.showTextDocument(await workspace.openTextDocument(place))
  const start = 'New Assignment'
  const chosen = await window.showInformationMessage('The brief is saved. Start an assignment from it?', start)
  if (chosen === start) await newAssignmentFrom(server, id, Uri.joinPath(place, '..'))
}

/** Briefs are known by the ending of their name. */
function withEnding(place: Uri): Uri {
  if (/\.brief\.(?:ya?ml|json)$/i.test(place.path)) return place
  return place.with({ path: `${place.path.replace(/\.ya?ml$/i, '')}.brief.yaml` })
}

async function shownUntitled({ text }: Found): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content: text }))
}
