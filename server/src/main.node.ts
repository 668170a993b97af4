import { join } from 'node:path'
import { storageArgument } from './lsp/protocol.js'
import type * as Server from './server.node.js'
import { loadBundle, userCacheFolder } from './workspace/code-cache.js'

/** Of server.node.cjs; put in when it is built. */
declare const serverHash: string

// The language server in Node: a small start that loads the rest with V8's code cache. Without a transport named it speaks over stdio.
const transports = /^--(?:stdio$|node-ipc$|socket|pipe)/
if (!process.argv.some(argument => transports.test(argument))) process.argv.push('--stdio')

const storage = process.argv.find(argument => argument.startsWith(storageArgument))?.slice(storageArgument.length)
const folder = storage === undefined ? userCacheFolder() : join(storage, 'code-cache')
const bundle = loadBundle(join(__dirname, 'server.node.cjs'), serverHash, folder)
const { serve } = bundle.exports as typeof Server
serve(bundle.keepCompiled)
