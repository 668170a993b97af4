import { expect, test } from 'vitest'
import { symbols, type OutlineSymbol } from '../../server/src/features/symbols.js'
import { contains } from '../../server/src/text/span.js'
import { assignmentOf } from '../check-features.js'

const text = `Before any heading.

# Title

## 1 Context

### 1.1 Define

Text.

### 1.2 Review

**2.1 Justify**

Text.

Underlined
----------

##

## References
`

function shown(list: readonly OutlineSymbol[], indent = ''): string {
  return list
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail === '' ? '' : ` (${detail})`}\n${shown(children, `${indent}  `)}`,
    )
    .join('')
}

test('headings are a tree; criteria have their marks; a heading without text still has a name', () => {
  expect(shown(symbols(assignmentOf(text)))).toBe(`Title
  1 Context
    1.1 Define (12 marks)
    1.2 Review (8 marks)
      2.1 Justify (12 marks)
  Underlined
  Heading without text
  References
`)
})

test('each heading lies in its symbol and each symbol in its parent', () => {
  const check = (list: readonly OutlineSymbol[], outer = { start: 0, end: text.length }): number =>
    list.reduce((count, { span, heading, children }) => {
      expect(contains(outer, span)).toBe(true)
      expect(contains(span, heading)).toBe(true)
      return count + 1 + check(children, span)
    }, 0)
  expect(check(symbols(assignmentOf(text)))).toBe(8)
})

test('a text without headings has no symbols', () => {
  expect(symbols(assignmentOf('Only text.\n'))).toEqual([])
  expect(symbols(assignmentOf(''))).toEqual([])
})
