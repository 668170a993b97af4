// What of Citation.js goes into the bundles: never its synchronous `fetch`, which starts a child process or blocks a worker; and of the styles and
// languages that it brings only those that are used.
import { readFile } from 'node:fs/promises'

/** An esbuild plug-in that puts a refusal in the place of the synchronous fetch, and leaves out what is never printed in. */
export const citationJsParts = {
  name: 'citation-js-parts',
  setup(build) {
    build.onResolve({ filter: /^sync-fetch-undici$/ }, ({ path }) => ({ path, namespace: 'no-fetch' }))
    build.onLoad({ filter: /.*/, namespace: 'no-fetch' }, () => ({ contents: noFetch, loader: 'js' }))
    build.onLoad({ filter: /plugin-csl\/lib(?:-mjs)?\/(?:styles|locales)\.json$/ }, async ({ path }) => {
      const all = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify(Object.fromEntries(used.map(name => [name, all[name]]))), loader: 'json' }
    })
  },
}

/** Cite Them Right, and the language that British English is made from. */
const used = ['harvard1', 'en-US']

const noFetch = `
export default function syncFetch() { throw new Error('Markwise does not let Citation.js use the network') }
syncFetch.Headers = class {}
`
