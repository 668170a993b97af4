'use strict'
// Loaded before a program: whatever would open a socket, look up a name or fetch throws, and is written to the file that
// FORBIDDEN_SOCKETS names, so that it is seen even where the program catches it.
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

function refuse(what) {
  appendFileSync(process.env.FORBIDDEN_SOCKETS, `${what}\n`)
  throw new Error(`Forbidden here: ${what}`)
}

for (const [name, owner, methods] of [
  ['net.Socket', net.Socket.prototype, ['connect']],
  ['net.Server', net.Server.prototype, ['listen']],
  ['dgram.Socket', dgram.Socket.prototype, ['bind', 'connect', 'send']],
  ['dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['dns.promises', dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']],
]) {
  for (const method of methods) {
    Object.defineProperty(owner, method, {
      configurable: true,
      writable: true,
      value: function forbidden() {
        return refuse(`${name}.${method}`)
      },
    })
  }
}
