import { Uri, window, workspace } from 'vscode'
import { untitledAssignment } from './untitled-assignment.js'

/** Opens a copy of the sample assignment as an untitled file, so that the packaged one is never changed. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', '8581-700.assignment.md'))
  await window.showTextDocument(await untitledAssignment(new TextDecoder().decode(bytes)))
}
