import { Writable } from 'node:stream'

/**
 * Standard output for a server that speaks over it. A message comes as a header and a body, each of which would be written, and its reader
 * woken, by itself: here they are written as one. `console` is sent to standard error, since a stray line would break the protocol.
 */
export function messagesOut(): Writable {
  console.log = console.info = console.debug = console.error
  return joinedWith(process.stdout)
}

/** Chunks that begin with "Content-Length" wait for the next one. */
export function joinedWith(target: Writable): Writable {
  let header: Buffer | undefined
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (header === undefined && isHeader(chunk)) {
        header = chunk
        done()
        return
      }
      const whole = header === undefined ? chunk : Buffer.concat([header, chunk])
      header = undefined
      target.write(whole, done)
    },
    final: done => void target.end(done),
  })
}

function isHeader(chunk: Buffer): boolean {
  return chunk.length < 100 && chunk.toString('latin1').startsWith('Content-Length: ')
}
