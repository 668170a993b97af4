import { expect, test } from 'vitest'
import { coverageView } from '../../server/src/features/coverage-rows.js'
import type { CoverageRow } from '../../server/src/features/coverage/coverage-row.js'
import type { Brief } from '../../server/src/brief/brief.js'
import { assignmentOf } from '../check-features.js'
import { smallBrief, smallInputs } from '../small-assignment.js'

const text = `## 1.1 Define
<!-- markwise 1.1-focus: ticked -->

The role of a coach is not that of a mentor.

## 1.2 Review

${'Culture is what we do here. '.repeat(14)}

## 2.1 Justify
`

const view = coverageView(assignmentOf(text))

function row(id: string, rows: readonly CoverageRow[] = view.sections): CoverageRow {
  const found = all(rows).find(known => known.id === id)
  if (found === undefined) throw new Error(`no row ${id}`)
  return found
}

function all(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return rows.flatMap(known => [known, ...all(known.children)])
}

test('sections, criteria, points and evidence stand below one another', () => {
  const rows = all(view.sections).filter(({ kind }) => kind !== 'note')
  expect(rows.map(({ id }) => id)).toEqual([
    '1',
    '1.1',
    '1.1-roles',
    '1.1-roles/evidence',
    '1.1-theory',
    '1.1-focus',
    '1.1-agree',
    '1.2',
    '2',
    '2.1',
    '2.1-why',
    '2.2',
  ])
})

test('points come first, then marks; never a grade', () => {
  expect(row('1.1').label).toBe('1.1 · 2 of 3 points found, 1 ticked by you · 12 marks')
  expect(row('1.2').label).toBe('1.2 · measured by words: 84 of 80–100 words · 8 marks')
  expect(row('2.1').label).toBe('2.1 · nothing written yet · 12 marks')
  expect(row('2.2').label).toBe('2.2 · no heading yet · 8 marks')
  expect(row('1').label).toBe('1 · 16 of 20 covered · pass 10')
  expect(view.total).toBe('16 of 40 marks covered · not a grade')
  expect(view.status).toBe('95 words · 16 of 40 marks covered')
})

test('rings show the share of the marks; points have check boxes with the writer’s own tick', () => {
  expect([row('1').ring, row('1.1').ring, row('2.2').ring, row('1.1-roles').ring]).toEqual([0.8, 8 / 12, 0, null])
  expect([row('1.1-roles').checked, row('1.1-focus').checked, row('1.1').checked, row('2.1-why').checked]).toEqual([
    false,
    true,
    null,
    false,
  ])
  expect(['1.1-roles', '1.1-theory', '1.1-focus', '1.1-agree'].map(id => row(id).state)).toEqual([
    'evidenced',
    'not-found',
    'ticked',
    'question',
  ])
})

test('states are said in words, and whole to a screen reader', () => {
  expect(row('1.1-roles').description).toBe('found: role, coach, mentor')
  expect(row('1.1-roles').spoken).toBe('Compares the roles of coach and mentor: found: role, coach, mentor.')
  expect(row('1.1-agree').label).toBe('Notes where they agree?')
  expect(row('1.1-agree').spoken).toBe('Notes where they agree? A question for you, not counted.')
  expect(row('1.1').spoken).toBe(
    'Criterion 1.1, 12 marks, 2 of 3 points found, 1 ticked by you, 11 of 120–150 words, short.',
  )
  expect(row('2.2').spoken).toBe('Criterion 2.2, 8 marks, no heading yet, 0 of 80–100 words, not answered.')
})

test('the sentence that shows a point is quoted, and a click goes there', () => {
  const evidence = row('1.1-roles/evidence')
  expect(evidence.label).toBe('“The role of a coach is not that of a mentor.”')
  expect(evidence.span && text.slice(evidence.span.start, evidence.span.end)).toBe(
    'The role of a coach is not that of a mentor.',
  )
  expect(row('2.2').span).toBeNull()
  expect(row('2').span && text.slice(row('2').span?.start, row('2').span?.end)).toBe('## 2.1 Justify')
})

test('a point not found says where and for what was looked', () => {
  const without = coverageView(assignmentOf('## 1.1 Define\n\nSomething else is written here.\n'))
  expect(row('1.1-roles', without.sections).tooltip).toContain(
    'I looked in 1.1 for words such as *role, expert, facilitator* close to both *coach* and *mentor*. Said it in other words? Tick it. Not asked of you? Dismiss it.',
  )
  expect(row('1.1-theory', without.sections).tooltip).toContain('I looked in 1.1 for 5 citations.')
  expect(row('1.1-focus', without.sections).tooltip).toContain(
    'I looked in 1.1 for words such as *focus, aim*. Said it',
  )
  expect(row('2.1-why', without.sections).tooltip).toContain('There is no heading for 2.1 yet')
  expect(row('1.1-agree', without.sections).tooltip).toContain('Does your answer to 1.1 do this?')
})

test('what is looked for by a stem is said in the word that the criterion has for it', () => {
  const [section] = smallBrief.sections
  const looks = {
    id: '1.2-op',
    label: 'Opposing views',
    kind: 'topic' as const,
    terms: [['cultur', 'organis', 'ethic', 'KPI']],
  }
  const criteria = section?.criteria.map(one =>
    one.id === '1.2' ? { ...one, points: [{ ...looks, reliability: 'medium' as const }] } : one,
  )
  const brief: Brief = { ...smallBrief, sections: [{ ...section!, criteria: criteria! }] }
  const view = coverageView(
    assignmentOf('## 1.2 Review\n\nSomething else is written here.\n', { ...smallInputs, brief }),
  )
  expect(row('1.2-op', view.sections).tooltip).toContain('words such as *culture, organisation, ethic*.')
})

test('words that a narrow side bar cuts off, and why nothing was found, stand whole in rows below the point', () => {
  const lines = (id: string): string =>
    row(id)
      .children.filter(({ kind }) => kind === 'note')
      .map(({ label }) => label)
      .join(' | ')
  expect(lines('1.1-roles')).toBe('Compares the roles of coach and | mentor')
  expect(lines('1.1-theory')).toContain('I looked in 1.1 for 5 citations. | Said it in other words?')
  expect(lines('1.1-agree')).toBe(
    'Does your answer to 1.1 do this? | Words alone cannot tell. If it | does, tick it; if it is not asked | of you, dismiss it.',
  )
  expect(row('1.1-roles').children.map(({ spoken }) => spoken)[0]).toBe('Compares the roles of coach and mentor')
  for (const { kind, label } of all(view.sections)) if (kind === 'note') expect(label.length).toBeLessThan(40)
})

test('the filter leaves what was not found yet, questions too, with the rows that lead there', () => {
  expect(
    all(view.sections)
      .filter(({ notYet }) => notYet)
      .map(({ id }) => id),
  ).toEqual(['1', '1.1', '1.1-theory', '1.1-agree', '2', '2.1', '2.1-why', '2.2'])
})

test('the pass line is said as the brief has it', () => {
  expect(row('1').tooltip).toContain(
    'This brief asks for half of each section (10 of 20). Many ILM mark sheets also ask for half of each criterion.',
  )
  const criterion: Brief = { ...smallBrief, pass: { scope: 'criterion', percent: 40 } }
  const other = coverageView(assignmentOf(text, { ...smallInputs, brief: criterion }))
  expect(row('1', other.sections).label).toBe('1 · 16 of 20 covered')
  expect(row('1.1', other.sections).tooltip).toContain('This brief asks for 40 % of each criterion (4.8 of 12).')
})

const explanation =
  'This is not a grade. Markwise looks for the points in your brief and shows where it found something about them. It cannot tell how good your answer is: an assessor may give more, or less. Open any row to see what was found, tick what it overlooked, dismiss what does not apply.'

test('it is explained, and all points found is not full marks', () => {
  expect(view.explanation).toBe(explanation)
  const brief: Brief = {
    ...smallBrief,
    sections: smallBrief.sections.slice(1).map(section => ({ ...section, criteria: section.criteria.slice(0, 1) })),
  }
  const full = coverageView(assignmentOf('## 2.1 Justify\n\nBecause it helps.\n', { ...smallInputs, brief }))
  expect(full.total).toBe('12 of 12 marks covered · not a grade')
  expect(full.explanation).toBe(`Every point was found somewhere. That is not the same as full marks. ${explanation}`)
})

test('with need, fewer points are enough and it says so', () => {
  const brief: Brief = {
    ...smallBrief,
    sections: smallBrief.sections.map(section => ({
      ...section,
      criteria: section.criteria.map(criterion => ({ ...criterion, need: 2 })),
    })),
  }
  const some = coverageView(assignmentOf(text, { ...smallInputs, brief }))
  expect(row('1.1', some.sections).label).toBe('1.1 · 2 of 3 points found, 1 ticked by you, 2 are enough · 12 marks')
  expect(row('1.1', some.sections).ring).toBe(1)
})

test('dismissed points leave the sum, proposed ones say that no tutor checked them', () => {
  const dismissed = coverageView(assignmentOf(text.replace('ticked', 'dismissed')))
  expect(row('1.1', dismissed.sections).label).toBe('1.1 · 1 of 2 points found · 12 marks')
  expect(row('1.1-focus', dismissed.sections).description).toBe('dismissed by you')
  const brief: Brief = JSON.parse(
    JSON.stringify(smallBrief).replaceAll('"kind":"topic"', '"kind":"topic","proposed":true'),
  ) as Brief
  expect(row('1.1-roles', coverageView(assignmentOf(text, { ...smallInputs, brief })).sections).description).toBe(
    'found: role, coach, mentor · not checked by a tutor',
  )
})

test('without a brief there are words and nothing else', () => {
  const none = coverageView(assignmentOf('Three words here.\n', { ...smallInputs, brief: undefined }))
  expect(none).toMatchObject({ brief: null, status: '3 words', sections: [], total: 'No brief, so no marks to show' })
})

test('the status tooltip has both word counts and every section', () => {
  expect(view.statusTooltip).toContain(
    '95 words counted; the brief asks for 400–500. A count of the whole file shows 101.',
  )
  expect(view.statusTooltip).toContain('- 1: 16 of 20 marks covered\n- 2: 0 of 20 marks covered')
})

test('the status tooltip says whose the range of words is', () => {
  const { statusTooltip } = coverageView(assignmentOf('---\nassignment: small\nwords: 300\n---\n\nThree words here.\n'))
  expect(statusTooltip).toContain('3 words counted; your front matter asks for at most 300.')
})

test('an answer that has neither points nor a range of words to be measured by says so', () => {
  const { words: _, ...unlimited } = smallBrief
  const sections = unlimited.sections.map(section => ({
    ...section,
    criteria: section.criteria.map(({ points: __, ...criterion }) => criterion),
  }))
  const shown = coverageView(assignmentOf(text, { ...smallInputs, brief: { ...unlimited, sections } }))
  const answered = all(shown.sections).find(({ id }) => id === '1.2')
  expect(answered?.label).toBe('1.2 · not measured: 84 words · 8 marks')
  expect(answered?.tooltip).toContain('no range of words, so this cannot be measured and stays at 0')
})

test('the one section of a brief without parts is called what it is, and without criteria that is said', () => {
  const criteria = smallBrief.sections.flatMap(section => section.criteria)
  const whole: Brief = { ...smallBrief, sections: [{ id: 'all', title: smallBrief.title, criteria }] }
  const shown = coverageView(assignmentOf(text, { ...smallInputs, brief: whole }))
  expect(shown.sections[0]?.label).toMatch(/^Whole assignment · [\d.]+ of \d+ covered/)
  expect(shown.sections[0]?.spoken).not.toMatch(/\ball\b/)
  expect(shown.statusTooltip).not.toContain('- all')
  const bare = coverageView(assignmentOf(text, { ...smallInputs, brief: { ...smallBrief, sections: [] } }))
  expect(bare.total).toBe('This brief has no criteria yet, so there are no marks to show')
  expect(bare.status).toMatch(/^\d+ words$/)
})
