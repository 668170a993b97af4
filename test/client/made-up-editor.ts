import type { Server } from '../../client/src/server/lazy-server.js'
import type { Requests } from '../../server/src/lsp/protocol-requests.js'

/** As much of VS Code as the client's own decisions hang on. Take it in the place of `vscode`, and look at `editor` for what became of it. */
export const editor = {
  /** The version of every document. */
  version: 1,
  folders: undefined as readonly unknown[] | undefined,
  /** Whether files may not be changed: the editor says that it changed them all the same. */
  readOnly: false,
  /** What was changed, "uri: new text". */
  changes: [] as string[],
  said: [] as string[],
  /** Commands that were carried out, with their arguments. */
  executed: [] as unknown[][],
  /** What a command does that is carried out. */
  execute: () => {},
  /** Commands that were registered. */
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  /** Picks one of what is offered. */
  pick: (items: readonly { readonly label: string }[]): unknown => items[0],
}

/** Forgets what was done. */
export function anew(): void {
  Object.assign(editor, { version: 1, readOnly: false, folders: undefined, changes: [], said: [], executed: [] })
  editor.pick = items => items[0]
  editor.execute = () => {}
  editor.commands.clear()
}

class MadeUpUri {
  readonly scheme: string
  readonly authority: string
  readonly path: string
  constructor(readonly text: string) {
    const [, scheme = '', authority = '', path = ''] = /^([a-z-]+):\/\/([^/]*)(.*)$/.exec(text) ?? []
    this.scheme = scheme
    this.authority = authority
    this.path = path
  }
  toString(): string {
    return this.text
  }
}

class MadeUpChange {
  readonly all: string[] = []
  replace(uri: MadeUpUri, _range: unknown, text: string): void {
    this.all.push(`${uri.text}: ${text}`)
  }
}

export const vscode = {
  Range: class {},
  Uri: { parse: (text: string) => new MadeUpUri(text) },
  WorkspaceEdit: MadeUpChange,
  DocumentDropEdit: class {
    additionalEdit: MadeUpChange | undefined
  },
  languages: { registerDocumentDropEditProvider: (_selector: unknown, provider: unknown) => provider },
  commands: {
    registerCommand: (name: string, call: (...args: unknown[]) => unknown) => void editor.commands.set(name, call),
    executeCommand: (...call: unknown[]) => {
      editor.executed.push(call)
      editor.execute()
      return Promise.resolve()
    },
  },
  window: {
    visibleTextEditors: [],
    activeTextEditor: undefined,
    showInformationMessage: (message: string) => Promise.resolve(void editor.said.push(message)),
    showWarningMessage: (message: string) => Promise.resolve(void editor.said.push(message)),
    showQuickPick: (items: readonly { readonly label: string }[]) => Promise.resolve(editor.pick(items)),
  },
  workspace: {
    get workspaceFolders() {
      return editor.folders
    },
    openTextDocument: (uri: MadeUpUri) => {
      const [opened, before] = [editor.version, editor.changes.length]
      const version = () => opened + editor.changes.length - before
      return Promise.resolve(Object.defineProperty({ uri }, 'version', { get: version }))
    },
    applyEdit: ({ all }: MadeUpChange) => Promise.resolve(editor.readOnly || editor.changes.push(...all) > 0),
  },
}

/** What a server that is asked in a test answers, request by request. */
type Answers = {
  readonly [M in keyof Requests]?: (params: Requests[M]['params']) => Requests[M]['answer'] | undefined
}

/** A server that answers so, and nothing to anything else; `told` are the notifications that it was sent. */
export function madeUpServer(answers: Answers): { readonly server: Server; readonly told: unknown[] } {
  const told: unknown[] = []
  const server = {
    request: <M extends keyof Requests>(method: M, params: Requests[M]['params']) =>
      Promise.resolve(answers[method]?.(params)),
    notify: (method: string, params: object) => void told.push([method, params]),
  }
  return { server: server as unknown as Server, told }
}

/** One edit at the text's start, of a version. */
export function writing(newText: string, version = 1): NonNullable<Requests['markwise/tick']['answer']> {
  const start = { line: 0, character: 0 }
  return { version, edits: [{ range: { start, end: start }, newText }] }
}
