/** A brief with one criterion, as it stands in a file. */
export const ownBrief = `id: own
title: An essay of our own
sections:
  - id: '1'
    title: The only section
    criteria:
      - id: '1.1'
        title: Say what coaching is.
        verbs: [define]
        marks: 10
`
