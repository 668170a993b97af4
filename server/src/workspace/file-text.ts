import type { Host } from './host.js'

/** The text of a file as editors count its places (`asEditorsCount`); undefined where it cannot be read. */
export async function textAt(host: Host, uri: string): Promise<string | undefined> {
  const text = await host.readText(uri)
  return text === undefined ? undefined : asEditorsCount(text)
}

/** The text without a byte order mark, and with one unit for each line end. */
export function asEditorsCount(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}
