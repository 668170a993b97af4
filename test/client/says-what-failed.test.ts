import { beforeEach, expect, it, vi } from 'vitest'
import type { Assignments } from '../../client/src/assignments.js'
import type { ExplanationPages } from '../../client/src/commands/explanation-pages.js'
import { organiseReferences } from '../../client/src/commands/organise-references.js'
import { verifyReferences } from '../../client/src/commands/verify-references.js'
import type { Server } from '../../client/src/server/lazy-server.js'

const shown = vi.hoisted(() => ({
  errors: [] as string[],
  notes: [] as string[],
  version: 1,
  applied: 0,
  pieces: 0,
  answered: '',
  inPreview: () => {},
}))

vi.mock('vscode', () => ({
  Range: class {
    readonly isEmpty: boolean
    readonly start = { compareTo: () => 0 }
    constructor(...[line, character, endLine, endCharacter]: readonly unknown[]) {
      this.isEmpty = line === endLine && character === endCharacter
    }
  },
  Uri: { parse: (uri: string) => uri },
  WorkspaceEdit: class {
    replace() {
      shown.pieces += 1
    }
  },
  commands: { executeCommand: () => Promise.resolve() },
  window: {
    visibleTextEditors: [],
    showErrorMessage: (message: string) => Promise.resolve(void shown.errors.push(message)),
    showInformationMessage: (message: string) => {
      shown.notes.push(message)
      return Promise.resolve(shown.answered)
    },
  },
  workspace: {
    isTrusted: true,
    openTextDocument: () =>
      Promise.resolve({
        uri: 'file:///a.assignment.md',
        get version() {
          return shown.version
        },
        getText: () => '',
      }),

    applyEdit: () => {
      shown.applied += 1
      shown.inPreview()
      return Promise.resolve(true)
    },
  },
}))

vi.mock('../../client/src/assignments.js', () => ({
  openedAssignment: () => Promise.resolve({ uri: 'file:///a.assignment.md' }),
}))

beforeEach(() =>
  Object.assign(shown, { errors: [], notes: [], version: 1, applied: 0, pieces: 0, answered: '', inPreview: () => {} }),
)

/** A server that gives these answers, and none to anything else. */
function answering(answers: Record<string, unknown>): Server {
  return { request: (method: string) => Promise.resolve(answers[method]) } as unknown as Server
}

const none = {} as Assignments
const sorting = { steps: [{ kind: 'sort', label: 'Sort', detail: '', usual: true }], notUnderstood: null }

const oneEdit = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, newText: '' }]
const organising = { 'markwise/organiseSteps': sorting, 'markwise/organise': { version: 1, edits: oneEdit } }

it('organising says that the lists could not be read', async () => {
  await organiseReferences(answering({}), none)()
  expect(shown.errors).toEqual(['The lists could not be read, and nothing was changed. The log says why.'])
})

it('organising says that its changes could not be worked out', async () => {
  await organiseReferences(answering({ 'markwise/organiseSteps': sorting }), none)()
  expect(shown.errors).toHaveLength(1)
})

it('organising changes nothing in a text that has moved on, and says so', async () => {
  shown.version = 2
  await organiseReferences(answering(organising), none)()
  expect(shown.notes).toEqual([
    'The text changed meanwhile, so its lists were left as they are. Run the command again.',
  ])
  expect(shown.applied).toBe(0)
})

it('organising says how its preview makes the change, where the writer ticked nothing in it', async () => {
  await organiseReferences(answering(organising), none)()
  expect(shown.notes).toEqual(['Your lists were left as they are. The preview changes only what is ticked in it.'])
  expect(shown.applied).toBe(1)
})

it.each([
  ['entries that are only added can be ticked one by one', 0, 2],
  ['anything else is one change', 9, 1],
])('organising: %s', async (_, replaced, pieces) => {
  const edits = [3, 5].map(line => ({
    range: { start: { line, character: 0 }, end: { line, character: replaced } },
    newText: 'Abel, A. (2001) One.',
  }))
  await organiseReferences(answering({ ...organising, 'markwise/organise': { version: 1, edits } }), none)()
  expect(shown.pieces).toBe(pieces)
})

it('organising makes the change when it is asked for after all', async () => {
  shown.answered = 'Make the Change'
  shown.inPreview = () => void (shown.version = shown.applied) // the preview leaves the text as it is
  await organiseReferences(answering(organising), none)()
  expect(shown.applied).toBe(2)
  expect(shown.notes).toHaveLength(1)
})

it('organising says no more once its preview has made the change', async () => {
  shown.inPreview = () => void (shown.version = 2)
  await organiseReferences(answering(organising), none)()
  expect(shown.notes).toEqual([])
})

it('verifying tells an answer that failed from lists without entries', async () => {
  await verifyReferences(answering({}), none, {} as ExplanationPages)
  expect(shown.errors).toEqual(['The references could not be read, and nothing was sent. The log says why.'])
  expect(shown.notes).toEqual([])
})
