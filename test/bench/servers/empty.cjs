// The floor: vscode-languageserver with its own TextDocuments, publishing empty diagnostics at once and answering every request with nothing.
'use strict'
const {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} = require('vscode-languageserver/node')
const { TextDocument } = require('vscode-languageserver-textdocument')

const connection = createConnection(ProposedFeatures.all)
const documents = new TextDocuments(TextDocument)

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: ['(', '['] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    semanticTokensProvider: { legend: { tokenTypes: ['string'], tokenModifiers: [] }, full: true, range: true },
  },
}))
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] })
})
connection.onHover(() => null)
connection.onDefinition(() => null)
for (const nothing of [
  'onCompletion',
  'onReferences',
  'onDocumentSymbol',
  'onFoldingRanges',
  'onCodeAction',
  'onCodeLens',
  'onDocumentLinks',
]) {
  connection[nothing](() => [])
}
connection.languages.semanticTokens.on(() => ({ data: [] }))
connection.languages.semanticTokens.onRange(() => ({ data: [] }))

documents.listen(connection)
connection.listen()
