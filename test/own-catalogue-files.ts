/** A model of one's own, in a `*.models.yaml`. */
export const ownModels = `models:
  - id: compass
    name: COMPASS
    aliases: [COMPASS model]
    components: [North, East, South, West]
    ordered: true
    description: Four directions of a talk.
    sources: [smith-2024]
`

/** Its source, in a `*.sources.yaml`. */
export const ownSources = `sources:
  - id: smith-2024
    type: book
    author: [{ family: Smith, given: Ann }]
    issued: { date-parts: [[2024]] }
    title: Four Directions
    publisher: Sage
    publisher-place: London
`
