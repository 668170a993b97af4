import { window, type Uri } from 'vscode'
import type { Server } from '../server/lazy-server.js'

/** The id of the brief that the writer chooses: those in the folder and above it, and the built-in ones. `title` says what for. Undefined when called off. */
export async function pickedBrief(server: Server, folder: Uri | undefined, title: string): Promise<string | undefined> {
  const briefs = await server.request('markwise/briefs', folder ? { uri: folder.toString() } : {})
  if (briefs === undefined) return undefined
  // The unit's number first: it is what many know of their assignment, and long titles are cut off
  const items = briefs.map(({ id, title, description }) => ({ label: id, description: title, detail: description, id }))
  const options = {
    title,
    placeHolder: 'Which brief is the assignment for?',
    matchOnDescription: true,
    matchOnDetail: true,
  }
  return (await window.showQuickPick(items, options))?.id
}
