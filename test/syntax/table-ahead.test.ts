import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { edited, textOf } from '../../server/src/text/rope.js'

/** The parser looks two lines ahead of a paragraph: where they make a table, the paragraph ends. */
test.each([
  ['made', 'x', '', ['paragraph', 'paragraph', 'table', 'paragraph']],
  ['unmade', '|-', 'x|-', ['paragraph', 'paragraph', 'paragraph']],
])('a table %s by its second line parts what stands above it anew', (_, old, insert, kinds) => {
  // The parser takes over nothing that stands within 128 units.
  const far = `${'Words of a paragraph. '.repeat(20)}\n\n`
  const before = `${far}A note\n|a|b|\n${old === 'x' ? 'x' : ''}|-|-|\n\n${far}`
  const inputs = emptyInputs()
  const start = before.lastIndexOf(old === 'x' ? 'x|' : '|-|-|')
  const edit = { span: { start, end: start + old.length }, insert }
  const document = readAssignment(textOf(before), inputs)
  expect(document.blocks.length).toBeGreaterThan(1)
  const now = readAssignment(edited(textOf(before), edit), inputs, { document, changes: [edit] })
  expect(now.blocks.map(({ block }) => block.kind)).toEqual(kinds)
})
