import { expect, test } from 'vitest'
import { semanticTokens } from '../../server/src/features/semantic-tokens.js'
import { assignmentOf } from '../check-features.js'

const text = `## 1.1 Define

OSCAR helps (Starr, 2016), as Gilbert and
Whittleworth (2009) say [@key2001].

<!-- markwise 1.1-roles: ticked -->
<!-- a note -->

## References

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.
`

test('numbers of criteria, models, authors, years, keys and our comments are told apart', () => {
  const tokens = semanticTokens(assignmentOf(text)).map(
    ({ span, type, declaration }) => `${type}${declaration ? '!' : ''} ${text.slice(span.start, span.end)}`,
  )
  expect(tokens).toEqual([
    'keyword 1.1',
    'class OSCAR',
    'variable Starr',
    'number 2016',
    'variable Gilbert and',
    'variable Whittleworth',
    'number 2009',
    'property @key2001',
    'macro <!-- markwise 1.1-roles: ticked -->',
    'variable! Starr, J.',
    'number! 2016',
  ])
})

test('only what touches a part of the text is given for it', () => {
  const start = text.indexOf('as Gilbert')
  const tokens = semanticTokens(assignmentOf(text), { start, end: start + 10 }).map(({ span }) =>
    text.slice(span.start, span.end),
  )
  expect(tokens).toEqual(['Gilbert and', 'Whittleworth'])
})

test('tokens are in order and do not overlap', () => {
  const tokens = semanticTokens(assignmentOf(text.repeat(3)))
  tokens.slice(1).forEach(({ span }, index) => expect(span.start).toBeGreaterThanOrEqual(tokens[index]?.span.end ?? 0))
  expect(tokens.length).toBeGreaterThan(20)
})
