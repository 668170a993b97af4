import { dataAt, entriesOf, fieldsOf, textOfData } from '../text/plain-data.js'
import type { Span } from '../text/span.js'
import { readYaml, type YamlPath, type YamlValue } from '../text/yaml.js'
import type { Model, Source } from './catalogue.js'
import type { CatalogueFileKind } from './file-kind.js'
import { modelFrom } from './model-from.js'
import { catalogueShapeIssues, type ShapeIssue } from './schema.js'
import { nearestKey, shortenedValue, unknownKeyAdvice, wanted } from './shape-words.js'
import { sourceFrom } from './source-from.js'

/** Something wrong in a file of models or sources; places are offsets of the file's text. */
export interface CatalogueProblem {
  readonly code:
    | 'catalogue-unreadable'
    | 'catalogue-shape'
    | 'catalogue-unknown-key'
    | 'catalogue-id-twice'
    | 'catalogue-source-unknown'
  readonly severity: 'error' | 'warning' | 'hint'
  readonly span: Span
  /** What is wrong and what to do. */
  readonly message: string
  /** The key that was meant: it can be written in the place of what stands at `span`. */
  readonly meant?: string
}

/** A `*.models.yaml` or `*.sources.yaml` as far as it could be read. */
export interface OwnCatalogue {
  readonly models: readonly Model[]
  readonly sources: readonly Source[]
  readonly problems: readonly CatalogueProblem[]
  /** Where models name works by ids, to be looked up in whatever is at hand. */
  readonly namedSources: readonly { readonly id: string; readonly span: Span }[]
}

type PlacedProblem = Omit<CatalogueProblem, 'span'> & { readonly path: YamlPath; readonly ofKey?: boolean }

const mostProblems = 100

/** Models or works of the writer's own, with what is wrong in their file, in the order of the text. What is wrong is left out, the rest is read. Never throws. */
export function readOwnCatalogue(kind: CatalogueFileKind, text: string): OwnCatalogue {
  const yaml = readYaml(text)
  const data = withoutNothing(yaml.value)
  const entries = entriesOf(fieldsOf(data)[kind])
  const unreadable = yaml.problems.map(
    problem => ({ ...problem, code: 'catalogue-unreadable', severity: 'error' }) as const,
  )
  // While the YAML is broken much seems to be missing that is not.
  const placed = unreadable.length > 0 ? [] : [...shapeProblems(kind, data), ...idsTwice(kind, entries)]
  const problems = placed.map(({ path, ofKey, ...problem }) => ({
    ...problem,
    span: firstLine(ofKey ? yaml.keySpanOf(path) : yaml.spanOf(path), text),
  }))
  return {
    models:
      kind === 'models'
        ? firstOfEach(
            entries.flatMap(entry => modelFrom(entry) ?? []),
            ({ id }) => id,
          )
        : [],
    sources:
      kind === 'sources'
        ? firstOfEach(
            entries.flatMap(entry => sourceFrom(entry) ?? []),
            ({ reference }) => reference.id,
          )
        : [],
    problems: [...unreadable, ...problems].sort((a, b) => a.span.start - b.span.start).slice(0, mostProblems),
    namedSources: kind === 'models' ? namedSources(entries, yaml.spanOf) : [],
  }
}

/** A key with nothing behind it counts as not there: it is how an entry is begun. */
function withoutNothing(value: YamlValue): unknown {
  if (value === null || typeof value === 'string') return value
  if (isList(value)) return value.map(withoutNothing)
  const kept = Object.entries(value).filter(([, part]) => part !== null)
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNothing(part)]))
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function firstOfEach<T>(all: readonly T[], idOf: (one: T) => string): readonly T[] {
  return [...new Map([...all].reverse().map(one => [idOf(one), one])).values()].reverse()
}

function shapeProblems(kind: CatalogueFileKind, data: unknown): readonly PlacedProblem[] {
  return catalogueShapeIssues(kind, data).map(issue => {
    const { path } = issue
    if (issue.is === 'unknown key') return unknownKey(issue)
    return { code: 'catalogue-shape', severity: 'warning', path, message: shapeMessage(kind, issue, data) }
  })
}

function unknownKey({ path, choices }: ShapeIssue): PlacedProblem {
  const key = String(path.at(-1))
  const meant = nearestKey(key, choices)
  const message = `“${shortenedValue(key)}” means nothing here. ${unknownKeyAdvice(meant)}`
  return { code: 'catalogue-unknown-key', severity: 'hint', path, ofKey: true, message, ...(meant ? { meant } : {}) }
}

function shapeMessage(kind: CatalogueFileKind, { path, is, choices }: ShapeIssue, data: unknown): string {
  const key = path.filter(step => typeof step === 'string').at(-1)
  if (path.length < 2)
    return `This file has no list of ${kind} yet. Begin with “${kind}:”, and each with “- id:” below it.`
  const entry = nameOfEntry(kind, path, data)
  if (is === 'missing') return `${entry} has no ${key ?? 'key'}. Add “${key ?? ''}:”.`
  const value = dataAt(data, path)
  const but = typeof value === 'string' ? `, but is “${shortenedValue(value)}”` : ''
  const advice = is === 'no choice' ? ` Choose one of: ${choices.join(', ')}.` : ''
  if (path.length === 2) return `${entry} should be ${wanted[is]}${but}: begin it with “id:”.`
  return `“${key ?? kind}” of ${entry.charAt(0).toLowerCase()}${entry.slice(1)} should be ${wanted[is]}${but}.${advice}`
}

function nameOfEntry(kind: CatalogueFileKind, path: ShapeIssue['path'], data: unknown): string {
  const id = textOfData(fieldsOf(dataAt(data, path.slice(0, 2)))['id'])
  const one = kind === 'models' ? 'model' : 'source'
  return id === undefined ? `Entry ${String(Number(path[1]) + 1)}` : `The ${one} “${shortenedValue(id)}”`
}

function idsTwice(kind: CatalogueFileKind, entries: readonly unknown[]): readonly PlacedProblem[] {
  const ids = entries.map(entry => textOfData(fieldsOf(entry)['id']))
  return ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return []
    const message = `“${shortenedValue(id)}” stands above already, so this entry is left out. Give it another id.`
    return [{ code: 'catalogue-id-twice', severity: 'warning', path: [kind, index, 'id'], message }]
  })
}

function namedSources(entries: readonly unknown[], spanOf: (path: YamlPath) => Span): OwnCatalogue['namedSources'] {
  return entries.flatMap((entry, index) =>
    entriesOf(fieldsOf(entry)['sources']).flatMap((value, at) => {
      const id = textOfData(value)
      return id === undefined ? [] : [{ id, span: spanOf(['models', index, 'sources', at]) }]
    }),
  )
}

/** What is missing is shown at the first line of what it is missing from. */
function firstLine({ start, end }: Span, text: string): Span {
  const line = text.slice(start, end).indexOf('\n')
  return { start, end: line === -1 ? end : start + line }
}
