import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from '../../server/src/syntax/read-block.js'

const piece = fc.constantFrom(
  ...[
    '(Starr, 2016)',
    'Hawkins (2012)',
    '(Abel, 2001; Baker and Cole, 2002b, p. 4)',
    ' (2010, p. 45)',
    '(see Lewin, 1947, cited in Schein, 2010)',
  ],
  ...[
    'Brown argues that “people matter”',
    'Gibbs’ reflective cycle (1988)',
    'the Equality Act 2010',
    '[1962] 2002',
    '(n.d.)',
    'et al.',
    ' et al. (2019)',
  ],
  ...[
    '*Coaching for all* (2020)',
    '(*Coaching for all*, 2020)',
    '("A title", 2019)',
    'Department for Education',
    'and',
    ', ',
    '; ',
    '. ',
    '.',
    ' ',
    ' ',
    '(',
    ')',
  ],
  ...[
    'The role of a coach is to ask. ',
    'Nevertheless, ',
    'in March 2001',
    '2003a, b',
    '[',
    ']',
    '“',
    '”',
    'O’Neill',
    "'s",
    'Van Dyke',
    'and colleagues',
    '\n',
  ],
)
const paragraph = fc.array(piece, { minLength: 1, maxLength: 25 }).map(parts => `Text ${parts.join('')}`)
const edit = fc.tuple(fc.nat(), fc.nat(6), fc.oneof(piece, fc.constantFrom('x', ' ', 'X', '1')))

test('a paragraph that was edited, and edited again, has the citations of one that is read afresh', () => {
  fc.assert(
    fc.property(paragraph, fc.array(edit, { minLength: 2, maxLength: 6 }), (written, edits) => {
      let block = readBlock('Paragraph', written)
      for (const [place, length, insert] of edits) {
        const start = place % (block.source.length + 1)
        const source = block.source.slice(0, start) + insert + block.source.slice(start + length)
        block = readBlock('Paragraph', source, block)
        expect(block.citations).toEqual(readBlock('Paragraph', source).citations)
      }
    }),
    { numRuns: 3000 },
  )
})
