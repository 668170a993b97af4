import { expect, test } from 'vitest'
import { completionsAt } from '../../server/src/features/completion.js'
import { assignmentAt } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

const lists = '\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n'

test.each([
  ['So it is (Bone, 2011; ‸)', true],
  ['So it is (see ‸)', true],
  ['So it is (for example, ‸)', true],
  ['So it is (for ‸)', false],
  ['So it is (Bone, 2011, cited in ‸)', true],
  ['---\nassignment: ‸', true],
  ['---\ntitle: ‸', false],
  ['We used OSCAR ‸', false],
  ['So it is (we used the coaching manual ‸)', false],
  ['So it is (see the coaching ‸)', false],
  ['So it is (Coaching ‸)', false],
  ['So it is (Bone, 2011). ‸', false],
])('a space brings suggestions in brackets and behind keys alone: %s', (marked, wanted) => {
  const { document, offset } = assignmentAt(`${marked}${lists}`, smallInputs)
  expect(completionsAt(document, offset, { explicit: false, behindSpace: true }).items.length > 0).toBe(wanted)
})
