import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { edited, textOf } from '../../server/src/text/rope.js'
import { plain } from './plain-document.js'
import { inputs } from './small-draft.js'

// "References" alone on a line ends the paragraph above it: to type or delete one letter there parts and joins paragraphs.

const line = fc.constantFrom(
  'References',
  'Reference',
  '**References**',
  'Bibliography:',
  'Works cite',
  'We asked them twice.',
  'Starr, J. (2016) *The coaching manual*. Harlow: Pearson.',
  '- Kotter, J.P. (1996) *Leading change*. Boston: HBS Press.',
  '> References',
  '',
)
const typed = fc.constantFrom('s', 'd', 'x', ' ', ':', '*', '\n', 'References', 'References\n')
const edit = fc.record({ at: fc.nat(), remove: fc.constantFrom(0, 0, 1), insert: fc.oneof(fc.constant(''), typed) })

test(
  'a paragraph and the list below it are parted and joined as in a text that is read afresh',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 8 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (lines, edits) => {
          let text = textOf(lines.join('\n'))
          let document = readAssignment(text, inputs)
          for (const { at, remove, insert } of edits) {
            const start = at % (text.length + 1)
            const change = { span: { start, end: Math.min(text.length, start + remove) }, insert }
            text = edited(text, change)
            document = readAssignment(text, inputs, { document, changes: [change] })
            expect(plain(document)).toEqual(plain(readAssignment(text, inputs)))
          }
        },
      ),
      { numRuns: 1500 },
    )
  },
)
