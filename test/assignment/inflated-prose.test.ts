import { expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { assignmentOf } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

// Prose that sounds as if it told something, and would fit any subject, shows no point.

const { brief } = readBrief(`id: ward
title: A ward
sections:
  - id: 1
    title: The ward
    criteria:
      - id: '1.1'
        title: Evaluate the care
        marks: 10
        points: [{ id: a, label: Structured education programmes, proposed: true, terms: [[structur], [education], [programm]], need: 2 }]
`)

function stateOf(text: string): string | undefined {
  return assignmentOf(`## 1.1 Evaluate\n\n${text}\n`, { ...smallInputs, brief }).answers[0]?.points[0]?.state
}

test.each([
  'Structured education programmes play a pivotal role in the contemporary landscape of care.',
  'Structured education programmes serve as a cornerstone of effective practice, fostering growth and collaboration.',
  'By embracing structured education programmes, organisations can navigate challenges and achieve meaningful outcomes.',
  'A nuanced understanding of structured education programmes is essential for fostering positive outcomes in any setting.',
  'When considering structured education programmes, it is essential to recognise the multifaceted nature of contemporary practice.',
  'Structured education programmes can be seen as a double-edged sword, offering both opportunities and challenges.',
  'Over the years structured education programmes were studied by researchers, with differing views and opinions.',
])('%s', sentence => {
  expect(stateOf(sentence)).toBe('not-found')
})

test.each([
  'Structured education programmes lowered blood sugar for a year, but three years later the gain was gone.',
  'Fewer than one in ten attends structured education programmes today, mostly because they run in working hours.',
  'Structured education fosters trust among patients who meet every week and cook together, as one of the programmes showed.',
])('but what tells something does: %s', sentence => {
  expect(stateOf(sentence)).toBe('evidenced')
})
