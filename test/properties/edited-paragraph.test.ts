import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editedParagraph } from '../../server/src/syntax/edited-paragraph.js'
import { parseBlocks, topLevelNodes } from '../../server/src/syntax/markdown.js'
import { edited, slice, textOf } from '../../server/src/text/rope.js'

const line = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'word',
        ' ',
        '  ',
        '\t',
        '-',
        '---',
        '- ',
        '* ',
        '=',
        '#',
        '# ',
        '>',
        '1.',
        '1) ',
        '`',
        '```',
        '~~~',
        '<!--',
        '-->',
      ],
      ...[
        '<div>',
        '</div>',
        '|',
        '|-',
        ':-',
        '[',
        ']',
        '[^1]:',
        '[a]: b',
        '\\',
        '&',
        ':::',
        '**',
        '_',
        '<?',
        'é',
        '😀',
        '!',
        'Reference',
        'References',
        's',
      ],
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))
const mostlyWords = fc.oneof(
  line,
  line.map(rest => `a${rest}`),
)
const document = fc.array(mostlyWords, { minLength: 1, maxLength: 9 }).map(lines => lines.join('\n'))

function shapeOf(text: ReturnType<typeof textOf>): readonly string[] {
  const { nodes, starts } = topLevelNodes(parseBlocks(text, 0))
  return nodes.map(({ type, length }, index) => `${type.name} ${String(starts[index])} ${String(length)}`)
}

test('a paragraph that is sure to stay one after an edit is one where the text is parsed anew, and nothing else has changed', () => {
  let sure = 0
  fc.assert(
    fc.property(
      document,
      fc.nat(),
      fc.nat(3),
      fc.oneof(fc.constantFrom('', 'x', 's', ' ', '-', '#', '=', '`'), line),
      (written, place, length, insert) => {
        const before = textOf(written)
        const start = place % (before.length + 1)
        const end = Math.min(before.length, start + length)
        const after = edited(before, { span: { start, end }, insert })
        const change = { start, end, length: insert.length }
        const { nodes, starts } = topLevelNodes(parseBlocks(before, 0))
        const index = starts.filter(from => from < start).length - 1
        const [node, from] = [nodes[index], starts[index]]
        if (node?.type.name !== 'Paragraph' || from === undefined) return
        const source = editedParagraph(slice(before, from, from + node.length), from, change, after)
        if (source === undefined) return
        sure++
        const by = insert.length - (end - start)
        const expected = nodes.map(({ type, length: old }, at) =>
          [type.name, (starts[at] ?? 0) + (at > index ? by : 0), old + (at === index ? by : 0)].join(' '),
        )
        expect(shapeOf(after)).toEqual(expected)
        expect(slice(after, from, from + source.length)).toBe(source)
      },
    ),
    { numRuns: 20_000 },
  )
  expect(sure).toBeGreaterThan(1000)
})
