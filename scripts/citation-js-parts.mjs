// What of Citation.js goes into the bundles: never its synchronous `fetch`, which starts a child process or blocks a worker.

/** An esbuild plug-in that puts a refusal in the place of the synchronous fetch. */
export const citationJsParts = {
  name: 'citation-js-parts',
  setup(build) {
    build.onResolve({ filter: /^sync-fetch-undici$/ }, ({ path }) => ({ path, namespace: 'no-fetch' }))
    build.onLoad({ filter: /.*/, namespace: 'no-fetch' }, () => ({ contents: noFetch, loader: 'js' }))
  },
}

const noFetch = `
export default function syncFetch() { throw new Error('Markwise does not let Citation.js use the network') }
syncFetch.Headers = class {}
`
