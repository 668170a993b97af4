import { expect, test } from 'vitest'
import { tickEdits, type Mark } from '../../server/src/features/tick.js'
import { coverageView } from '../../server/src/features/coverage-rows.js'
import type { Brief } from '../../server/src/brief/brief.js'
import { afterEdits, assignmentOf } from '../check-features.js'
import { smallBrief, smallInputs } from '../small-assignment.js'

function ticked(text: string, point: string, mark: Mark): string {
  return afterEdits(text, tickEdits(assignmentOf(text), point, mark))
}

const one = '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->\nText.\n'

test.each<[name: string, text: string, point: string, mark: Mark, after: string]>([
  [
    'the first goes under the heading',
    '## 1.1 Define\n\nText.\n',
    '1.1-roles',
    'ticked',
    '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->\n\nText.\n',
  ],
  [
    'without blank lines',
    '## 1.1 Define\nText.',
    '1.1-roles',
    'dismissed',
    '## 1.1 Define\n<!-- markwise 1.1-roles: dismissed -->\nText.',
  ],
  ['at the very end', '## 1.1 Define', '1.1-roles', 'ticked', '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->'],
  [
    'below an underlined heading',
    '1.1 Define\n---\nText.\n',
    '1.1-roles',
    'ticked',
    '1.1 Define\n---\n<!-- markwise 1.1-roles: ticked -->\nText.\n',
  ],
  [
    'below a bold line',
    '**1.1 Define**\n\nText.\n',
    '1.1-roles',
    'ticked',
    '**1.1 Define**\n<!-- markwise 1.1-roles: ticked -->\n\nText.\n',
  ],
  [
    'sorted: behind',
    one,
    '1.1-theory',
    'ticked',
    '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->\n<!-- markwise 1.1-theory: ticked -->\nText.\n',
  ],
  [
    'sorted: before',
    one,
    '1.1-focus',
    'ticked',
    '## 1.1 Define\n<!-- markwise 1.1-focus: ticked -->\n<!-- markwise 1.1-roles: ticked -->\nText.\n',
  ],
  [
    'another mark changes the word alone',
    one,
    '1.1-roles',
    'dismissed',
    '## 1.1 Define\n<!-- markwise 1.1-roles: dismissed -->\nText.\n',
  ],
  ['the same mark changes nothing', one, '1.1-roles', 'ticked', one],
  ['none takes the line away', one, '1.1-roles', 'none', '## 1.1 Define\nText.\n'],
  ['none where there is none', '## 1.1 Define\n', '1.1-roles', 'none', '## 1.1 Define\n'],
  [
    'a lone line at the end',
    '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->',
    '1.1-roles',
    'none',
    '## 1.1 Define',
  ],
  [
    'two for one point become one',
    `${one}\n<!-- markwise 1.1-roles: dismissed -->\n`,
    '1.1-roles',
    'ticked',
    '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->\nText.\n\n',
  ],
  [
    'one inside a paragraph goes alone',
    '## 1.1 Define\n\nA <!-- markwise 1.1-roles: ticked --> b.\n',
    '1.1-roles',
    'none',
    '## 1.1 Define\n\nA  b.\n',
  ],
  [
    'other comments stay',
    '## 1.1 Define\n\n<!-- Guidance: x -->\n\nText.\n',
    '1.1-roles',
    'ticked',
    '## 1.1 Define\n<!-- markwise 1.1-roles: ticked -->\n\n<!-- Guidance: x -->\n\nText.\n',
  ],
  ['an unknown point', one, '9.9-x', 'ticked', one],
  ['no heading, no tick', 'Text.\n', '1.1-roles', 'ticked', 'Text.\n'],
  [
    'in code it is text',
    '## 1.1 Define\n\n```\n<!-- markwise 1.1-roles: ticked -->\n```\n',
    '1.1-roles',
    'none',
    '## 1.1 Define\n\n```\n<!-- markwise 1.1-roles: ticked -->\n```\n',
  ],
])('%s', (_name, text, point, mark, after) => {
  expect(ticked(text, point, mark)).toBe(after)
})

test('what was ticked is read back, and taking it back gives the text as it was', () => {
  for (const text of ['## 1.1 Define\n\nText.\n', '## 1.1 Define', '**1.1 Define**\n\nText.\n', one]) {
    const after = ticked(text, '1.1-theory', 'ticked')
    const state = assignmentOf(after).answers[0]?.points.find(({ point }) => point.id === '1.1-theory')?.state
    expect(state).toBe('ticked')
    expect(ticked(after, '1.1-theory', 'none')).toBe(text)
  }
})

test('ticked in any order, the lines are the same', () => {
  const points = ['1.1-agree', '1.1-focus', '1.1-roles', '1.1-theory']
  const orders = [points, [...points].reverse(), ['1.1-roles', '1.1-agree', '1.1-theory', '1.1-focus']]
  const texts = orders.map(order =>
    order.reduce((text, point) => ticked(text, point, 'ticked'), '## 1.1 Define\n\nText.\n'),
  )
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).toBe(
    `## 1.1 Define\n${points.map(point => `<!-- markwise ${point}: ticked -->\n`).join('')}\nText.\n`,
  )
})

const file = { ...smallInputs, briefIsFile: true }
const reworded: Brief = JSON.parse(
  JSON.stringify(smallBrief).replace('Compares the roles of coach and mentor', 'Weighs the roles of coach and mentor'),
) as Brief

function rowOf(text: string, brief: Brief = smallBrief): { description: string; tooltip: string } | undefined {
  return coverageView(assignmentOf(text, { ...file, brief }))
    .sections.flatMap(({ children }) => children.flatMap(criterion => criterion.children))
    .find(({ id }) => id === '1.1-roles')
}

test.each(['ticked', 'dismissed'] as const)('a point %s in a brief that is a file says when it was reworded', mark => {
  const text = '## 1.1 Define\n\nText.\n'
  const after = afterEdits(text, tickEdits(assignmentOf(text, file), '1.1-roles', mark))
  expect(after).toMatch(new RegExp(`^## 1.1 Define\\n<!-- markwise 1.1-roles: ${mark} [0-9a-z]{7} -->\\n\\nText.\\n$`))
  expect(rowOf(after)?.description).toBe(`${mark} by you`)
  expect(rowOf(after, reworded)).toMatchObject({
    description: `${mark} by you, reworded since`,
    tooltip: expect.stringContaining('Read it again') as string,
  })
  const again = afterEdits(after, tickEdits(assignmentOf(after, { ...file, brief: reworded }), '1.1-roles', mark))
  expect(rowOf(again, reworded)?.description).toBe(`${mark} by you`)
  expect(afterEdits(again, tickEdits(assignmentOf(again, file), '1.1-roles', 'none'))).toBe(text)
})

test('a tick without a trace says nothing of the wording, and counts', () => {
  expect(rowOf(one, reworded)?.description).toBe('ticked by you')
})
