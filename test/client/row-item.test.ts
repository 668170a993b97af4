import { expect, it, vi } from 'vitest'
import { checkBox, rowItem } from '../../client/src/views/row-item.js'

const uri = 'file:///a.assignment.md'
const editors = vi.hoisted((): { document: { uri: string }; viewColumn: number }[] => [])

vi.mock('vscode', () => ({
  MarkdownString: class {},
  Range: class {
    readonly numbers: readonly unknown[]
    constructor(...numbers: readonly unknown[]) {
      this.numbers = numbers
    }
    get start() {
      return this.numbers.slice(0, 2)
    }
  },
  TreeItem: class {},
  TreeItemCheckboxState: { Unchecked: 0, Checked: 1 },
  Uri: { parse: (text: string) => text },
  window: { visibleTextEditors: editors },
}))

const row = { id: '1.1', label: '1.1', description: '', tooltip: '', spoken: '' }
const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } }

it('a row opens its place by the editor’s own command, which leaves the keyboard in the tree after a click', () => {
  const { command } = rowItem({ ...row, range }, uri, 0)
  expect(command).toMatchObject({
    command: 'vscode.open',
    arguments: [uri, { selection: expect.anything() as unknown }],
  })
  expect(rowItem({ ...row, range: null }, uri, 0).command).toBeUndefined()
})

it('a row opens its place in the column where the text is in sight', () => {
  editors.push({ document: { uri }, viewColumn: 2 })
  expect(rowItem({ ...row, range }, uri, 0).command?.arguments?.[1]).toMatchObject({ viewColumn: 2 })
})

const words = { checked: 'You ticked this point; untick it', unchecked: 'Tick this point: my answer covers it' }

it.each([
  [true, 1, words.checked],
  [false, 0, words.unchecked],
])('a check box says what it means, under the mouse and to a screen reader: %s', (checked, state, said) => {
  expect(checkBox(checked, words)).toEqual({ state, tooltip: said, accessibilityInformation: { label: said } })
})
