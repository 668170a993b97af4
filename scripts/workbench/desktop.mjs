/** VS Code as it is installed on this desktop. */
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** The `code` command of the PATH, or undefined. */
export function desktopCode(search = process.env.PATH ?? '') {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code']
  const places = search.split(path.delimiter).filter(Boolean)
  return places.flatMap(place => names.map(name => path.join(place, name))).find(isFile)
}

const isFile = file => existsSync(file) && statSync(file).isFile()

/**
 * Opens a window with the extension of `root` running in it; the window outlives this process.
 * @returns {Promise<number>} 0 once the window is open
 * @throws {Error} one sentence when VS Code refused, after what VS Code itself said
 */
export async function openOnDesktop(code, root, file) {
  const folder = statSync(file).isDirectory() ? [file] : [path.dirname(file), file]
  const ended = await exitCode(code, ['--new-window', `--extensionDevelopmentPath=${root}`, ...folder])
  if (ended !== 0)
    throw new Error('VS Code did not open. MARKWISE_EDITOR=browser npm start opens it in a browser instead.')
  console.log(`Opened ${file} in VS Code, with Markwise running.`)
  return 0
}

/** In no box: the window belongs to the person at the desk. A .cmd file runs in a shell only, which wants its own quotes. */
function exitCode(code, args) {
  const shell = process.platform === 'win32'
  const quoted = word => (shell ? `"${word}"` : word)
  const child = spawn(quoted(code), args.map(quoted), { shell, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise(resolve => child.once('error', () => resolve(127)).once('exit', resolve))
}
