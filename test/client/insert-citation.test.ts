import { beforeEach, expect, it, vi } from 'vitest'
import type { Assignments } from '../../client/src/assignments.js'
import { insertCitation } from '../../client/src/commands/insert-citation.js'
import { anew, editor, madeUpServer, writing } from './made-up-editor.js'

const uri = 'file:///essay.assignment.md'

vi.mock('vscode', async () => {
  const { vscode } = await import('./made-up-editor.js')
  const document = { uri: vscode.Uri.parse('file:///essay.assignment.md') }
  const activeTextEditor = { document, selection: { active: { line: 3, character: 4 } } }
  return { ...vscode, env: {}, window: { ...vscode.window, activeTextEditor } }
})
vi.mock('../../client/src/commands/pick-works.js', () => ({ pickedWorks: () => Promise.resolve(['starr-2016']) }))

const assignments = {} as Assignments
const cited = { ...writing('(Starr, 2016)'), text: '(Starr, 2016)' }

beforeEach(anew)

it('cites what was picked at the cursor', async () => {
  const asked: unknown[] = []
  const { server } = madeUpServer({ 'markwise/insertWorks': params => (asked.push(params), cited) })
  await insertCitation(server, assignments)
  expect(asked).toEqual([{ uri, position: { line: 3, character: 4 }, ids: ['starr-2016'] }])
  expect(editor.changes).toEqual([`${uri}: (Starr, 2016)`])
  expect(editor.said).toEqual([])
})

it('says so where the file is read-only', async () => {
  editor.readOnly = true
  await insertCitation(madeUpServer({ 'markwise/insertWorks': () => cited }).server, assignments)
  expect(editor.changes).toEqual([])
  expect(editor.said).toEqual([
    'essay.assignment.md is read-only, so nothing was changed. Save it under another name to go on.',
  ])
})

it('asks once more where the text has moved on', async () => {
  const { server } = madeUpServer({
    'markwise/insertWorks': () => {
      const answer = { ...cited, version: editor.version }
      if (editor.version === 1) editor.version = 2
      return answer
    },
  })
  await insertCitation(server, assignments)
  expect(editor.changes).toEqual([`${uri}: (Starr, 2016)`])
})

it('says so where the text moves on each time, and changes nothing', async () => {
  const { server } = madeUpServer({ 'markwise/insertWorks': () => ({ ...cited, version: editor.version++ }) })
  await insertCitation(server, assignments)
  expect(editor.changes).toEqual([])
  expect(editor.said).toEqual(['The text changed meanwhile, so nothing was cited. Run the command again.'])
})
