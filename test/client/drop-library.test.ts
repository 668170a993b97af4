import type { DocumentDropEdit } from 'vscode'
import type * as Files from '../../client/src/files.js'
import { beforeEach, expect, test, vi } from 'vitest'
import { libraryDrops } from '../../client/src/drop-library.js'
import type { DropLibraryParams } from '../../server/src/lsp/protocol-references.js'
import { anew, madeUpServer, vscode, writing } from './made-up-editor.js'

vi.mock('vscode', async () => (await import('./made-up-editor.js')).vscode)
vi.mock('../../client/src/files.js', async original => ({
  ...(await original<typeof Files>()),
  fileText: (uri: string) => Promise.resolve(`text of ${uri}`),
}))
beforeEach(anew)

interface Drops {
  provideDocumentDropEdits(
    document: object,
    position: object,
    data: object,
  ): Promise<(DocumentDropEdit & { readonly additionalEdit: { readonly all: readonly string[] } }) | undefined>
}

/** Drops the uris onto a version of an assignment; what the server was asked, and what is changed. */
async function dropped(uris: string, version = 1) {
  let asked: DropLibraryParams | undefined
  const { server } = madeUpServer({
    'markwise/dropLibrary': params => {
      asked = params
      return writing('cited')
    },
  })
  const document = { uri: vscode.Uri.parse('file:///home/ana/unit-1/essay.md'), version }
  const data = new Map([['text/uri-list', { asString: () => Promise.resolve(uris), asFile: () => undefined }]])
  const drops = libraryDrops(server) as unknown as Drops
  const edit = await drops.provideDocumentDropEdits(document, { line: 3, character: 4 }, data)
  return { asked, changes: edit?.additionalEdit.all }
}

test.each([
  ['file:///home/ana/unit-1/refs.bib', 'refs.bib'],
  ['file:///home/ana/books/refs.bib', '../books/refs.bib'],
  ['file:///refs.ris', '../../../refs.ris'],
  ['vscode-vfs://github/refs.bib', null],
])('a library is named as seen from the assignment: %s', async (uri, path) => {
  const { asked, changes } = await dropped(`file:///home/ana/notes.md\r\n${uri}`)
  expect(asked).toMatchObject({ path, position: { line: 3, character: 4 }, text: `text of ${uri}` })
  expect(changes).toEqual(['file:///home/ana/unit-1/essay.md: cited'])
})

test('other files are left to the editor', async () => {
  expect(await dropped('file:///home/ana/picture.png')).toEqual({ asked: undefined, changes: undefined })
})

test('nothing is written into a text that has moved on', async () => {
  expect((await dropped('file:///home/ana/refs.bib', 2)).changes).toBeUndefined()
})
