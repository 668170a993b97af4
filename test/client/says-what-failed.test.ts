import { beforeEach, expect, it, vi } from 'vitest'
import type { Assignments } from '../../client/src/assignments.js'
import type { ExplanationPages } from '../../client/src/commands/explanation-pages.js'
import { organiseReferences } from '../../client/src/commands/organise-references.js'
import { verifyReferences } from '../../client/src/commands/verify-references.js'
import type { Server } from '../../client/src/server/lazy-server.js'

const shown = vi.hoisted(() => ({ errors: [] as string[], notes: [] as string[], version: 1, applied: 0 }))

vi.mock('vscode', () => ({
  Range: class {},
  Uri: { parse: (uri: string) => uri },
  WorkspaceEdit: class {
    replace() {}
  },
  commands: {},
  window: {
    showErrorMessage: (message: string) => Promise.resolve(void shown.errors.push(message)),
    showInformationMessage: (message: string) => Promise.resolve(void shown.notes.push(message)),
  },
  workspace: {
    isTrusted: true,
    openTextDocument: () => Promise.resolve({ version: shown.version, getText: () => '' }),
    applyEdit: () => Promise.resolve((shown.applied += 1)),
  },
}))

vi.mock('../../client/src/assignments.js', () => ({
  openedAssignment: () => Promise.resolve({ uri: 'file:///a.assignment.md' }),
}))

beforeEach(() => Object.assign(shown, { errors: [], notes: [], version: 1, applied: 0 }))

/** A server that gives these answers, and none to anything else. */
function answering(answers: Record<string, unknown>): Server {
  return { request: (method: string) => Promise.resolve(answers[method]) } as unknown as Server
}

const none = {} as Assignments
const sorting = { steps: [{ kind: 'sort', label: 'Sort', detail: '', usual: true }], notUnderstood: null }

it('organising says that the lists could not be read', async () => {
  await organiseReferences(answering({}), none)
  expect(shown.errors).toEqual(['The lists could not be read, and nothing was changed. The log says why.'])
})

it('organising says that its changes could not be worked out', async () => {
  await organiseReferences(answering({ 'markwise/organiseSteps': sorting }), none)
  expect(shown.errors).toHaveLength(1)
})

it('organising changes nothing in a text that has moved on, and says so', async () => {
  shown.version = 2
  const edits = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, newText: '' }]
  const answers = { 'markwise/organiseSteps': sorting, 'markwise/organise': { version: 1, edits } }
  await organiseReferences(answering(answers), none)
  expect(shown.notes).toEqual([
    'The text changed meanwhile, so its lists were left as they are. Run the command again.',
  ])
  expect(shown.applied).toBe(0)
})

it('verifying tells an answer that failed from lists without entries', async () => {
  await verifyReferences(answering({}), none, {} as ExplanationPages)
  expect(shown.errors).toEqual(['The references could not be read, and nothing was sent. The log says why.'])
  expect(shown.notes).toEqual([])
})
