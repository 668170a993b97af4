const { appendFileSync } = require('node:fs')
const { join } = require('node:path')
const vscode = require('vscode')

/** Registers an inline completion provider for every file; it proposes nothing and adds a line to `asked.log` in the folder. */
exports.activate = context => {
  const log = join(vscode.workspace.workspaceFolders[0].uri.fsPath, 'asked.log')
  const provideInlineCompletionItems = document => {
    appendFileSync(log, `${document.uri.path}\n`)
    return [{ insertText: 'a ghost' }]
  }
  context.subscriptions.push(
    vscode.languages.registerInlineCompletionItemProvider({ pattern: '**' }, { provideInlineCompletionItems }),
  )
  appendFileSync(log, 'ready\n')
}
