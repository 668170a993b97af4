import { expect, it, vi } from 'vitest'
import type { Assignments } from '../../client/src/assignments.js'
import type { Server } from '../../client/src/server/lazy-server.js'
import { followedAnswer } from '../../client/src/views/followed-answer.js'

vi.mock('vscode', () => ({
  EventEmitter: class {
    readonly #listeners: (() => void)[] = []
    readonly event = (listener: () => void) => {
      this.#listeners.push(listener)
      return { dispose() {} }
    }
    fire() {
      for (const listener of this.#listeners) listener()
    }
    dispose() {}
  },
  window: { onDidChangeVisibleTextEditors: () => ({ dispose() {} }) },
  workspace: { textDocuments: [] },
}))

/** A view that follows the answers of a server, which says when something changed, and what the view was told. */
function followedView() {
  const server = { rows: ['1.1'], say: () => {} }
  const uri = 'file:///a.assignment.md'
  const nothing = () => ({ dispose() {} })
  const onCoverageChanged = (listener: (params: { uri: string }) => void) => {
    server.say = () => listener({ uri })
    return nothing()
  }
  const followed = followedAnswer(
    { onStarted: nothing, onCoverageChanged } as unknown as Server,
    { last: { uri }, onDidChange: nothing } as unknown as Assignments,
    () => Promise.resolve([...server.rows]),
  )
  const told: (readonly string[] | undefined)[] = []
  followed.onDidChange(() => told.push(followed.answer))
  return { server, followed, told }
}

const aMoment = () => new Promise(resolve => setTimeout(resolve, 0))

it('draws rows once, however often the server says that they are the same', async () => {
  const { server, told } = followedView()
  server.say()
  await aMoment()
  server.say()
  await aMoment()
  expect(told).toEqual([['1.1']])
  server.rows = ['1.1', '1.2']
  server.say()
  await aMoment()
  expect(told).toEqual([['1.1'], ['1.1', '1.2']])
})

it('draws the same rows again where somebody asks: a box may have been ticked in vain', async () => {
  const { followed, told } = followedView()
  await followed.refresh()
  await followed.refresh()
  expect(told).toEqual([['1.1'], ['1.1']])
})
