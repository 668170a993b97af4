import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { storageArgument } from './lsp/protocol.js'
import type * as Serving from './lsp/serving.js'
import type * as Server from './server.node.js'
import { loadBundle, userCacheFolder, type GivenModules, type LoadedBundle } from './workspace/code-cache.js'

/** Of the two bundles, and of all that reads and prints libraries; put in when they are built. */
declare const serverHash: string
declare const servingHash: string
declare const librariesHash: string

// The language server in Node: a small start that loads the rest with V8's code cache, in two steps: what answers `initialize`, and then what answers everything
// else. Without a transport named it speaks over stdio.
const transports = /^--(?:stdio$|node-ipc$|socket|pipe)/
if (!process.argv.some(argument => transports.test(argument))) process.argv.push('--stdio')

const storage = process.argv.find(argument => argument.startsWith(storageArgument))?.slice(storageArgument.length)
const folder = storage === undefined ? userCacheFolder() : join(storage, 'code-cache')
const libraries = join(storage ?? userCacheFolder(), 'libraries')
const loaded: LoadedBundle[] = []
const asItCame = ['--semi-space-growth-factor=2', '--regexp-tier-up', '--flush-bytecode']

/**
 * V8 lets the space for new objects grow to 32 MB when a long text is opened, and never gives it back: it stays at the size that it starts with, since
 * what a keystroke makes fits. And it would compile each regular expression twice, to bytecode and then to machine code: of one that knows the
 * letters of all scripts, each time costs half a millisecond. What runs once it would soon throw away, and with it what the code cache knows of the
 * functions inside.
 */
const forOpening = ['--semi-space-growth-factor=1', '--no-regexp-tier-up', '--no-flush-bytecode']

/** The first part of V8's version: 11 in Node 20, 14 in Node 26. */
const v8 = Number(process.versions.v8.split('.')[0])
const lastTried = 14

/**
 * Opening a text and each keystroke run many functions a few times each. V8 would spend as much processor time on optimising them, in the first minutes, as
 * on running them: here a function has to run three times as long before it is optimised, and brings fewer others along.
 */
const fewerOptimisations = [
  v8 < 12 ? '--interrupt-budget=400000' : '--invocation-count-for-turbofan=9000',
  '--max-inlined-bytecode-size-cumulative=200',
]

/**
 * V8 would let old objects grow to four times what is in use before it looks which of them are garbage; here by two fifths. A keystroke leaves so few that
 * this costs no processor time that could be measured, and a long text a fifth less memory; by a fifth, it costs some.
 */
const littleGarbage = '--heap-growing-percent=40'
const forRunning = [...fewerOptimisations, littleGarbage]

const { languageServer, serve } = load('server.node.cjs', serverHash) as typeof Server
serve(
  () => {
    const { serveClient } = load('serving.cjs', servingHash, {
      'vscode-languageserver': languageServer,
    }) as typeof Serving
    // A code cache holds for the flags that it was made under, Node's own for those that V8 comes with: they are set once what is cached was loaded. What cannot
    // be taken back, since versions of V8 differ in it, waits until what is to be kept was.
    set(wereKept() ? [...forOpening, ...forRunning] : forOpening)
    return serveClient
  },
  () => {
    if (wereKept()) return
    set(asItCame)
    for (const { keepCompiled } of loaded) keepCompiled()
    set([...forOpening, ...forRunning])
  },
  { folder: libraries, build: librariesHash },
)

function load(name: string, hash: string, given?: GivenModules): unknown {
  const bundle = loadBundle(join(__dirname, name), hash, folder, given)
  loaded.push(bundle)
  return bundle.exports
}

function wereKept(): boolean {
  return loaded.every(({ wasKept }) => wasKept)
}

/** V8 writes to the error output, where an editor shows it as a fault, what flags it does not know: a version that they were not tried in is left as it comes. */
function set(flags: readonly string[]): void {
  if (v8 <= lastTried) flags.forEach(setFlagsFromString)
}
