import type { ClientCapabilities, Registration } from 'vscode-languageserver'
import { isForOwnLanguage, ownLanguage, ownLanguageRequests } from './capabilities.js'
import type { InitializationOptions } from './protocol.js'
import { watchedFiles } from './protocol-files.js'

/**
 * What is registered once the client is ready: requests for our own language alone, settings, and files to watch (unless the client says that
 * it reads and watches files itself). Only what the client lets a server register.
 */
export function registrations(client: ClientCapabilities, options: InitializationOptions): readonly Registration[] {
  const own = ownLanguageRequests
    .filter(request => isForOwnLanguage(client, options, request.client))
    .map(({ method }) => registration(method, { documentSelector: [{ language: ownLanguage }] }))
  const settings = client.workspace?.didChangeConfiguration?.dynamicRegistration
    ? [registration('workspace/didChangeConfiguration', { section: 'markwise' })]
    : []
  const files =
    watchesFiles(client) && options.files !== true
      ? [
          registration('workspace/didChangeWatchedFiles', {
            watchers: watchedFiles.map(globPattern => ({ globPattern })),
          }),
        ]
      : []
  return [...own, ...settings, ...files]
}

/** Whether the client watches files that a server names. Some say that they know the notification, and watch nothing: Neovim on Linux. */
export function watchesFiles(client: ClientCapabilities): boolean {
  return client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
}

function registration(method: string, registerOptions: object): Registration {
  return { id: `markwise ${method}`, method, registerOptions }
}
