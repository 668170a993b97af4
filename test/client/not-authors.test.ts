import type { ExtensionContext } from 'vscode'
import { beforeEach, expect, test, vi } from 'vitest'
import { keptNames, notAuthorCommands } from '../../client/src/not-authors.js'
import { anew, editor, madeUpServer } from './made-up-editor.js'

vi.mock('vscode', async () => (await import('./made-up-editor.js')).vscode)
beforeEach(anew)

/** The editor's storage, and what was put into each of its two parts. */
function storage() {
  const kept = { workspace: new Map<string, unknown>(), global: new Map<string, unknown>() }
  const part = (of: Map<string, unknown>) => ({
    get: (key: string) => of.get(key),
    update: (key: string, value: unknown) => Promise.resolve(void of.set(key, value)),
  })
  const context = { workspaceState: part(kept.workspace), globalState: part(kept.global) }
  return { kept, context: context as unknown as ExtensionContext }
}

test.each([
  [[{}], 'workspace', 'global'],
  [undefined, 'global', 'workspace'],
] as const)(
  'a name is kept where it outlasts the window, and the server is told all of them',
  async (folders, used, other) => {
    editor.folders = folders
    const { kept, context } = storage()
    const { server, told } = madeUpServer({})
    notAuthorCommands(context, server)
    for (const name of ['Ada', 'Ben', 'Ada']) await editor.commands.get('markwise.notAnAuthor')?.(name)
    expect(keptNames(context)).toEqual(['Ada', 'Ben'])
    expect([kept[used].size, kept[other].size]).toEqual([1, 0])
    expect(told.at(-1)).toEqual(['markwise/notAuthors', { names: ['Ada', 'Ben'] }])
  },
)

test('names are taken back by unticking them; a list that is closed changes nothing', async () => {
  const { context } = storage()
  const { server, told } = madeUpServer({})
  notAuthorCommands(context, server)
  const forget = editor.commands.get('markwise.forgetNotAuthors')
  await forget?.()
  expect(editor.said).toEqual(['No name is marked as not an author.'])
  for (const name of ['Ada', 'Ben']) await editor.commands.get('markwise.notAnAuthor')?.(name)
  editor.pick = () => undefined
  await forget?.()
  expect(keptNames(context)).toEqual(['Ada', 'Ben'])
  editor.pick = items => items.filter(({ label }) => label === 'Ben')
  await forget?.()
  expect(told.at(-1)).toEqual(['markwise/notAuthors', { names: ['Ben'] }])
})
