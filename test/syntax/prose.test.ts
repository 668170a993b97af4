import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInline } from '../../server/src/syntax/read-prose.js'

test.each([
  ['Talk *shapes* **thought**.', 'Talk shapes thought.'],
  ['A [link](http://x.y "t") and ![picture](p.png).', 'A link and picture.'],
  ['`code` is left out', ' is left out'],
  [
    'its members` needs (Burke, 1993) and their constructs` meaning',
    'its members` needs (Burke, 1993) and their constructs` meaning',
  ],
  ["what `care' is and `quality' too", "what `care' is and `quality' too"],
  ["the `let x = 'a'` and `b` of it", 'the  and  of it'],
  ['Hidden <!-- note --> words <b>bold</b>', 'Hidden  words bold'],
  ['R&amp;D \\*star\\* caf&eacute;', 'R&D *star* café'],
  ['A note[^1] here', 'A note here'],
  ['[@key, p. 3] and [stray]', '[@key, p. 3] and [stray]'],
])('%s is seen as %s', (source, seen) => {
  expect(readInline(source).prose.text.replace(/\s+$/, '')).toBe(seen)
})

test('every stretch of prose leads back to a stretch of the source that holds it', () => {
  const piece = fc.constantFrom(
    'word ',
    '*em* ',
    '**b',
    '[a](b) ',
    '`c` ',
    '&amp;',
    '<!-- x -->',
    '\n> q\n',
    '\n\n',
    '- i\n',
    '(Starr, 2016) ',
    '😀',
    '\\*',
    '<i>',
    '|a|b|\n|-|-|\n',
    '[x]',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), fc.nat(), (parts, from, length) => {
      const source = parts.join('')
      const { prose } = readInline(source)
      const start = from % (prose.text.length + 1)
      const end = Math.min(prose.text.length, start + (length % 30))
      const span = prose.sourceSpan({ start, end })
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(source.length)
      const visible = prose.text.slice(start, end).replace(/[\s&]/g, '')
      expect(source.slice(span.start, span.end)).toContain(visible.slice(0, 1))
    }),
  )
})
