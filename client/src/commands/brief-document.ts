import { env, window, workspace, type TextDocument } from 'vscode'
import { fileName } from '../files.js'

/** A document that a student was given. */
export interface BriefDocument {
  readonly name: string
  readonly content: Uint8Array
}

/** Asks where the brief is: in a file, in the editor that is open, or on the clipboard. Undefined when called off; what cannot be read is said. */
export async function briefDocument(): Promise<BriefDocument | undefined> {
  const open = openDocument()
  const items = [
    { label: 'Choose a file…', description: 'text, Markdown, HTML, Word or PDF', read: fromFile },
    ...(open
      ? [{ label: `From ${fileName(open.uri)}`, description: 'the open editor', read: () => fromEditor(open) }]
      : []),
    { label: 'From the clipboard', description: 'copied from a web page or a document', read: fromClipboard },
  ]
  const picked = await window.showQuickPick(items, { title: 'Import brief', placeHolder: 'Where is the brief?' })
  return picked?.read()
}

/** An assignment or a brief file is no handout. */
function openDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document
  const isOurs =
    document === undefined ||
    document.languageId === 'assignment-markdown' ||
    /\.brief\.(?:ya?ml|json)$/i.test(document.uri.path)
  return isOurs || document.getText().trim() === '' ? undefined : document
}

async function fromFile(): Promise<BriefDocument | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      title: 'Which document is the brief in?',
      openLabel: 'Import',
      filters: { Documents: ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf'], 'All files': ['*'] },
    })) ?? []
  if (chosen === undefined) return undefined
  try {
    return { name: fileName(chosen), content: await workspace.fs.readFile(chosen) }
  } catch {
    return void window.showErrorMessage(`${fileName(chosen)} cannot be read. It may be open in another program.`)
  }
}

function fromEditor(document: TextDocument): BriefDocument {
  const name = fileName(document.uri)
  const known = /\.(?:txt|md|markdown|html?)$/i.test(name)
  const ending = document.languageId === 'html' ? '.html' : document.languageId === 'markdown' ? '.md' : '.txt'
  return { name: known ? name : `${name}${ending}`, content: new TextEncoder().encode(document.getText()) }
}

async function fromClipboard(): Promise<BriefDocument | undefined> {
  const text = await env.clipboard.readText()
  if (text.trim() !== '') return { name: 'clipboard.txt', content: new TextEncoder().encode(text) }
  return void window.showInformationMessage('There is no text on the clipboard. Copy the brief first.')
}
