import type { KeptTexts } from '../../server/src/workspace/host.js'

/** What is kept from one start to the next, in a map that a test can look into. */
export function keptInMap(): KeptTexts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    get: key => Promise.resolve(texts.get(key)),
    put: (key, text) => void texts.set(key, text),
    digest: text => `<${text}>`.replace(/\s/g, '_'),
  }
}
