import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBlocks, topLevelNodes } from '../../server/src/syntax/markdown.js'
import { readInline, type InlineReading } from '../../server/src/syntax/read-prose.js'
import { slice, textOf } from '../../server/src/text/rope.js'

const piece = fc.constantFrom(
  ...[
    'word ',
    '*',
    '**',
    '_',
    '`',
    '[a](b)',
    '[',
    '](x "t")',
    '<b>',
    '</b>',
    '<!-- c -->',
    '&amp;',
    '\\*',
    '\n',
    '  \n',
  ],
  ...['\\\n', '(Starr, 2016)', '[@key, p. 3]', '~~', '!', 'http://a.b', '<http://a.b>', '[^1]', '[x]: y', '- ', '1. '],
  ...['> ', '#', '|', '=', '😀', "'"],
)

test('a paragraph that is read without looking for blocks reads as it does with them', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), parts => {
      const text = textOf(parts.join(''))
      const { nodes, starts } = topLevelNodes(parseBlocks(text, 0))
      nodes.forEach(({ type, length }, index) => {
        const start = starts[index] ?? 0
        const source = slice(text, start, start + length)
        if (type.name === 'Paragraph') expect(plain(readInline(source, true))).toEqual(plain(readInline(source)))
      })
      expect(starts).toHaveLength(nodes.length)
    }),
    { numRuns: 3000 },
  )
})

function plain({ prose, comments, links, code }: InlineReading): unknown {
  const places = Array.from({ length: prose.text.length + 1 }, (_, offset) => prose.sourceOffset(offset))
  return { text: prose.text, quoted: prose.quoted, places, comments, links, code }
}
