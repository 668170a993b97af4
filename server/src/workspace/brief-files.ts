import { builtInBriefs } from '../brief/built-in.js'
import type { KnownNames } from '../brief/name-problems.js'
import type { BriefProblem, readBrief as ReadBrief } from '../brief/read-brief.js'
import type { Brief } from '../brief/brief.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import { textAt } from './file-text.js'
import { folderOf, nameOf, type Host } from './host.js'
import { keptAnswers } from './kept-answers.js'

/** A brief file: the last good brief in it, and what is wrong with it now. */
export interface BriefFile {
  readonly uri: string
  readonly text: string
  readonly brief: Brief | undefined
  readonly problems: readonly BriefProblem[]
}

/** Brief files, read when they are first asked for and again after they have changed. */
export interface BriefFiles {
  /** The file; undefined where it cannot be read. */
  readonly at: (uri: string) => Promise<BriefFile | undefined>
  /** Several files, less those that cannot be read; two briefs with one id in one folder are a problem of both. */
  readonly all: (uris: readonly string[]) => Promise<readonly BriefFile[]>
  readonly changed: (uri: string) => void
}

/** What the name of a brief file ends in. */
export const briefSuffixes: readonly string[] = ['.brief.yaml', '.brief.yml', '.brief.json']

/** Whether a file of this name or uri holds a brief. */
export function isBriefFile(uri: string): boolean {
  return briefSuffixes.some(suffix => uri.toLowerCase().endsWith(suffix))
}

/** The brief files of one host; `catalogueIn` gives the catalogue of a folder, whose ids a brief may name. */
export function briefFiles(host: Host, catalogueIn: CatalogueIn): BriefFiles {
  const lastGood = new Map<string, Brief>()
  const files = keptAnswers(uri => readFile(uri, { host, lastGood, catalogueIn }))
  return {
    at: files.of,
    all: async uris => withClashes((await Promise.all(uris.map(files.of))).filter(file => file !== undefined)),
    changed: uri => {
      // A brief may extend another, and name models of a file beside it.
      files.forget(/\.(?:ya?ml|json)$/i.test(uri) ? undefined : uri)
    },
  }
}

type CatalogueIn = (folder: string) => Promise<Catalogue>

/** What reading a brief file takes. */
interface Reading {
  readonly host: Host
  readonly catalogueIn: CatalogueIn
  /** The last good brief of each file. */
  readonly lastGood: Map<string, Brief>
}

/** While a file is broken its last good brief stays in force (product: "The document type"). */
async function readFile(uri: string, { host, lastGood, catalogueIn }: Reading): Promise<BriefFile | undefined> {
  const text = await textAt(host, uri)
  if (text === undefined) return undefined
  // YAML and its schema are loaded with the first brief file, not at start.
  const reader = await import('./yaml-files.js').catch(() => undefined)
  if (reader === undefined) return undefined
  const { readBrief } = reader
  const briefs = extendsSome.test(text) ? await extendable(host, uri, readBrief) : []
  const names = namesIn(await catalogueIn(folderOf(uri)))
  const { brief, problems } = readBrief(text, { briefs, names })
  const isBroken = problems.some(problem => problem.severity === 'error')
  if (brief && !isBroken) lastGood.set(uri, brief)
  const kept = isBroken ? lastGood.get(uri) : undefined
  return {
    uri,
    text,
    brief: kept ?? brief,
    problems: kept === undefined ? problems : [...problems, ...stillInForce(problems)],
  }
}

/** A note beside the first error that says why assignments do not follow the change. */
function stillInForce(problems: BriefFile['problems']): BriefFile['problems'] {
  const first = problems.find(({ severity }) => severity === 'error')
  const message = 'Until this is mended, assignments go on with the brief as it last could be read.'
  return first === undefined ? [] : [{ ...first, severity: 'information', message }]
}

const extendsSome = /^\s*["']?extends["']?\s*:/m

/** What a brief may extend: those beside it and above that are no variants themselves, and those built in. */
async function extendable(host: Host, uri: string, readBrief: typeof ReadBrief): Promise<readonly Brief[]> {
  const uris = (await host.findFiles(folderOf(uri), briefSuffixes)).filter(other => other !== uri)
  const texts = await Promise.all(uris.map(other => textAt(host, other)))
  const near = texts.flatMap(text =>
    text === undefined || extendsSome.test(text) ? [] : (readBrief(text).brief ?? []),
  )
  return [...near, ...builtInBriefs()]
}

function namesIn({ verbs, models, sources, families, lexicons }: Catalogue): KnownNames {
  return {
    verbs: verbs.map(({ id }) => id),
    models: models.map(({ id }) => id),
    sources: sources.map(({ reference }) => reference.id),
    families: [...families, ...lexicons].map(({ id }) => id),
  }
}

/** Two briefs with one id in one folder: a finding in both. */
function withClashes(files: readonly BriefFile[]): readonly BriefFile[] {
  return files.map(file => {
    const other = files.find(
      ({ uri, brief }) =>
        uri !== file.uri && folderOf(uri) === folderOf(file.uri) && brief !== undefined && brief.id === file.brief?.id,
    )
    if (other === undefined || file.brief === undefined) return file
    const at = Math.max(0, file.text.indexOf(file.brief.id))
    const message = `“${nameOf(other.uri)}” has the id “${file.brief.id}” as well. Give one of the two another id.`
    return {
      ...file,
      problems: [
        ...file.problems,
        { code: 'brief-id-twice', severity: 'warning', span: { start: at, end: at + file.brief.id.length }, message },
      ],
    }
  })
}
