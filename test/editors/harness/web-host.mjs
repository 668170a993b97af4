/** VS Code for the Web out of npm, on this machine. */
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('web-server.mjs', import.meta.url))

/**
 * Serves VS Code for the Web.
 * @param {{ box: object, extension: string, folder: string }} options where it runs; the unpacked extension; the files that the window opens with
 * @returns {Promise<string>} its address
 */
export function serveWebHost({ box, extension, folder }) {
  const server = box.start(process.execPath, [script, extension, folder], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let said = ''
  server.stdout.on('data', chunk => (said += chunk))
  server.stderr.on('data', chunk => (said += chunk))
  return new Promise((resolve, reject) => {
    server.once('message', ({ address }) => resolve(address))
    server.once('exit', code => reject(new Error(`VS Code for the Web ended (${code}):\n${said}`)))
  })
}
