import { base64Of } from './base64.js'
import { imageSize } from 'image-size'
import type { Host } from './host.js'
import { folderOf } from './host.js'

/** A picture as a Word file takes it. */
export interface Picture {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** The pictures of a text that is handed in. */
export interface Pictures {
  /** By the target as it is written in the text. */
  readonly found: ReadonlyMap<string, Picture>
  /** One sentence for each picture that is not there or cannot be used. */
  readonly notices: readonly string[]
}

/** The sole door to image-size. The pictures that a text names, read from beside it; nothing is fetched from anywhere else. Never rejects. */
export async function readPictures(
  uri: string,
  targets: readonly string[],
  host: Pick<Host, 'readBytes'>,
): Promise<Pictures> {
  const found = new Map<string, Picture>()
  const notices: string[] = []
  for (const target of targets) {
    const picture = await pictureAt(uri, target, host)
    if (typeof picture === 'string') notices.push(picture)
    else found.set(target, picture)
  }
  return { found, notices }
}

async function pictureAt(uri: string, target: string, host: Pick<Host, 'readBytes'>): Promise<Picture | string> {
  const instead = 'Its description stands in its place.'
  if (/^[a-z][a-z+.-]+:/i.test(target))
    return `The picture ${target} is not on this computer, and nothing is fetched. ${instead}`
  const place = addressOf(uri, target)
  const bytes = place === undefined ? undefined : await host.readBytes(place)
  if (bytes === undefined) return `The picture ${target} was not found. ${instead}`
  return (
    pictureOf(bytes) ?? `The picture ${target} is of a kind that Word cannot take: save it as PNG or JPEG. ${instead}`
  )
}

/** "img/my%20plan.png" or "img/my plan.png" seen from a file; undefined for what is no path. */
function addressOf(uri: string, target: string): string | undefined {
  try {
    const path = decodedOrAsIs(target).replace(/\\/g, '/')
    return new URL(path.split('/').map(encodeURIComponent).join('/'), `${folderOf(uri)}/`).href
  } catch {
    return undefined
  }
}

function decodedOrAsIs(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const types: Readonly<Record<string, Picture['type'] | undefined>> = { png: 'png', jpg: 'jpg', gif: 'gif', bmp: 'bmp' }

function pictureOf(bytes: Uint8Array): Picture | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    const known = types[type]
    if (known === undefined || width < 1 || height < 1) return undefined
    // From 5 on, a camera lay on its side.
    return orientation > 4
      ? { type: known, bytes, width: height, height: width }
      : { type: known, bytes, width, height }
  } catch {
    return undefined
  }
}

/** A picture as an address that holds it whole. */
export function dataAddress({ type, bytes }: Picture): string {
  return `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${base64Of(bytes)}`
}
