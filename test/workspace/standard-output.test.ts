import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { joinedWith } from '../../server/src/workspace/standard-output.js'

test('a header and its body are written as one, and nothing is lost', async () => {
  const written: string[] = []
  const target = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString())
      done()
    },
  })
  const joined = joinedWith(target)
  joined.write('Content-Length: 2\r\n\r\n', 'ascii')
  joined.write(Buffer.from('{}'))
  joined.write('Content-Length: 19\r\n\r\n', 'ascii')
  joined.write(Buffer.from('"Content-Length: 3"'))
  await new Promise(resolve => joined.end(resolve))
  expect(written).toEqual(['Content-Length: 2\r\n\r\n{}', 'Content-Length: 19\r\n\r\n"Content-Length: 3"'])
})
