import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { shown } from './shown.js'

const brief = `# HRM7 Coaching at Work

Task 1 – Compare two models of coaching. (40 marks)

Task 2 – Reflect on a conversation that you have held. Your answer should:

- describe the context and the contract
- evaluate your questions and your silences
- say what you would do differently (40 marks)

Task 3 – Presentation, structure and referencing (20 marks)
`

interface Told {
  readonly title: string
  readonly points?: readonly { readonly label: string; readonly terms: readonly (readonly string[])[] }[]
}

function criteria(text: string): readonly Told[] {
  const { sections } = readBriefText('markdown', text).data as { sections: readonly { criteria: readonly Told[] }[] }
  return sections.flatMap(section => section.criteria)
}

function pointsOf(text: string): readonly (readonly string[])[] {
  return criteria(text).map(({ points = [] }) =>
    points.map(({ label, terms }) => `${label}: ${terms.flat().join(' ')}`),
  )
}

test('marks behind the last item of a list are those of the task above it', () => {
  expect(shown('markdown', brief)).toMatchInlineSnapshot(`
    [
      "Task 1 Compare two models of coaching. = 40 marks",
      "Task 2 Reflect on a conversation that you have held. = 40 marks",
      "Task 3 Presentation, structure and referencing = 20 marks",
    ]
  `)
})

test('a list of which every item has marks is still parts of its task', () => {
  const parts = brief.replace('the contract', 'the contract (20 marks)').replace('silences', 'silences (10 marks)')
  expect(shown('markdown', parts.replace('differently (40', 'differently (10'))).toMatchInlineSnapshot(`
    [
      "§Task 2 Reflect on a conversation that you have held. Your answer should = 40 marks",
      "Task 1 Compare two models of coaching. = 40 marks",
      "2.1 describe the context and the contract = 20 marks < Task 2",
      "2.2 evaluate your questions and your silences = 10 marks < Task 2",
      "2.3 say what you would do differently = 10 marks < Task 2",
      "Task 3 Presentation, structure and referencing = 20 marks",
    ]
  `)
})

test('points are what is asked, without the verbs that ask, without marks; examples and the form of a text are none', () => {
  expect(pointsOf(brief)).toEqual([
    [],
    [
      'describe the context and the contract: context contract',
      'evaluate your questions and your silences: question silenc',
      'say what you would do differently: differen',
    ],
    [],
  ])
  const examples =
    '# Essay\n\n1. Compare two models, for example GROW, OSCAR and CLEAR (60 marks)\n2. Conclude (40 marks)\n'
  expect(pointsOf(examples)).toEqual([[], []])
})
