import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtInBriefs } from '../brief/built-in.js'
import { namedBrief } from '../brief/known-ids.js'
import { workspaceFiles, type WorkspaceFiles } from '../workspace/workspace-files.js'
import { nodeHost } from '../workspace/node-host.js'
import { unknownBrief } from './unknown-brief.js'

/** The brief of drafts that name none, as `draftReader` takes it, or why there is none. */
export type BriefForDrafts = { readonly brief: string | undefined } | { readonly problem: string }

/** What `--brief` means: an id known in one of the folders or built in, or a file as seen from here. */
export async function briefForDrafts(value: string | undefined, folders: readonly string[]): Promise<BriefForDrafts> {
  if (value === undefined) return { brief: undefined }
  const roots = folders.map(folder => pathToFileURL(folder).href)
  const files = workspaceFiles(nodeHost(roots))
  const near = (await Promise.all(roots.map(root => files.briefsNear(root)))).flat()
  const own = near.flatMap(({ brief, uri }) => (brief ? [{ id: brief.id, aliases: brief.aliases ?? [], uri }] : []))
  const builtIn = builtInBriefs().map(({ id, aliases = [] }) => ({ id, aliases, uri: id }))
  const { match, id } = namedBrief(value, [...own, ...builtIn])
  if (match === 'path') return briefAt(value, files)
  if (match === 'known') return { brief: [...own, ...builtIn].find(known => known.id === id)?.uri }
  const ids = [...own, ...builtIn].map(known => known.id)
  return { problem: unknownBrief(value, id, ids) }
}

async function briefAt(path: string, files: WorkspaceFiles): Promise<BriefForDrafts> {
  const uri = pathToFileURL(resolve(path)).href
  const file = await files.briefAt(uri)
  if (file?.brief) return { brief: uri }
  if (file === undefined) return { problem: `${path} cannot be read. Is its name right?` }
  return { problem: `${path} holds no brief that can be used. Say “markwise check ${path}” to see why.` }
}
