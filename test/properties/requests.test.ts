import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeAction, Range } from 'vscode-languageserver'
import { inProcess, uriOf, type InProcess } from '../server/in-process.js'
import { edited, editsOf, positionAt } from '../server/text-in-editor.js'

const sample = readFileSync(join(import.meta.dirname, '../../examples/8581-700.assignment.md'), 'utf8')
const uri = uriOf('a.assignment.md')
const textDocument = { uri }

const pieces = [
  ...[
    '(Starr, 2016)',
    '[@starr2016, p. 3; -@none]',
    'O’Neil (2008) ',
    'et al.',
    '(p. 41)',
    '“',
    'n.d.',
    'GROW',
    'OSCAR',
  ],
  ...['## 1.1 Define\n', '# Bibliography\n', '## References\n', '\n\n', '\r\n', '```\n', '---\n', '<!-- ', '-->', '> '],
  ...[
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '[^1]: note (Smith, 2001)\n',
    '- ',
    '1. ',
    '\t',
    '(',
    '**',
    '_',
    '<div>',
    'x',
  ],
  ...['Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n', '<!-- markwise: done 1.1-focus -->', '\u200b'],
  ...['😀', '\ud800', '中文', '\u00a0', ''],
]

/** Shares of the text's length: where an edit begins, and how much of it goes. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 900 })),
    piece: fc.constantFrom(...pieces),
    asked: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
)

test(
  'after any edits each request is answered, and every range and edit of the answers lies in the text',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(edits, async made => {
        const client = await inProcess()
        let text = sample
        let version = 1
        client.open(uri, text, 'assignment-markdown')
        for (const { at, gone, piece, asked } of made) {
          const start = Math.round(at * text.length)
          const range = { start: positionAt(text, start), end: positionAt(text, Math.min(text.length, start + gone)) }
          client.notify('textDocument/didChange', {
            textDocument: { uri, version: ++version },
            contentChanges: [{ range, text: piece }],
          })
          text = edited(text, [{ range, newText: piece }])
          await everythingAsked(client, text, Math.round(asked * text.length))
        }
      }),
      { numRuns: 8 },
    )
  },
)

async function everythingAsked(client: InProcess, text: string, offset: number): Promise<void> {
  const holds = within(text)
  const position = positionAt(text, offset)
  const here = { textDocument, position }
  for (const finding of await client.pull(uri)) holds(finding.range, finding.code)
  for (const kind of ['hover', 'documentHighlight', 'definition'])
    holdsAll(await client.request(`textDocument/${kind}`, here), holds, kind)
  holdsAll(await client.request('textDocument/references', { ...here, context: { includeDeclaration: true } }), holds)
  for (const kind of ['codeLens', 'foldingRange', 'documentLink', 'documentSymbol', 'semanticTokens/full'])
    holdsAll(await client.request(`textDocument/${kind}`, { textDocument }), holds, kind)
  holdsAll(await client.request('textDocument/selectionRange', { textDocument, positions: [position] }), holds)
  holdsAll(await client.request('textDocument/completion', here), holds, 'completion')
  for (const method of ['coverage', 'references', 'organiseSteps', 'report', 'explainFile'])
    await client.request(`markwise/${method}`, { uri })
  await fixesAsked(client, text)
}

/** What the first finding of each code offers. */
async function fixesAsked(client: InProcess, text: string): Promise<void> {
  const holds = within(text)
  const found = await client.pull(uri)
  const firsts = found.filter(({ code }, at) => found.findIndex(other => other.code === code) === at)
  for (const finding of firsts) {
    const context = { diagnostics: [finding] }
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { ...finding, textDocument, context })
    for (const action of actions) {
      const { edit } = action.edit || action.data === undefined ? action : await resolved(client, action)
      for (const { range } of editsOf(edit)) holds(range, action.title)
    }
  }
}

function resolved(client: InProcess, action: CodeAction): Promise<CodeAction> {
  return client.request('codeAction/resolve', action)
}

type Holds = (range: Range, of?: unknown) => void

/** An expectation that a range lies in the text, its start not behind its end. */
function within(text: string): Holds {
  const lines = text.split(/\r\n|\r|\n/)
  const isPlace = ({ line, character }: Range['start']): boolean => character <= (lines[line]?.length ?? -1)
  return (range, of) => {
    const { start, end } = range
    const isForward = start.line < end.line || (start.line === end.line && start.character <= end.character)
    expect(isPlace(start) && isPlace(end) && isForward, `${String(of)}: ${JSON.stringify(range)}`).toBe(true)
  }
}

/** Every range anywhere in an answer. */
function holdsAll(answer: unknown, holds: Holds, of?: string): void {
  if (typeof answer !== 'object' || answer === null) return
  if ('start' in answer && 'end' in answer) holds(answer as Range, of)
  else for (const value of Object.values(answer)) holdsAll(value, holds, of)
}
