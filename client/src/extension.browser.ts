import type { ExtensionContext } from 'vscode'
import { activateMarkwise } from './activate.js'

/** The browser: the server runs in a web worker. */
export function activate(context: ExtensionContext): void {
  activateMarkwise(context, async () => (await import('./server/browser-client.js')).browserClient)
}
