import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { completionsAt } from '../../server/src/features/completion.js'
import { coverageView } from '../../server/src/features/coverage-rows.js'
import { findWorks } from '../../server/src/features/find-works.js'
import { scaffold } from '../../server/src/features/scaffold.js'
import { worksIndex } from '../../server/src/features/works/works-index.js'
import { textOf } from '../../server/src/text/rope.js'
import { checkHover, chosen, suggestionsAt } from '../check-features.js'

const brief = builtInBriefs().find(({ id }) => id === 'ilm-8581-700')
if (brief === undefined) throw new Error('the brief is missing')
const inputs = { ...emptyInputs(builtInCatalogue()), brief }
const index = worksIndex(inputs)

test('on the heading of 1.1 the hover shows 12 marks and the four areas', () => {
  checkHover(
    '---\nassignment: ilm-8581-700\n---\n\n## 1.1 ‸Define and differentiate\n\nText.\n',
    ['12 marks', 'focus', 'roles', 'processes', 'environment', '*Define*: ', '*Differentiate*: '],
    inputs,
  )
})

test('after OSC OSCAR is offered, and choosing it leaves a citation and an entry', () => {
  expect(suggestionsAt('## 1.1 Define\n\nWe used the OSC‸ model.\n', false, inputs)[0]?.label).toBe('OSCAR')
  const after = chosen('## 1.1 Define\n\nWe used the OSC‸ model.\n', 'OSCAR', false, inputs)
  expect(after).toContain('We used the OSCAR (Gilbert and Whittleworth, 2009) model.')
  expect(after).toMatch(
    /## References\n\nGilbert, A\. and Whittleworth, K\. \(2009\) \*The OSCAR Coaching Model: Simplifying Workplace Coaching\*/,
  )
})

test.each([
  ['consequences', 'OSCAR'],
  ['ocsar', 'OSCAR'],
  ['oneil', "O'Neill (2007)"],
  ['O’Neil backbone', "O'Neill (2007)"],
  ['seven eyed', 'Seven-eyed model'],
  ['hawkins', 'Hawkins (2012)'],
  ['kolb', 'Kolb (1984)'],
  ['starr coaching manual', 'Starr (2016)'],
  ['roi', 'ROI methodology'],
])('%s finds %s among the first five', (query, label) => {
  const found = findWorks(undefined, { query, limit: 5 }, index).map(known => known.label.toLowerCase())
  expect(found.some(known => known.startsWith(label.toLowerCase().slice(0, 12)))).toBe(true)
})

test('every model and every source is found by its own name', () => {
  const catalogue = builtInCatalogue()
  const lost = catalogue.models.filter(
    ({ id, name }) =>
      !findWorks(undefined, { query: name, limit: 10 }, index).some(known => known.id === `model:${id}`),
  )
  expect(lost.map(({ name }) => name)).toEqual([])
  const ids = new Set(
    catalogue.sources
      .filter(
        ({ reference }) =>
          !findWorks(undefined, { query: reference.title ?? '', limit: 10 }, index).some(
            known => known.works[0]?.id === reference.id,
          ),
      )
      .map(({ reference }) => reference.id),
  )
  expect([...ids]).toEqual([])
})

test('a new assignment has nine empty answers, the cursor under the first, and the view shows them', () => {
  const { text, offset } = scaffold(brief)
  const document = readAssignment(textOf(text), inputs)
  expect(document.answers.map(({ criterion, state }) => `${criterion.id} ${state}`)).toEqual(
    ['1.1', '1.2', '1.3', '1.4', '2.1', '3.1', '3.2', '4.1', '4.2'].map(id => `${id} empty`),
  )
  expect(text.slice(0, offset)).toMatch(/### 1\.1 Define and differentiate[^\n]*\n\n$/)
  expect(document.unknownCriteria).toEqual([])
  expect(document.words.counted).toBe(0)
  const view = coverageView(document)
  expect(view.total).toBe('0 of 100 marks covered · not a grade')
  expect(view.sections.map(({ label }) => label)).toEqual([
    '1 · 0 of 36 covered · pass 18',
    '2 · 0 of 16 covered · pass 8',
    '3 · 0 of 32 covered · pass 16',
    '4 · 0 of 16 covered · pass 8',
  ])
  expect(view.sections[0]?.tooltip).toContain(
    'This brief asks for half of each section (18 of 36). Many ILM mark sheets also ask for half of each criterion.',
  )
})

test('in a bracket an author who begins as typed comes before models that do', () => {
  const text = 'So it is (Sta‸\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n'
  const document = readAssignment(textOf(text.replace('‸', '')), inputs)
  const { items } = completionsAt(document, text.indexOf('‸'), { explicit: false }, index)
  expect(items[0]?.label).toBe('Starr (2016)')
  expect(items.some(({ label }) => label === 'Stages of group development')).toBe(true)
})

test('asked for in an answer, models that suit its criterion come first', () => {
  const text = '## 3.2 Justify\n\nWe ‸\n'
  const document = readAssignment(textOf(text.replace('‸', '')), inputs)
  const first = completionsAt(document, text.indexOf('‸'), { explicit: true }, index)
    .items.slice(0, 12)
    .map(({ label }) => label)
  expect(first).toContain('CLEAR')
  expect(first.some(label => /contract/i.test(label))).toBe(true)
})
