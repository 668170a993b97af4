import type { Host } from './host.js'

/** A CommonJS module that was not run yet. */
export type UnrunPart = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void

/** The global scope of a worker, in which a part is run. */
export interface PartScope {
  /** What answers the editor, which stands before the rest in the worker's script (`worker-script.ts` of the client). */
  readonly markwiseServing: UnrunPart
  importScripts(address: string): void
  /** Asked by each dynamic import of a part (`scripts/build.mjs`). */
  markwiseLaterPart?: (name: string) => Promise<unknown>
  /** What the part exports, while it is being handed over. */
  markwisePartRead?: unknown
}

/**
 * What loads a part of the server, such as "citation-js.cjs", into a web worker: a worker is one file, so the editor is asked for the others, which
 * lie in `folder`. A part is loaded once. Rejects where it cannot be read or run; the next call tries again.
 */
export function laterParts(
  host: Pick<Host, 'readText'>,
  folder: string | undefined,
  scope: PartScope,
): (name: string) => Promise<unknown> {
  const loaded = new Map<string, Promise<unknown>>()
  const load = async (name: string): Promise<unknown> => {
    const source = folder === undefined ? undefined : await host.readText(`${folder}/${name}`)
    if (source === undefined) throw new Error(`The part ${name} of Markwise could not be read.`)
    return exportsOf(source, scope)
  }
  return name => {
    const part = loaded.get(name) ?? load(name)
    loaded.set(name, part)
    part.catch(() => loaded.delete(name))
    return part
  }
}

/**
 * What the worker's own part exports. It requires `given` modules by their names; every other name is that of a later part, such as "./citation-js.cjs",
 * and gives a promise of it.
 */
export function runPart(part: UnrunPart, given: Readonly<Record<string, unknown>>, scope: PartScope): object {
  const module = { exports: {} }
  part(name => given[name] ?? scope.markwiseLaterPart?.(name.replace('./', '')), module, module.exports)
  return module.exports
}

/** Runs a CommonJS module that requires nothing. By `importScripts`, as an editor's policy may forbid to evaluate text. */
function exportsOf(source: string, scope: PartScope): unknown {
  const wrapped = [
    'self.markwisePartRead=(module=>{((exports)=>{',
    source,
    '\n})(module.exports);return module.exports})({exports:{}})',
  ]
  const address = URL.createObjectURL(new Blob(wrapped, { type: 'text/javascript' }))
  try {
    scope.importScripts(address)
    return scope.markwisePartRead
  } finally {
    scope.markwisePartRead = undefined
    URL.revokeObjectURL(address)
  }
}
