import type { ExtensionContext } from 'vscode'
import { activateMarkwise } from './activate.js'

/** Desktop and remote: the server is a process of its own, spoken to over Node's IPC. */
export function activate(context: ExtensionContext): void {
  activateMarkwise(context, async () => (await import('./server/node-client.js')).nodeClient)
}
