import { expect, test } from 'vitest'
import { documentLinks } from '../../server/src/features/links.js'
import { assignmentOf, withSpans } from '../check-features.js'

function targets(text: string): readonly string[] {
  return documentLinks(assignmentOf(text)).map(({ target }) => {
    if (target.kind === 'address') return target.address
    return target.kind === 'file'
      ? `file ${target.path}${target.fragment === undefined ? '' : `#${target.fragment}`}`
      : `place ${String(target.offset)}`
  })
}

test.each([
  ['[a](https://example.org/x)', ['https://example.org/x']],
  ['![a](pictures/my%20plan.png)', ['file pictures/my plan.png']],
  ['[a](notes.md#part-2)', ['file notes.md#part-2']],
  ['<https://example.org>', ['https://example.org']],
  // Editors find bare addresses by themselves.
  ['See https://example.org/a for more.', []],
  ['[a](mailto:me@example.org)', ['mailto:me@example.org']],
  ['[a](javascript:alert(1))', []],
  ['[a](command:evil)', []],
  ['`[a](https://example.org)`', []],
  ['<!-- [a](https://example.org) -->', []],
  ['[a]()', []],
])('%s leads to %j', (text, expected) => {
  expect(targets(`${text}\n`)).toEqual(expected)
})

test('links to headings of the text lead there, others nowhere', () => {
  const text = '# Title\n\n## 1.1 Define & differ\n\n[up](#11-define--differ) [none](#nothing)\n'
  expect(targets(text)).toEqual([`place ${String(text.indexOf('## 1.1'))}`])
})

test('the whole of a link is marked', () => {
  const text = 'See [the **notes**](notes.md) now.\n'
  expect(
    withSpans(
      text,
      documentLinks(assignmentOf(text)).map(({ span }) => span),
    ),
  ).toBe('See ⟦[the **notes**](notes.md)⟧ now.\n')
})
