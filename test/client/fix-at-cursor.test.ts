import { beforeEach, expect, test, vi } from 'vitest'
import { fixAt, fixKinds } from '../../client/src/commands/fix-at-cursor.js'
import type { FixAtAnswer } from '../../server/src/lsp/protocol.js'
import { anew, editor, madeUpServer, writing } from './made-up-editor.js'

vi.mock('vscode', async () => (await import('./made-up-editor.js')).vscode)
beforeEach(anew)

const place = { uri: 'file:///a.assignment.md', position: { line: 0, character: 0 } }

function fix(title: string, over: Partial<FixAtAnswer['fixes'][number]> = {}): FixAtAnswer['fixes'][number] {
  return { title, answer: writing(title), goTo: null, notAuthor: null, lookUp: null, ...over }
}

/** Asks for fixes at the place, of which there are these; tells how often the server was asked. */
async function fixed(...fixes: readonly FixAtAnswer['fixes'][number][]): Promise<number> {
  let count = 0
  const answer = (): FixAtAnswer => {
    count += 1
    return { fixes }
  }
  await fixAt(madeUpServer({ 'markwise/fixAt': answer }).server, 'add-entry', place)
  return count
}

test('nothing to change is said', async () => {
  await fixed()
  expect(editor.said).toEqual(['Nothing to change here. Put the cursor on what is underlined first.'])
  await fixAt(madeUpServer({}).server, 'add-entry', place)
  expect(editor.said).toHaveLength(2)
  expect(editor.changes).toEqual([])
})

test('the only fix is made; of several the one that is picked, and none where none is', async () => {
  await fixed(fix('One'))
  editor.pick = items => items.find(({ label }) => label === 'Two')
  await fixed(fix('One'), fix('Two'))
  editor.pick = () => undefined
  await fixed(fix('One'), fix('Two'))
  expect(editor.changes).toEqual([`${place.uri}: One`, `${place.uri}: Two`])
})

test('where the text has moved on, the same fix of the present text is made, and never another', async () => {
  editor.version = 2
  expect(await fixed(fix('One'))).toBe(2)
  expect(editor.changes).toEqual([])
  let asked = 0
  const answers = [fix('One'), fix('One', { answer: writing('One, now', 2) })]
  const { server } = madeUpServer({ 'markwise/fixAt': () => ({ fixes: answers.slice(asked, ++asked) }) })
  await fixAt(server, 'add-entry', place)
  expect(editor.changes).toEqual([`${place.uri}: One, now`])
})

test('what is no edit is handed to the command that does it', async () => {
  await fixed(fix('Look up', { lookUp: '10.1000/182' }))
  await fixed(fix('Not an author', { notAuthor: 'Ada' }))
  expect(editor.executed).toEqual([
    ['markwise.lookUp', '10.1000/182'],
    ['markwise.notAnAuthor', 'Ada'],
  ])
  expect(editor.changes).toEqual([])
})

test('kinds are read from the manifest', () => {
  const commands = [{ command: 'markwise.fix.add-entry' }, { command: 'markwise.readyToSubmit' }]
  expect(fixKinds({ contributes: { commands } })).toEqual([{ command: 'markwise.fix.add-entry', kind: 'add-entry' }])
})
