import { describe, expect, test } from 'vitest'
import type { DocumentHighlight, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver'
import { marked } from '../marked.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'
import { edited, editsOf, positionAt, textIn } from './text-in-editor.js'

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

describe('rename', () => {
  const prepares = {
    textDocument: {
      ...pulling.textDocument,
      rename: { prepareSupport: true, prepareSupportDefaultBehavior: 1, honorsChangeAnnotations: true },
    },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  }

  test('says what would be renamed, and why nothing can be', async () => {
    const client = await opened(prepares)
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true })
    expect(await client.request('textDocument/prepareRename', at)).toMatchObject({ placeholder: "O'Neill" })
    const elsewhere = { ...at, position: { line: 0, character: 20 } }
    await expect(client.request('textDocument/prepareRename', elsewhere)).rejects.toThrow(
      /works on an author or a year/,
    )
  })

  test('changes entry and citations, and keeps line ends and BOM', async () => {
    const edit = await (await opened()).request<WorkspaceEdit>('textDocument/rename', { ...at, newName: "O'Neal" })
    expect(edited(text, editsOf(edit))).toBe(text.replaceAll("O'Neill", "O'Neal"))
  })

  test('is refused with a reason', async () => {
    const client = await opened()
    await expect(client.request('textDocument/rename', { ...at, newName: ' ' })).rejects.toThrow(/new name is empty/)
  })

  test('that makes two entries alike is confirmed first, and refused where the client cannot ask', async () => {
    const essay = marked(
      'So (Kram, 19‸85).\n\n## References\n\nKram, K. (1985) *One*. L: P.\n\nKram, K. (1986) *Two*. L: P.\n',
    )
    const params = { textDocument: { uri }, position: positionAt(essay.text, essay.cursor ?? 0), newName: '1986' }
    const client = await inProcess({ capabilities: prepares })
    client.open(uri, essay.text)
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', params)
    const [annotation] = Object.values(edit.changeAnnotations ?? {})
    expect(annotation).toMatchObject({
      needsConfirmation: true,
      description: expect.stringContaining('“Two”') as string,
    })
    expect(edited(essay.text, editsOf(edit))).toBe(essay.text.replaceAll('1985', '1986'))
    for (const change of editsOf(edit)) expect(change).toHaveProperty('annotationId', 'rename')
    const plain = await inProcess({ capabilities: pulling })
    plain.open(uri, essay.text)
    await expect(plain.request('textDocument/rename', params)).rejects.toThrow(/“Two”.*Nothing was changed/)
  })

  test('leaves to others what is no assignment', async () => {
    const client = await opened(prepares)
    client.open(uriOf('README.md'), 'So (Starr, 2016).\n')
    const there = { textDocument: { uri: uriOf('README.md') }, position: { line: 0, character: 6 } }
    expect(await client.request('textDocument/prepareRename', there)).toEqual({ defaultBehavior: true })
    expect(await client.request('textDocument/rename', { ...there, newName: 'Star' })).toBeNull()
  })
})
