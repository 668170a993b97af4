import { expect, it, vi } from 'vitest'
import { checkBox } from '../../client/src/views/row-item.js'

vi.mock('vscode', () => ({ TreeItemCheckboxState: { Unchecked: 0, Checked: 1 } }))

const words = { checked: 'You ticked this point; untick it', unchecked: 'Tick this point: my answer covers it' }

it.each([
  [true, 1, words.checked],
  [false, 0, words.unchecked],
])('a check box says what it means, under the mouse and to a screen reader: %s', (checked, state, said) => {
  expect(checkBox(checked, words)).toEqual({ state, tooltip: said, accessibilityInformation: { label: said } })
})
