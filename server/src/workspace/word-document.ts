import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { DocumentFault } from './document-fault.js'

/** What a Word file holds, as HTML: headings, paragraphs, lists, tables, emphasis and footnotes. No pictures, no comments, no deleted text. */
export interface WordDocument {
  readonly html: string
  /** Whether the text holds insertions that nobody has accepted yet; they are part of `html`. */
  readonly hasTrackedInsertions: boolean
}

/**
 * The sole door to mammoth and to JSZip. A `.docx` file's text, or why it cannot be had: locked by a password, the format before 2007, broken, or so
 * large when unpacked that reading it would take the memory of the machine. `styles` are lines of mammoth's style map, before its own. Never rejects.
 */
export async function readWordDocument(
  content: Uint8Array,
  styles: readonly string[] = [],
): Promise<WordDocument | DocumentFault> {
  const other = otherFormat(content)
  if (other) return other
  try {
    const main = await mainPart(content)
    if (typeof main !== 'string') return main
    const { value } = await mammoth.convertToHtml(mammothInput(content), {
      styleMap: [...styles],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    })
    return { html: value.replace(/<img\b[^>]*>/g, ''), hasTrackedInsertions: /<w:(?:ins|moveTo)[ >]/.test(main) }
  } catch {
    return broken
  }
}

const broken: DocumentFault = {
  fault: 'broken',
  message: 'This Word file is damaged, so it cannot be read. Open it in Word and save it again as .docx.',
}

/** What is not a zip archive cannot be a .docx file. Locked files and the old format are both compound files, told apart by a stream's name. */
function otherFormat(content: Uint8Array): DocumentFault | undefined {
  const isZip = content[0] === 0x50 && content[1] === 0x4b
  if (isZip) return undefined
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => content[index] === byte)
  if (!isCompound) return broken
  const names = new TextDecoder('utf-16le').decode(content.subarray(0, content.length - (content.length % 2)))
  return names.includes('EncryptedPackage')
    ? { fault: 'locked', message: 'This Word file is locked by a password. Save it without one, then try again.' }
    : {
        fault: 'other-format',
        message: 'This is a Word file in the format before 2007. Save it as .docx, then try again.',
      }
}

/** The most that all parts of a file may hold when unpacked, in bytes: some ten times the longest handbook. */
const mostUnpacked = 60_000_000
const mainName = 'word/document.xml'

/** The XML of the text itself, once all parts that will be read are known to be of a bearable size. Sizes that the file states itself may be lies. */
async function mainPart(content: Uint8Array): Promise<string | DocumentFault> {
  const archive = await JSZip.loadAsync(content)
  let left = mostUnpacked
  for (const part of Object.values(archive.files)) {
    if (part.dir || !/\.(?:xml|rels)$/.test(part.name)) continue
    left -= await unpackedSize(part, left)
    if (left < 0) return tooLarge
  }
  return (await archive.file(mainName)?.async('string')) ?? ''
}

const tooLarge: DocumentFault = {
  fault: 'too-large',
  message:
    'This Word file unpacks to more than 60 MB of text, so it was not read. Save the pages that matter as a file of their own.',
}

/** Bytes that the part holds, counted while it is unpacked and no further than just over `most`. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0
    const stream = (part as unknown as Streamed).internalStream('uint8array')
    stream.on('data', chunk => {
      size += chunk.length
      if (size <= most) return
      stream.pause()
      resolve(size)
    })
    stream.on('end', () => resolve(size))
    stream.on('error', reject)
    stream.resume()
  })
}

/** Documented by JSZip, but not in its types. */
interface Streamed {
  internalStream(type: 'uint8array'): {
    on(event: 'data', callback: (chunk: Uint8Array) => void): void
    on(event: 'end', callback: () => void): void
    on(event: 'error', callback: (error: Error) => void): void
    pause(): void
    resume(): void
  }
}

/** As it stands in npm mammoth wants a Buffer; made for a browser, as we ship it, an ArrayBuffer, of which its types know nothing. */
function mammothInput(content: Uint8Array): { buffer: Buffer } {
  const arrayBuffer = new Uint8Array(content).buffer
  const input: unknown = { arrayBuffer, ...(typeof Buffer === 'undefined' ? {} : { buffer: Buffer.from(arrayBuffer) }) }
  return input as { buffer: Buffer }
}
