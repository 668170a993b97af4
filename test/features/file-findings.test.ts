import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { readOwnCatalogue } from '../../server/src/catalogue/read-own.js'
import { fileFindings } from '../../server/src/features/file-findings.js'
import type { Span } from '../../server/src/text/span.js'
import { styleProblem } from '../../server/src/workspace/style-variant.js'
import { unusableStyle } from '../../server/src/workspace/styles.js'
import { marked, withMarks } from '../marked.js'
import { read } from '../workspace/read.js'

const source = join(import.meta.dirname, '../../server/src')
const sections = [{ id: '1', title: 'The essay', criteria: [{ id: '1.1', title: 'Explain what coaching is' }] }]
const official = readBrief(JSON.stringify({ id: 'official', title: 'Essay', sections })).brief
const names = { verbs: ['explain'] }

interface Said {
  readonly code: string
  readonly severity: string
  readonly span: Span
}

/** What the reader of such a file says. */
const readers: Readonly<Record<string, (text: string) => readonly Said[]>> = {
  brief: text => readBrief(text, { briefs: official ? [official] : [], names }).problems,
  library: text => read('a.bib', text).problems,
  style: text => {
    const why = styleProblem(text)
    return why === undefined ? [] : unusableStyle('file:///own.csl', text, why).problems
  },
  models: text => {
    const { problems, namedSources } = readOwnCatalogue('models', text)
    const unknown = namedSources.filter(({ id }) => builtInCatalogue().source(id) === undefined)
    return [
      ...problems,
      ...unknown.map(({ span }) => ({ code: 'catalogue-source-unknown', severity: 'warning', span })),
    ]
  },
}

describe.each(fileFindings().map(finding => [finding.id, finding] as const))('%s', (id, finding) => {
  const said = (text: string) => (readers[finding.in]?.(text) ?? []).filter(({ code }) => code === id)

  test('is said about the first example, where it is marked', () => {
    const { text } = marked(finding.bad)
    const found = said(text)
    expect(
      withMarks(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(finding.bad)
    expect(finding.shown).toContain(found[0]?.severity)
  })

  test('nothing is said about the second', () => {
    expect(readers[finding.in]?.(finding.good)).toEqual([])
  })
})

test('every code about a file has a page', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const codes = files.flatMap(name =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/code: '((?:brief|catalogue|library|style)-[a-z-]+)'/g)].map(
      match => match[1],
    ),
  )
  expect(codes.length).toBeGreaterThan(15)
  const explained = [...fileFindings().map(({ id }) => id), 'library-unreadable']
  expect([...new Set(codes)].filter(code => !explained.includes(code ?? ''))).toEqual([])
})
