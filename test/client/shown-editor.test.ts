import { beforeEach, expect, it, vi } from 'vitest'
import { shownEditor } from '../../client/src/shown-editor.js'

const { window } = vi.hoisted(() => ({
  window: { activeTextEditor: undefined, visibleTextEditors: [] as unknown[] },
}))
vi.mock('vscode', () => ({ window }))

const uri = 'file:///essay.assignment.md'
const left = { document: { uri }, viewColumn: 1 }
const right = { document: { uri }, viewColumn: 2 }
const inPreview = { document: { uri }, viewColumn: undefined }

beforeEach(() => Object.assign(window, { activeTextEditor: undefined, visibleTextEditors: [] }))

it('is the one with the keyboard where the text is shown twice', () => {
  Object.assign(window, { activeTextEditor: right, visibleTextEditors: [left, right] })
  expect(shownEditor(uri)).toBe(right)
})

it('is none of a preview of changes, which makes no edits', () => {
  window.visibleTextEditors.push(inPreview)
  expect(shownEditor(uri)).toBeUndefined()
  window.visibleTextEditors.push(left)
  expect(shownEditor(uri)).toBe(left)
})

it('is none of another file', () => {
  window.visibleTextEditors.push(left)
  expect(shownEditor('file:///other.assignment.md')).toBeUndefined()
})
