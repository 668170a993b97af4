import { FileSystemError, window, workspace, type Uri } from 'vscode'
import { fileName } from '../files.js'

/** Writes a text (UTF-8) to a file; false, once the writer has been told why, where that cannot be done. */
export async function writtenFile(place: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(place, new TextEncoder().encode(text))
    return true
  } catch (error) {
    void window.showErrorMessage(whyNotWritten(place, error))
    return false
  }
}

/** “essay.docx could not be written. You may not write there.” */
export function whyNotWritten(place: Uri, error: unknown): string {
  const denied = error instanceof FileSystemError && /NoPermissions|Unavailable/.test(error.code)
  const why = denied ? 'You may not write there.' : 'It may be open in another program.'
  return `${fileName(place)} could not be written. ${why}`
}
