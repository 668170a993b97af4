import { expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { coverageView } from '../../server/src/features/coverage-rows.js'
import type { CoverageRow } from '../../server/src/features/coverage/coverage-row.js'
import { assignmentOf } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

const { brief } = readBrief(`id: swing
title: The pendulum
sections:
  - id: 1
    title: The report
    criteria:
      - id: '1.1'
        title: Report on the pendulum
        marks: 10
        points:
          - { id: a, label: Sources of random error }
          - { id: b, label: Damping of the swing }
`)

function points(text: string): readonly CoverageRow[] {
  const view = coverageView(assignmentOf(text, { ...smallInputs, brief }))
  return view.sections.flatMap(section => section.children.flatMap(criterion => criterion.children))
}

const text = `## 1.1 Report on the pendulum

Most of the random error in our times is a source of trouble that comes from the thumb on the stop watch, so three people timed each run and we took the mean.
`

test('a point without terms is found by the words of its label, and says so', () => {
  expect(points(text).map(({ label, description }) => `${label}: ${description}`)).toEqual([
    'Sources of random error: found: source, random, error · looked for by its own words',
    'Damping of the swing: not found yet · looked for by its own words',
  ])
})

test('where it is not found the words are named', () => {
  const [, damping] = points(text)
  expect(damping?.tooltip).toContain('I looked in 1.1 for *damping* and *swing* close together.')
  expect(damping?.tooltip).toContain('The brief does not say by which words this point is shown')
})

test('the label alone, pasted, shows nothing', () => {
  const pasted = points('## 1.1 Report on the pendulum\n\nSources of random error. Damping of the swing.\n')
  expect(pasted.map(({ state }) => state)).toEqual(['not-found', 'not-found'])
})
