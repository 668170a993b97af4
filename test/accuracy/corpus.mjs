// The corpus of labelled documents, which lies outside the repository: its texts belong to their authors.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The corpus in this folder: `{ folder, documents: [{ id, file, converted, label }], referenceStrings, briefs: [{ file, label }] }`; undefined where there is none. */
export function corpusAt(folder) {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest)) return undefined
  const documents = readJson(manifest).documents.map(({ id, quality, out }) => ({
    id,
    file: join(folder, 'documents', out ?? `${id}.md`),
    converted: quality === 'pdf-conversion',
    label: readJson(join(folder, 'labels', `${id}.json`)),
  }))
  return { folder: resolve(folder), documents, referenceStrings: referenceStringsAt(folder), briefs: briefsAt(folder) }
}

function referenceStringsAt(folder) {
  const file = join(folder, 'reference-strings.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

function briefsAt(folder) {
  const labels = join(folder, 'labels', 'briefs')
  if (!existsSync(labels)) return []
  return readdirSync(labels)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => readJson(join(labels, name)))
    .map(label => ({ file: join(folder, 'briefs', label.file), label }))
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
