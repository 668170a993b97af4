import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readWordDocument } from '../../server/src/workspace/word-document.js'
import { wordFile } from '../word-file.js'

test('a Word file is read as HTML: headings, paragraphs, lists and tables', async () => {
  const file = await wordFile([
    { text: 'Assignment <1>', style: 'Heading1' },
    { text: 'Explain & judge.' },
    { text: 'one', list: 'bullet' },
    { text: 'two', list: 'number' },
    {
      rows: [
        ['Criterion', 'Marks'],
        ['1.1 Define', '12'],
      ],
    },
  ])
  expect(await readWordDocument(file)).toEqual({
    html: '<h1>Assignment &lt;1&gt;</h1><p>Explain &amp; judge.</p><ul><li>one</li></ul><ol><li>two</li></ol><table><tr><td><p>Criterion</p></td><td><p>Marks</p></td></tr><tr><td><p>1.1 Define</p></td><td><p>12</p></td></tr></table>',
    hasTrackedInsertions: false,
  })
})

test('insertions that nobody accepted yet are read, and that is said', async () => {
  const file = await wordFile([{ text: 'Added later', inserted: true }])
  expect(await readWordDocument(file)).toEqual({ html: '<p>Added later</p>', hasTrackedInsertions: true })
})

test.each([
  ['locked', compoundFile('EncryptedPackage')],
  ['other-format', compoundFile('WordDocument')],
  ['broken', new TextEncoder().encode('Only text')],
  ['broken', new Uint8Array()],
  ['broken', new TextEncoder().encode('PK\u0003\u0004 and then nothing that is an archive')],
])('what cannot be read is said to be %s', async (fault, content) => {
  expect(await readWordDocument(content)).toMatchObject({ fault })
})

test('a file cut short is broken, wherever it was cut', async () => {
  const file = await wordFile([{ text: 'Some text' }])
  for (const share of [0.2, 0.5, 0.9]) {
    expect(await readWordDocument(file.subarray(0, file.length * share))).toMatchObject({ fault: 'broken' })
  }
})

test('an archive that unpacks without end is not unpacked', async () => {
  const archive = new JSZip()
  archive.file('word/document.xml', new Uint8Array(61_000_000).fill(0x20))
  const bomb = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await readWordDocument(bomb)).toMatchObject({ fault: 'too-large' })
})

/** The beginning of a compound file, with the name of a stream in it. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap(sign => [sign.charCodeAt(0), 0])
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name])
}
