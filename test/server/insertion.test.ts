import { describe, expect, it } from 'vitest'
import type { CodeAction, CompletionList, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import type { EditsAnswer } from '../../server/src/lsp/protocol.js'
import { inProcess, uriOf } from './in-process.js'
import { pulling } from './plain-client.js'

const snippets = {
  ...pulling,
  textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } },
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
}
const uri = uriOf('unit/essay.assignment.md')
const head = '---\nassignment: ilm-8581-700\n---\n\n## 1.1\n\n'
const list = '\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n'

describe('what is inserted', () => {
  it('has its gaps as tab stops in completions, where the client knows these', async () => {
    const text = `${head}She wrote that “coaching is a conversation that helps people to think” (Starr${list}`
    for (const [capabilities, expected] of [
      [snippets, /^Starr, 2016, p\. \$\{1:\[page\?\]\}/],
      [pulling, /^Starr, 2016, p\. \[page\?\]/],
    ] as const) {
      const client = await inProcess({ capabilities })
      client.open(uri, text)
      const position = { line: 6, character: text.split('\n')[6]?.length ?? 0 }
      const answer = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position,
      })
      expect((answer.items[0]?.textEdit as TextEdit).newText).toMatch(expected)
    }
  })

  it('is offered with its author and year whole: the title beside them is cut, and stands whole below', async () => {
    const client = await inProcess({ capabilities: snippets })
    client.open(uri, `${head}So it is (Whitm${list}`)
    const position = { line: 6, character: 15 }
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    })
    const [item] = items.filter(({ label }) => label.startsWith('Whitmore ('))
    const beside = item?.labelDetails?.description ?? ''
    expect((item?.label.length ?? 0) + beside.length).toBeLessThanOrEqual(48)
    expect(beside).toMatch(/^Coaching for Performance.* …$/)
    expect(item?.detail).toContain(beside.slice(0, -2))
  })

  it('has its gaps as tab stops in quick fixes', async () => {
    const client = await inProcess({ capabilities: snippets })
    client.open(uri, `${head}It works (Nobody, 2001).${list}`)
    const range = { start: { line: 6, character: 11 }, end: { line: 6, character: 11 } }
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })
    const blank = actions.find(({ title }) => /Nobody/.test(title))
    const [change] = (blank?.edit?.documentChanges ?? []) as TextDocumentEdit[]
    const [edit] = (change?.edits ?? []) as SnippetTextEdit[]
    expect(edit?.snippet.value).toMatch(/Nobody, \$\{1:\[initials\?\]\} \(2001\) \*\$\{2:\[title\?\]\}\*/)
    // the last Tab stays in the new entry: from the line below, one more would indent the next one
    expect(edit?.snippet.value).toMatch(/\$\{4:\[publisher\?\]\}\.\$0\n+$/)
  })
})

describe('a library that is dropped into the text', () => {
  const starr = '@book{a, author = {Able, Ann}, title = {One}, year = {2001}, publisher = {P}, address = {L}}\n'
  const drop = async (text: string, path: string | null): Promise<readonly string[]> => {
    const client = await inProcess({ capabilities: pulling })
    client.open(uri, `${head}It works.${list}`)
    const answer = await client.request<EditsAnswer>('markwise/dropLibrary', {
      uri,
      position: { line: 6, character: 8 },
      name: 'refs.bib',
      text,
      path,
    })
    return answer.edits.map(({ newText }) => newText)
  }

  it('is cited, listed and named', async () => {
    expect(await drop(`\uFEFF${starr.replaceAll('\n', '\r\n')}`, '../books/refs.bib')).toEqual([
      'library: [../books/refs.bib]\n',
      ' (Able, 2001)',
      'Able, A. (2001) *One*. L: P.\n\n',
    ])
  })

  it('is only named where it holds many works, and only cited where it has no place', async () => {
    const many = Array.from({ length: 11 }, (_, at) => starr.replace('{a,', `{a${String(at)},`)).join('')
    expect(await drop(many, 'my refs.bib')).toEqual(['library: [my refs.bib]\n'])
    expect(await drop(starr, null)).toHaveLength(2)
    expect(await drop('no library', 'refs.bib')).toEqual([])
  })
})
