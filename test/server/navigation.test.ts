import { expect, test } from 'vitest'
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver'
import { marked } from '../marked.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'
import { positionAt, textIn } from './text-in-editor.js'

const uri = uriOf('essay.assignment.md')
const { text, cursor = 0 } = marked(
  "\ufeffO'Neill's (2007) way, and (Starr, 2016;\r\nO'Ne‸ill, 2007).\r\n\r\n## References\r\n\r\n- O'Neill, M.B. (2007) *X*. L: P.\r\n- Starr, J. (2016) *Y*. L: P.\r\n",
)
const at = { textDocument: { uri }, position: positionAt(text, cursor) }
const links = { textDocument: { ...pulling.textDocument, definition: { linkSupport: true } } }

async function opened(
  capabilities: object = pulling,
  files: Readonly<Record<string, string>> = {},
): Promise<InProcess> {
  const client = await inProcess({ capabilities }, files)
  client.open(uri, text)
  return client
}

test('the definition of a citation is its entry, as a link where the client knows links', async () => {
  const [place] = await (await opened()).request<Location[]>('textDocument/definition', at)
  expect(place).toMatchObject({ uri })
  expect(place && textIn(text, place.range)).toBe("O'Neill, M.B. (2007")
  const [link] = await (await opened(links)).request<LocationLink[]>('textDocument/definition', at)
  expect(link && textIn(text, link.targetRange)).toBe("O'Neill, M.B. (2007) *X*. L: P.")
  expect(link?.originSelectionRange && textIn(text, link.originSelectionRange)).toBe("O'Neill, 2007")
})

test('the references of a work are its citations, with its entry where it is asked for', async () => {
  const client = await opened()
  const found = async (includeDeclaration: boolean): Promise<readonly string[]> => {
    const places = await client.request<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration },
    })
    return places.map(({ range }) => textIn(text, range))
  }
  expect(await found(false)).toEqual(["O'Neill's (2007)", "O'Neill, 2007"])
  expect(await found(true)).toEqual(["O'Neill's (2007)", "O'Neill, 2007", "O'Neill, M.B. (2007"])
})

test('a work is highlighted where it is cited, and its entry as what it is', async () => {
  const found = await (await opened()).request<DocumentHighlight[]>('textDocument/documentHighlight', at)
  expect(found.map(({ range, kind }) => `${String(kind)} ${textIn(text, range)}`)).toEqual([
    "2 O'Neill's (2007)",
    "2 O'Neill, 2007",
    "3 O'Neill, M.B. (2007",
  ])
})

test('a key leads to the library that declares it', async () => {
  const library = '@book{other,\r\n  title = {starr}\r\n}\r\n@book{ starr2016 ,\r\n  title = {The Manual}\r\n}\r\n'
  const client = await inProcess({ capabilities: pulling }, { 'refs.bib': library })
  const essay = marked('---\nlibrary: [refs.bib, none.bib]\n---\n\nAs known [@starr‸2016].\n')
  client.open(uri, essay.text)
  const position = positionAt(essay.text, essay.cursor ?? 0)
  const places = await client.request<Location[]>('textDocument/definition', { textDocument: { uri }, position })
  expect(places.map(place => place.uri)).toEqual([uriOf('refs.bib')])
  expect(places.map(({ range }) => textIn(library, range))).toEqual(['starr2016'])
  expect(places[0]?.range.start.line).toBe(3)
})

test('what is no assignment has no citations', async () => {
  const client = await opened()
  const plain = uriOf('README.md')
  client.open(plain, 'So (Starr, 2016).\n')
  const there = { textDocument: { uri: plain }, position: { line: 0, character: 6 } }
  expect(await client.request('textDocument/definition', there)).toEqual([])
  expect(await client.request('textDocument/references', { ...there, context: { includeDeclaration: true } })).toEqual(
    [],
  )
  expect(await client.request('textDocument/documentHighlight', there)).toEqual([])
})
