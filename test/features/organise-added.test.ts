import { expect, test } from 'vitest'
import { organisedReferences } from '../../server/src/features/organise-references.js'
import { afterEdits, assignmentOf } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

const abel = 'Abel, A. (2001) *One*. L: P.'
const kram = 'Kram, K. (1985) *Two*. L: P.'
const starr = 'Starr, J. (2016) *Three*. L: P.'
const cited = 'So (Abel, 2001), (Kram, 1985) and (Starr, 2016).\n\n'

test.each([
  ['first', `${kram}\n\n${starr}`, `‸${abel}‸\n\n${kram}\n\n${starr}`],
  ['between', `- ${abel}\n- ${starr}`, `- ${abel}\n‸- ${kram}‸\n- ${starr}`],
  ['last', `${abel}\\\n${kram}`, `${abel}\\\n${kram}\\\n‸${starr}‸`],
])('what is added touches no entry that stays, whether it comes %s', (_, before, after) => {
  const works = [abel, kram, starr].filter(entry => !before.includes(entry)).join('\n\n')
  const text = `${cited}## References\n\n${before}\n\n## Bibliography\n\n${works}\n`
  const edits = organisedReferences(assignmentOf(text, smallInputs))
  expect(afterEdits(text, edits)).toBe(text.replace(before, after.replaceAll('‸', '')))
  expect(edits.map(({ span }) => span.end - span.start)).toEqual([0])
})
