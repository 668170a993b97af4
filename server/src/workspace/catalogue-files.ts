import { builtInCatalogue } from '../catalogue/built-in.js'
import { catalogueFileKind } from '../catalogue/file-kind.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { CatalogueProblem, OwnCatalogue } from '../catalogue/read-own.js'
import { withOwn } from '../catalogue/with-own.js'
import { editDistance } from '../text/distance.js'
import { textAt } from './file-text.js'
import { nameOf, type Host } from './host.js'
import { keptAnswers } from './kept-answers.js'

/** A `*.models.yaml` or `*.sources.yaml` of the workspace: its last good reading, and what is wrong with it now. */
export interface CatalogueFile {
  readonly uri: string
  readonly text: string
  readonly problems: readonly CatalogueProblem[]
}

/** The catalogue of a folder: the models and works of its files, nearest first, over those that are built in. */
export interface FolderCatalogue {
  readonly catalogue: Catalogue
  readonly files: readonly CatalogueFile[]
}

/** Files of models and sources, read when they are first needed and again when told that they changed. */
export interface CatalogueFiles {
  /** The catalogue that these files make, the same object while none has changed. Never rejects. */
  of(uris: readonly string[]): Promise<FolderCatalogue>
  changed(uri: string): void
}

interface ReadFile {
  readonly uri: string
  readonly text: string
  /** In force: while the file is broken, what it held last. */
  readonly own: OwnCatalogue
  readonly problems: readonly CatalogueProblem[]
}

/** The files of one host; each is read when it is first asked for. While a changed one cannot be read, what it said last holds. */
export function catalogueFiles(host: Host): CatalogueFiles {
  const good = new Map<string, OwnCatalogue>()
  const kept = new Map<string, { readonly read: readonly ReadFile[]; readonly made: FolderCatalogue }>()
  const files = keptAnswers(uri => readFile(host, uri, good))
  return {
    of: async uris => {
      if (uris.length === 0) return { catalogue: builtInCatalogue(), files: [] }
      const read = (await Promise.all(uris.map(files.of))).filter(file => file !== undefined)
      const before = kept.get(uris.join('\n'))
      if (before?.read.length === read.length && read.every((file, index) => file === before.read[index]))
        return before.made
      const now = { read, made: made(read) }
      kept.set(uris.join('\n'), now)
      return now.made
    },
    changed: files.forget,
  }
}

async function readFile(host: Host, uri: string, good: Map<string, OwnCatalogue>): Promise<ReadFile | undefined> {
  const text = await textAt(host, uri)
  if (text === undefined) return undefined
  // YAML and its schema are loaded with the first such file, not at start.
  const reader = await import('./yaml-files.js').catch(() => undefined)
  if (reader === undefined) return undefined
  const read = reader.readOwnCatalogue(catalogueFileKind(uri) ?? 'sources', text)
  const inFile = <T extends object>(all: readonly T[]): readonly T[] => all.map(one => ({ ...one, file: nameOf(uri) }))
  const own = { ...read, models: inFile(read.models), sources: inFile(read.sources) }
  const isBroken = own.problems.some(({ severity }) => severity === 'error')
  if (!isBroken) good.set(uri, own)
  return { uri, text, own: isBroken ? (good.get(uri) ?? own) : own, problems: own.problems }
}

function made(read: readonly ReadFile[]): FolderCatalogue {
  const catalogue = withOwn(
    builtInCatalogue(),
    read.map(({ own }) => own),
  )
  const files = read.map(({ uri, text, own, problems }) => ({
    uri,
    text,
    problems: [...problems, ...(problems === own.problems ? unknownSources(own, catalogue) : [])],
  }))
  return { catalogue, files }
}

function unknownSources({ namedSources }: OwnCatalogue, catalogue: Catalogue): readonly CatalogueProblem[] {
  return namedSources
    .filter(({ id }) => catalogue.source(id) === undefined)
    .map(({ id, span }) => {
      const nearest = catalogue.sources.find(({ reference }) => editDistance(reference.id, id, 2) <= 2)?.reference.id
      const advice =
        nearest === undefined ? 'Add it to a file that ends in .sources.yaml.' : `Did you mean “${nearest}”?`
      const message = `No source with the id “${id}” is known. ${advice}`
      return { code: 'catalogue-source-unknown', severity: 'warning', span, message }
    })
}
