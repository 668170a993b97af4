import { describe, expect, it } from 'vitest'
import type { RegistrationParams } from 'vscode-languageserver'
import { inProcess, type InProcess } from './in-process.js'

const dynamic = { dynamicRegistration: true }
const likeVsCode = {
  textDocument: {
    diagnostic: dynamic,
    documentSymbol: dynamic,
    foldingRange: dynamic,
    documentLink: dynamic,
    selectionRange: dynamic,
  },
  workspace: { didChangeConfiguration: dynamic, didChangeWatchedFiles: dynamic },
}
const own = ['documentSymbol', 'foldingRange', 'documentLink', 'selectionRange']

describe('what the server offers', () => {
  it('leaves to VS Code what its own Markdown does, and registers it for our language alone', async () => {
    const client = await inProcess({ capabilities: likeVsCode })
    for (const name of own) expect(client.initialized.capabilities).not.toHaveProperty(`${name}Provider`)
    const registered = await registrationsOf(client)
    for (const name of own) {
      const options: unknown = registered.find(({ method }) => method === `textDocument/${name}`)?.registerOptions
      expect(options).toEqual({ documentSelector: [{ language: 'assignment-markdown' }] })
    }
  })

  it('watches brief files and settings where the client lets it', async () => {
    const methods = (await registrationsOf(await inProcess({ capabilities: likeVsCode }))).map(({ method }) => method)
    expect(methods).toContain('workspace/didChangeWatchedFiles')
    expect(methods).toContain('workspace/didChangeConfiguration')
  })

  it('leaves watching to a client that serves the files', async () => {
    const client = await inProcess({ capabilities: likeVsCode, initializationOptions: { files: true } })
    const methods = (await registrationsOf(client)).map(({ method }) => method)
    expect(methods).not.toContain('workspace/didChangeWatchedFiles')
  })

  it('is all there at once for an editor that lets nothing be registered', async () => {
    const { initialized } = await inProcess()
    for (const name of [...own, 'hover', 'completion', 'codeAction', 'codeLens', 'semanticTokens']) {
      expect(initialized.capabilities).toHaveProperty(`${name}Provider`)
    }
    expect(initialized.capabilities).not.toHaveProperty('diagnosticProvider')
  })
})

async function registrationsOf(client: InProcess): Promise<RegistrationParams['registrations']> {
  const { params } = await client.firstReceived(({ method }) => method === 'client/registerCapability')
  return (params as RegistrationParams).registrations
}
