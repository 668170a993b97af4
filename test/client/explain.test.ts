import { beforeEach, expect, it, vi } from 'vitest'
import manifest from '../../package.json'
import type { ExplanationPages } from '../../client/src/commands/explanation-pages.js'
import { explainFinding } from '../../client/src/commands/explain.js'
import { anew, editor, madeUpServer } from './made-up-editor.js'

const cursor = vi.hoisted(() => ({ line: 4, character: 12 }))

vi.mock('vscode', async () => {
  const { vscode } = await import('./made-up-editor.js')
  const found = (code: string, line: number, from: number, to: number) => ({
    code,
    source: 'markwise',
    message: code,
    range: {
      start: { line, character: from },
      end: { line, character: to },
      contains: (at: typeof cursor) => at.line === line && from <= at.character && at.character <= to,
    },
  })
  const all = [
    found('criterion-thin', 4, 3, 6),
    found('citation-unlisted', 6, 10, 23),
    found('author-uncited', 6, 30, 35),
  ]
  const activeTextEditor = { document: { uri: 'file:///a.assignment.md' }, selection: { active: cursor } }
  return { ...vscode, languages: { getDiagnostics: () => all }, window: { ...vscode.window, activeTextEditor } }
})

beforeEach(anew)

/** The code whose page is shown with the cursor there; of several the last that is offered. */
async function explainedAt(line: number, character: number): Promise<unknown> {
  Object.assign(cursor, { line, character })
  editor.pick = items => items.at(-1)
  const asked: unknown[] = []
  const { server } = madeUpServer({ 'markwise/explainFinding': params => void asked.push(params.code) })
  await explainFinding(server, {} as ExplanationPages, undefined)
  return asked[0]
}

it('explains what is at the cursor, else in its line, else what is chosen of the whole file', async () => {
  expect(await explainedAt(6, 12)).toBe('citation-unlisted')
  expect(await explainedAt(4, 20)).toBe('criterion-thin')
  expect(await explainedAt(9, 0)).toBe('author-uncited')
})

it('is offered in every file that findings are told in, and in no other', () => {
  const { commandPalette, 'editor/context': context } = manifest.contributes.menus
  const conditions = [...commandPalette, ...context].flatMap(({ command, when }) =>
    command === 'markwise.explainFinding' ? when : [],
  )
  expect(new Set(conditions).size).toBe(1)
  const pattern = new RegExp(/resourceFilename =~ \/(.+)\/i$/.exec(conditions[0] ?? '')?.[1] ?? '', 'i')
  const told = [
    'a.brief.yaml',
    'a.brief.yml',
    'A.Brief.json',
    'a.models.yaml',
    'a.sources.yaml',
    'refs.bib',
    'refs.ris',
  ]
  const libraries = ['refs.csl.json', 'refs.csljson', 'own.csl']
  expect([...told, ...libraries].filter(name => !pattern.test(name))).toEqual([])
  expect(['README.md', 'a.yaml', 'data.json', 'brief.yaml.txt'].filter(name => pattern.test(name))).toEqual([])
})
