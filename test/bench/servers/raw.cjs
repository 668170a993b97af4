// The floor below the floor: JSON-RPC by hand, without any library. It applies no edits and publishes empty diagnostics.
'use strict'

const capabilities = {
  textDocumentSync: 2,
  completionProvider: {},
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  codeActionProvider: true,
  codeLensProvider: {},
}
let bytes = Buffer.alloc(0)

process.stdin.on('data', chunk => {
  bytes = bytes.length > 0 ? Buffer.concat([bytes, chunk]) : chunk
  for (;;) {
    const headerEnd = bytes.indexOf('\r\n\r\n')
    if (headerEnd < 0) return
    const length = Number(/Content-Length: *(\d+)/i.exec(bytes.toString('latin1', 0, headerEnd))[1])
    const end = headerEnd + 4 + length
    if (bytes.length < end) return
    const message = JSON.parse(bytes.toString('utf8', headerEnd + 4, end))
    bytes = bytes.subarray(end)
    answer(message)
  }
})

function answer({ id, method, params }) {
  if (method === 'exit') process.exit(0)
  if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const { uri, version } = params.textDocument
    send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: [] } })
  } else if (id !== undefined) {
    send({ id, result: method === 'initialize' ? { capabilities } : null })
  }
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}
