import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import { inProcess, uriOf, type InProcess } from '../server/in-process.js'
import { pulling } from '../server/plain-client.js'
import { edited, positionAt } from '../server/text-in-editor.js'

const draft = `---
assignment: ilm-8581-700
---

## 1.1 Define

Coaching asks (Starr, 2016), and mentoring tells (Clutterbuck 2014; Nobody, 1999).
OSCAR is a model (Whitmore, 2001). GROW is one too (Whitmore, 2017), says Downey.

## 7.1 Nothing

“A coach listens” (Rogers, 2012).

- Parsloe (1999) and Wray (2000)

## References

Rogers, J. (2016) *Coaching Skills*. Maidenhead: Open University Press.
Whitmore, J. (2017) *Coaching for Performance*. London: Nicholas Brealey.
Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.
Unread, A. (2011) *Never Cited*. London: Sage.
`

const pieces = ['x', ' ', 'q', '(Starr, 2016)', '\n', '\r\n', '\n\n', '## 1.2 Review\n', '```\n', '<!-- ', '-->', '']

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })),
    piece: fc.constantFrom(...pieces),
    isAsked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

test(
  'after any edits what is reported is what is reported of the same text opened anew',
  { timeout: 60_000 },
  async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } }
    const client = await inProcess({ capabilities, answers: { 'workspace/configuration': () => [{ calm: 0 }] } })
    let count = 0
    await fc.assert(
      fc.asyncProperty(edits, async made => {
        const uri = uriOf(`${String(++count)}.assignment.md`)
        let text = draft
        client.open(uri, text, 'assignment-markdown')
        await reported(client, uri)
        for (const [index, { at, gone, piece, isAsked }] of made.entries()) {
          const start = Math.round(at * text.length)
          const range = { start: positionAt(text, start), end: positionAt(text, Math.min(text.length, start + gone)) }
          const textDocument = { uri, version: index + 2 }
          client.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text: piece }] })
          text = edited(text, [{ range, newText: piece }])
          if (isAsked) await sameAsAnew(client, uri, text)
        }
        await sameAsAnew(client, uri, text)
        client.notify('textDocument/didClose', { textDocument: { uri } })
      }),
      { numRuns: 60 },
    )
  },
)

async function sameAsAnew(client: InProcess, uri: string, text: string): Promise<void> {
  const anew = uriOf('anew.assignment.md')
  client.open(anew, text, 'assignment-markdown')
  expect(await reported(client, uri)).toEqual(await reported(client, anew))
  client.notify('textDocument/didClose', { textDocument: { uri: anew } })
}

/** In an order that says nothing, without the name of the file. */
async function reported(client: InProcess, uri: string): Promise<readonly string[]> {
  const found: readonly Diagnostic[] = await client.pull(uri)
  return found.map(item => JSON.stringify(item).replaceAll(uri, 'here')).sort()
}
