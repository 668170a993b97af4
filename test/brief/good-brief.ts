/** A brief file in which nothing is wrong. */
export const good = `id: mine
title: My unit
totalMarks: 30
words: {min: 1000, max: 1500, kind: limit}
pass: {scope: criterion, percent: 40}
sections:
  - id: 1
    title: First
    marks: 30
    criteria:
      - id: 1.1
        title: Define coaching
        marks: 10
        verbs: [define]
        points:
          - id: 1.1-a
            label: Says what it is
            kind: topic
            terms: [[coach, mentor], [defin]]
            reliability: high
      - id: 1.10
        title: Compare the two
        marks: 20
`
