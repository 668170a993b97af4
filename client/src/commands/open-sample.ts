import { Uri, window, workspace } from 'vscode'
import { untitledAssignment } from './untitled-assignment.js'

/** Opens a copy of the sample assignment as an untitled file, so that the packaged one is never changed. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', '8581-700.assignment.md'))
  const text = new TextDecoder().decode(bytes).replace(frontMatter, `$&\n${whatItIs}\n`)
  await window.showTextDocument(await untitledAssignment(text))
}

/** The tab can only say "Untitled-1": a file with a name of its own would be saved unasked, or be empty again with one undo. */
const whatItIs = '<!-- The sample assignment: try what you like in it. This is a copy, and it is not saved. -->'
const frontMatter = /^---\n[^]*?\n---\n/
