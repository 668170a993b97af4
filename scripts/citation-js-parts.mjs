// What of Citation.js goes into the bundles. It brings three styles, five locales and a synchronous `fetch` that starts a child process;
// we format one style in English and never let it near the network.

import { readFile } from 'node:fs/promises'

const keptStyles = ['harvard1']
const keptLocales = ['en-US']

/** An esbuild plug-in: keeps the styles and locales we use, and puts a refusal in the place of the synchronous fetch. */
export const citationJsParts = {
  name: 'citation-js-parts',
  setup(build) {
    build.onLoad({ filter: /plugin-csl[\\/]lib[^\\/]*[\\/]styles\.json$/ }, ({ path }) => kept(path, keptStyles))
    build.onLoad({ filter: /plugin-csl[\\/]lib[^\\/]*[\\/]locales\.json$/ }, ({ path }) => kept(path, keptLocales))
    build.onResolve({ filter: /^sync-fetch-undici$/ }, ({ path }) => ({ path, namespace: 'no-fetch' }))
    build.onLoad({ filter: /.*/, namespace: 'no-fetch' }, () => ({ contents: noFetch, loader: 'js' }))
  },
}

async function kept(path, names) {
  const all = JSON.parse(await readFile(path, 'utf8'))
  const missing = names.filter(name => !(name in all))
  if (missing.length > 0) throw new Error(`${path} has no ${missing.join(', ')}`)
  return { contents: JSON.stringify(Object.fromEntries(names.map(name => [name, all[name]]))), loader: 'json' }
}

const noFetch = `
export default function syncFetch() { throw new Error('Markwise does not let Citation.js use the network') }
syncFetch.Headers = class {}
`
