import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import '../../server/src/workspace/citation-js-printing.js'
import '../../server/src/workspace/citation-js.js'
import { usesOfNetwork } from './uses-of-network.js'

const root = join(import.meta.dirname, '../..')
const product = ['server/src', 'client/src', 'server/bin'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.[cm]?[jt]sx?$/.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
)

it('workspace/network.ts alone reaches a network', () => {
  expect(product.length).toBeGreaterThan(300)
  const using = product.filter(file => usesOfNetwork(file, readFileSync(join(root, file), 'utf8')).length > 0)
  expect(using).toEqual(['server/src/workspace/network.ts'])
})

describe('what reaches a network is found', () => {
  it.each([
    `import { request } from 'node:http'`,
    `import https from "https"`,
    `import type { Socket } from 'net'`,
    `export * from 'node:http2'`,
    `import tls = require('node:tls')`,
    `const dgram = require('node:dgram')`,
    `void import('node:dns/promises')`,
    `const net = process.getBuiltinModule('net')`,
    `void fetch('https://example.org')`,
    `const ask = globalThis.fetch`,
    `const ask = (globalThis as any)['fetch']`,
    `const { fetch } = globalThis`,
    `const { fetch: ask } = self`,
    `new XMLHttpRequest()`,
    `const socket = new window.WebSocket('wss://example.org')`,
    `let source: EventSource`,
    `navigator.sendBeacon('/x')`,
  ])('%s', source => {
    expect(usesOfNetwork('a.ts', source)).not.toEqual([])
  })
})

describe('what only looks so is let be', () => {
  it.each([
    `// fetch('https://example.org')`,
    `const words = 'import http from "node:http"'`,
    `host.fetch('a')`,
    `const network = { fetch: () => 1 }`,
    `interface Host { fetch(): void }`,
    `import { net } from './net.js'`,
  ])('%s', source => {
    expect(usesOfNetwork('a.ts', source)).toEqual([])
  })
})

describe('Citation.js', () => {
  it('has only the plug-ins that read and print', () => {
    expect(plugins.list()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/doi|wikidata|isbn|pubmed|openalex/)]),
    )
  })

  it.each(['10.1000/182', 'https://doi.org/10.1000/182', 'Q42', 'https://example.org/works.json', '978-0-19-953556-9'])(
    'takes %s for no address that it could ask',
    text => {
      expect(plugins.input.type(text)).toBe('@invalid')
    },
  )
})
