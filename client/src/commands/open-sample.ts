import { Uri, window, workspace } from 'vscode'
import { writtenInto } from './untitled-text.js'

/** Opens a copy of the sample assignment as an untitled file, so that the packaged one is never changed. An open copy is shown again. */
export async function openSample(extension: Uri): Promise<void> {
  const name = '8581-700.assignment.md'
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', name))
  await window.showTextDocument(await writtenInto(name, new TextDecoder().decode(bytes)))
}
