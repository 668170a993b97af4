import { EventEmitter, window, workspace, type Disposable, type Event, type TextDocument } from 'vscode'
import { frontMatterLines, namesAssignment } from './front-matter.js'
import { isForeign } from './server/foreign.js'

/** Which open document is the assignment that views and commands are about. */
export interface Assignments extends Disposable {
  /** The assignment of the active editor. */
  readonly active: TextDocument | undefined
  /** The one that was active last; kept while other files are looked at, and when it is closed. */
  readonly last: TextDocument | undefined
  /** Whether any open document is one. */
  anyOpen(): boolean
  readonly onDidChange: Event<void>
  /** A document that is an assignment was opened, or became one. */
  readonly onDidAppear: Event<void>
}

/** Follows the active editor. Only the language and the front matter of Markdown documents are looked at. */
export function watchAssignments(): Assignments {
  const changed = new EventEmitter<void>()
  const appeared = new EventEmitter<void>()
  let active: TextDocument | undefined
  let last: TextDocument | undefined
  const look = () => {
    const document = window.activeTextEditor?.document
    const before = active
    active = document && isAssignment(document) ? document : undefined
    last = active ?? last
    if (active !== before) changed.fire()
  }
  const lookAt = (document: TextDocument) => {
    if (isAssignment(document)) appeared.fire()
    if (document === window.activeTextEditor?.document) look()
  }
  const listeners = [
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidOpenTextDocument(lookAt),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== 'markdown') return
      if (contentChanges.some(({ range }) => range.start.line < frontMatterLines)) lookAt(document)
    }),
  ]
  look()
  return {
    get active() {
      return active
    },
    get last() {
      return last
    },
    anyOpen: () => workspace.textDocuments.some(isAssignment),
    onDidChange: changed.event,
    onDidAppear: appeared.event,
    dispose: () => listeners.concat(changed, appeared).forEach(disposable => void disposable.dispose()),
  }
}

/**
 * The assignment that a command is about: the active one, else the last, which is read again where it was closed, for the server to know it. Undefined
 * where there was none, or it cannot be read any more.
 */
export async function openedAssignment({ active, last }: Assignments): Promise<TextDocument | undefined> {
  const document = active ?? last
  if (document === undefined || !document.isClosed) return document
  if (document.isUntitled) return undefined
  return Promise.resolve(workspace.openTextDocument(document.uri)).catch(() => undefined)
}

/** Whether a document says that it is an assignment: by its language, or with `assignment:` in its front matter. */
function isAssignment(document: TextDocument): boolean {
  if (isForeign(document)) return false
  if (document.languageId === 'assignment-markdown') return true
  return document.languageId === 'markdown' && namesAssignment(document.lineCount, index => document.lineAt(index).text)
}
