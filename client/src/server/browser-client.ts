import { Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { answerFileRequests } from './answer-files.js'
import { clientOptions } from './client-options.js'
import type { ClientMaker } from './lazy-server.js'
import { workerScript } from './worker-script.js'

/**
 * A client whose server is a web worker. The worker's script is read through the editor and handed over as a Blob: its own address
 * may belong to another origin than the extension host's, and the worker would then never start. The server's later parts lie in the same folder.
 */
export const browserClient: ClientMaker = async parts => {
  const { context, log } = parts
  const folder = Uri.joinPath(context.extensionUri, 'server', 'dist')
  const read = async (name: string) => new Uint8Array(await workspace.fs.readFile(Uri.joinPath(folder, name)))
  const script = workerScript(await read('serving.cjs'), await read('main.browser.js'))
  const address = URL.createObjectURL(new Blob(script, { type: 'text/javascript' }))
  let worker: Worker | undefined
  const startWorker = () => {
    worker?.terminate()
    worker = new Worker(address)
    worker.addEventListener('error', ({ message }) => log.error(`In the server’s worker: ${message}`))
    // Reader and writer, not the worker: in the extension host it is no `instanceof Worker`, and the client would not know it.
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) })
  }
  const client = new LanguageClient(
    'markwise',
    'Markwise',
    startWorker,
    clientOptions(parts, { parts: folder.toString() }),
  )
  answerFileRequests(client)
  return client
}
