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
    const client = await inProcess({ capabilities: likeVsCode, initializationOptions: { ownMarkdown: true } })
    for (const name of own) expect(client.initialized.capabilities).not.toHaveProperty(`${name}Provider`)
    const registered = await registrationsOf(client)
    for (const name of own) {
      const options: unknown = registered.find(({ method }) => method === `textDocument/${name}`)?.registerOptions
      expect(options).toEqual({ documentSelector: [{ language: 'assignment-markdown' }] })
    }
  })

  it('outlines, folds and links assignments as Markdown for an editor that has no Markdown of its own', async () => {
    const client = await inProcess({ capabilities: likeVsCode })
    for (const name of own) expect(client.initialized.capabilities).toHaveProperty(`${name}Provider`)
    const methods = (await registrationsOf(client)).map(({ method }) => method)
    for (const name of own) expect(methods).not.toContain(`textDocument/${name}`)
  })

  it('counts in UTF-16, whatever else the client could do', async () => {
    const capabilities = { general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } }
    const { initialized } = await inProcess({ capabilities })
    expect(initialized.capabilities.positionEncoding).toBe('utf-16')
  })

  it('watches briefs, models, libraries and styles, and settings, where the client lets it', async () => {
    const registered = await registrationsOf(await inProcess({ capabilities: likeVsCode }))
    expect(registered.map(({ method }) => method)).toContain('workspace/didChangeConfiguration')
    expect(registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles')?.registerOptions).toEqual({
      watchers: [
        { globPattern: '**/*.brief.{yaml,yml,json}' },
        { globPattern: '**/*.{models,sources}.yaml' },
        { globPattern: '**/*.{bib,ris,csl,csl.json,csljson}' },
      ],
    })
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
