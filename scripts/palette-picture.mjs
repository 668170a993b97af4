/** Pictures of a window with 16 colours at most: to the eye nearly the same, in a third of the bytes. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const mostColours = 16
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The same picture with a palette: its most frequent greys, without which text turns brown, then bright colours, and the nearest of these for each rarer one.
 * @param {Buffer} png 8 bits a channel, RGB or RGBA, not interlaced, as a browser writes them; transparency is lost
 */
export function palettePicture(png) {
  const { width, height, pixels } = readPixels(png)
  const palette = frequentColours(pixels)
  const nearest = nearestIn(palette)
  const stride = 1 + Math.ceil(width / 2) // each row begins with its filter, here none; a byte holds two pixels
  const rows = Buffer.alloc(height * stride)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * stride + 1 + (x >> 1)] |= nearest(pixels[y * width + x]) << (x % 2 === 0 ? 4 : 0)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3], 8) // 4 bits, palette
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const parts = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))]
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))])
}

/** One number 0xRRGGBB for each pixel, row by row. */
function readPixels(png) {
  const chunks = readChunks(png)
  const header = chunks.find(({ name }) => name === 'IHDR').data
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const rows = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)))
  const stride = width * channels
  const bytes = Buffer.alloc(height * stride)
  for (let y = 0; y < height; y += 1) unfilterRow(rows, bytes, y, stride, channels)
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => bytes.readUIntBE(index * channels, 3))
  return { width, height, pixels }
}

function readChunks(png) {
  const chunks = []
  for (let at = signature.length; at < png.length; at += chunks.at(-1).data.length + 12) {
    const start = at + 8
    chunks.push({
      name: png.toString('latin1', at + 4, start),
      data: png.subarray(start, start + png.readUInt32BE(at)),
    })
  }
  return chunks
}

/** Each byte is written as the difference from a guess by its neighbours; the row's first byte says by which. */
function unfilterRow(rows, bytes, y, stride, channels) {
  const filter = rows[y * (stride + 1)]
  for (let x = 0; x < stride; x += 1) {
    const left = x >= channels ? bytes[y * stride + x - channels] : 0
    const above = y > 0 ? bytes[(y - 1) * stride + x] : 0
    const corner = x >= channels && y > 0 ? bytes[(y - 1) * stride + x - channels] : 0
    const guess = [0, left, above, (left + above) >> 1, closest(left, above, corner)][filter]
    bytes[y * stride + x] = rows[y * (stride + 1) + 1 + x] + guess
  }
}

/** Which of the three is closest to left + above − corner (Paeth's filter). */
function closest(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function frequentColours(pixels) {
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const weight = ([colour, count]) => count * (1 + brightness(colour))
  const greys = [...counts].filter(([colour]) => brightness(colour) === 0).sort(([, a], [, b]) => b - a)
  const sorted = [...counts].sort((a, b) => weight(b) - weight(a))
  const chosen = new Set([...greys.slice(0, mostColours / 2), ...sorted].map(([colour]) => colour))
  return [...chosen].slice(0, mostColours)
}

/** How far a colour is from grey: a squiggle is thin, but it is what the eye looks for. */
function brightness(colour) {
  const parts = [16, 8, 0].map(shift => (colour >> shift) & 255)
  return (Math.max(...parts) - Math.min(...parts)) / 8
}

function nearestIn(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return colour => {
    if (!known.has(colour)) {
      const distances = palette.map(each => distance(each, colour))
      known.set(colour, distances.indexOf(Math.min(...distances)))
    }
    return known.get(colour)
  }
}

const distance = (a, b) =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)

function chunk(name, data) {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, check])
}
