import { expect, test } from 'vitest'
import { topicsInRow } from '../../../server/src/brief/handout/brief-file/topics-in-row.js'

test.each([
  ['Discuss codes of practice, contracting and supervision', ['codes of practice', 'contracting', 'supervision']],
  [
    'Identify potential individual, operational and organisational barriers to using coaching',
    ['potential individual barriers', 'operational barriers', 'organisational barriers'],
  ],
  [
    'Critically explore the knowledge, skills and behaviour of an effective coach',
    ['knowledge', 'skills', 'behaviour'],
  ],
  [
    'Review the duties of the coach or mentor to manage relationships, remain ethical and share power',
    ['manage relationships', 'remain ethical', 'share power'],
  ],
  ['Recommend three changes, each with its costs and benefits', ['three changes', 'costs', 'benefits']],
  ['Compare two models, for example GROW, OSCAR and CLEAR', []],
  ['Presentation, structure and referencing', []],
  ['Compare coaching and mentoring', []],
  ['', []],
])('%s', (wording, topics) => {
  expect(topicsInRow(wording)).toEqual(topics)
})
