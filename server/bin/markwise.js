#!/usr/bin/env node
'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')

// The server starts without the command line's part: an editor waits for it.
const serves =
  process.argv[2] === 'server' && !process.argv.some(argument => argument === '--help' || argument === '-h')
const bundle = join(__dirname, '..', 'dist', serves ? 'main.node.cjs' : 'cli.cjs')

if (existsSync(bundle)) {
  require(bundle)
} else {
  process.stderr.write('Markwise is not built yet: run npm run build first.\n')
  process.exitCode = 2
}
