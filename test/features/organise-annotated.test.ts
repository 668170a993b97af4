import { expect, test } from 'vitest'
import { organisedReferences, usualKinds } from '../../server/src/features/organise-references.js'
import { afterEdits, assignmentOf } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

const abel = 'Abel, A. (2001) *One*. L: P.'
const kram = 'Kram, K. (1985) *Two*. L: P.'
const starr = 'Starr, J. (2016) *Three*. L: P.'
const young = 'Young, A. (2000) *Four*. L: P.'
const list = (...paragraphs: readonly string[]): string =>
  `So (Abel, 2001), (Kram, 1985), (Young, 2000) and (Starr, 2016).\n\n## References\n\n${paragraphs.join('\n\n')}\n`

test.each<[name: string, before: string, after: string]>([
  [
    'the sentences of an annotated list go with their entries',
    list(starr, 'This book is the best of them.', abel, 'It has been read by many.', kram, young),
    list(abel, 'It has been read by many.', kram, starr, 'This book is the best of them.', young),
  ],
  [
    'labels stay, and what is below each is sorted',
    list('Books:', starr, kram, 'Websites', young, abel, 'Word count: 300'),
    list('Books:', kram, starr, 'Websites', abel, young, 'Word count: 300'),
  ],
])('%s', (_, before, after) => {
  expect(afterEdits(before, organisedReferences(assignmentOf(before, smallInputs), usualKinds))).toBe(after)
})
