import { beforeEach, expect, it, vi } from 'vitest'
import { onePreview } from '../../client/src/commands/one-preview.js'
import { anew, editor } from './made-up-editor.js'

vi.mock('vscode', async () => (await import('./made-up-editor.js')).vscode)

beforeEach(anew)

const backToText = ['workbench.action.focusActiveEditorGroup']

it('says that a preview was answered, and gives the keyboard back to the text', async () => {
  expect(await onePreview()(() => Promise.resolve(true))).toBe(true)
  expect(editor.executed).toEqual([backToText])
})

it('discards the preview that is still open, which then has nothing to say, and is free again after the second', async () => {
  const preview = onePreview()
  let close = () => {}
  const first = preview(() => new Promise<void>(resolve => (close = resolve)))
  editor.execute = close
  const second = preview(() => Promise.resolve())
  expect(await first).toBe(false)
  expect(await second).toBe(true)
  expect(editor.executed).toEqual([['refactorPreview.discard'], backToText])
  expect(await preview(() => Promise.resolve())).toBe(true)
  expect(editor.executed).toEqual([['refactorPreview.discard'], backToText, backToText])
})

it('is free again where showing fails', async () => {
  const preview = onePreview()
  await expect(preview(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await preview(() => Promise.resolve())).toBe(true)
  expect(editor.executed).toEqual([backToText])
})
